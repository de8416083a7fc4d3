import { visible } from '../report/visible.js';
import { UsageError } from './arguments.js';
import type { Command } from './io.js';

/** What went wrong, in one sentence that says how to mend it. */
export class Failed extends Error {}

/** What the system calls a failure: `ENOENT`. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** A command that says in one sentence what was typed wrongly, or what went wrong. Anything else is a fault of ours, and thrown. */
export const failing =
  (name: string, command: Command): Command =>
  async (args, io) => {
    try {
      return await command(args, io);
    } catch (error) {
      const isUsage = error instanceof UsageError;
      if (!isUsage && !(error instanceof Failed)) throw error;
      const help = isUsage ? ` See: gransamarbete ${name} --help` : '';
      io.stderr.write(`gransamarbete ${name}: ${visible(error.message)}${help}\n`);
      return isUsage ? 2 : 1;
    }
  };
