import { check } from './check.js';
import { importCommand } from './import.js';
import type { Command, Io } from './io.js';
import { merge } from './merge.js';
import { prerender } from './prerender.js';
import { serve } from './serve.js';
import { snippet } from './snippet.js';
import { template } from './template.js';
import { help, helpOf, usages } from './usage.js';
import { version } from '../shared/version.js';
import { votes } from './votes.js';

const commands: Readonly<Record<keyof typeof usages, Command>> = {
  serve,
  snippet,
  check,
  merge,
  prerender,
  votes,
  import: importCommand,
  template,
};

/** Runs what the user typed after `gransamarbete`. Returns the exit code; the process is the caller's. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [first = '', ...args] = argv;
  if (first === '--help' || first === '-h') return print(io, help());
  if (first === '--version') return print(io, `${version}\n`);
  if (!isCommand(first)) {
    io.stderr.write(first ? `gransamarbete: there is no command "${first}"\n\n${help()}` : help());
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) return print(io, helpOf(usages[first]));
  return commands[first](args, io);
}

function isCommand(name: string): name is keyof typeof usages {
  return Object.hasOwn(usages, name);
}

function print(io: Io, text: string): number {
  io.stdout.write(text);
  return 0;
}
