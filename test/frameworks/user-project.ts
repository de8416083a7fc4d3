import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A use of the elements, in a file of its own. */
export interface Use {
  /** What is promised of it. */
  readonly promise: string;
  readonly code: string;
  /** What the compiler says of it; nothing when the use is right. */
  readonly said?: RegExp;
}

/** How a user has set up a project: the compiler, and the types that it asks us for. */
export interface Project {
  readonly compiler: 'typescript/bin/tsc' | 'vue-tsc/bin/vue-tsc.js';
  readonly types: string;
  readonly suffix: 'tsx' | 'vue';
  readonly packages: readonly string[];
  readonly config?: object;
}

const options = {
  ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable'] },
  // In the strictest project, which checks our types too; those of the language are known to hold.
  ...{ strict: true, exactOptionalPropertyTypes: true, skipDefaultLibCheck: true, noEmit: true, jsx: 'react-jsx' },
};

const fileOf = (index: number, { suffix }: Project): string => `Use${index}.${suffix}`;

/** Compiles each use in a project that has our package installed: what the compiler says of each file. */
async function compile(project: Project, uses: readonly Use[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'frameworks-'));
  try {
    for (const [name, target] of [
      ['gransamarbete', '.'],
      ...project.packages.map((one) => [one, `node_modules/${one}`]),
    ]) {
      const link = join(folder, 'node_modules', name!);
      await mkdir(dirname(link), { recursive: true });
      await symlink(join(process.cwd(), target!), link, 'dir');
    }
    const files = uses.map((_, index) => fileOf(index, project));
    const config = { compilerOptions: { ...options, types: [project.types] }, ...project.config, files };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    await Promise.all(uses.map(({ code }, index) => writeFile(join(folder, files[index]!), code)));
    const compiler = join('node_modules', project.compiler);
    const { stdout } = await run(process.execPath, [compiler, '--pretty', 'false', '-p', folder]).catch(
      (error: unknown) => error as { stdout: string },
    );
    const said = new Map<string, string>();
    // A message starts with its file; its further lines are indented.
    for (const message of stdout.split(/\n(?=\S)/).filter(Boolean)) {
      const file = /(Use\d+\.\w+)\(\d+,\d+\): error/.exec(message)?.[1] ?? 'elsewhere';
      said.set(file, `${said.get(file) ?? ''}${message}\n`);
    }
    return said;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Tests that a compiler says of each use what is promised. */
export function testUses(title: string, project: Project, uses: readonly Use[]): void {
  // The types are made by the build; `npm test` builds first.
  describe(title, { skip: !existsSync('dist/types') && 'dist is not built', timeout: 120_000 }, () => {
    let said: Map<string, string>;
    before(async () => {
      said = await compile(project, uses);
    });

    it('has no fault of its own', () => assert.equal(said.get('elsewhere'), undefined));

    for (const [index, use] of uses.entries())
      it(use.promise, () => {
        const message = said.get(fileOf(index, project)) ?? '';
        if (use.said) assert.match(message, use.said);
        else assert.equal(message, '');
      });
  });
}
