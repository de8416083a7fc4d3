/** Where a command writes. */
export interface Output {
  write(text: string): unknown;
  /** Whether somebody watches, in a terminal. */
  readonly isTTY?: boolean | undefined;
}

/** The world of a command: everything that it reads and writes comes in here. */
export interface Io {
  /** What is piped in; missing is nothing. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user wants the command to end. */
  readonly stop: AbortSignal;
}

/** A command. It returns the exit code: 0 done, 1 failed, 2 typed wrongly. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;
