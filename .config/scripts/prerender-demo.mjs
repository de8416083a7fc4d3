// Renders the lists that stand in demo pages anew, with the built command: `npm run build && npm run demo:prerender`.
// A page names the command in a comment before its list.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** The comments around a list, the command, and the list. */
const prerendered = /(<!-- gransamarbete (prerender .*?) -->\n).*?(<!-- \/prerendered -->)/gs;

for (const name of readdirSync('demo').filter((file) => file.endsWith('.html'))) {
  const page = readFileSync(`demo/${name}`, 'utf8');
  const fresh = page.replace(prerendered, (_, start, command, end) => {
    const list = execFileSync(process.execPath, ['dist/cli.js', ...command.split(' ')], { encoding: 'utf8' });
    return start + list + end;
  });
  if (fresh !== page) writeFileSync(`demo/${name}`, fresh);
}
