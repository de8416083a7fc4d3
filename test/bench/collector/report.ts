import type { Loaded, Measured } from './runs.js';

/** What was measured in one round. */
export interface Round {
  /** The collector as fast as it goes. */
  readonly full: Measured;
  /** The collector at a fixed rate. */
  readonly steady: Measured;
  /** Its framework with nothing to do. */
  readonly empty: Loaded;
  /** Rows a second, each one a commit. */
  readonly single: number;
  /** Rows a second, as many a commit as there are clients. */
  readonly batches: number;
}

/** Issue 3: at least half of the lower of empty handler and inserts, 50 ms at 2 000 votes a second, 200 MB. */
const aims = { ratio: 0.5, p99: 50, memory: 200 };

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const thousands = (number: number): string => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/, ' ');
const verdict = (isMet: boolean): string => (isMet ? 'met' : 'missed');
const row = (name: string, ...cells: string[]): string =>
  [name.padEnd(38), ...cells.map((cell) => cell.padStart(10))].join('').trimEnd();

/** A table of medians, and whether the aims are met. */
export function report(
  database: string,
  rounds: readonly Round[],
  { clients, rate }: { clients: number; rate: number },
) {
  const of = (pick: (round: Round) => number): number => median(rounds.map(pick));
  const most = (pick: (round: Round) => number | undefined): number | undefined =>
    rounds.map(pick).reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)));
  const times = (pick: (round: Round) => Loaded): string[] => [
    thousands(of((round) => pick(round).perSecond)),
    of((round) => pick(round).p50).toFixed(1),
    of((round) => pick(round).p99).toFixed(1),
  ];
  const memory = (pick: (round: Round) => Measured): string => most((round) => pick(round).memory)?.toFixed(0) ?? '–';

  const beside = (inserts: 'single' | 'batches'): string[] => {
    const ratio = of((round) => round.full.perSecond / Math.min(round.empty.perSecond, round[inserts]));
    return [ratio.toFixed(2), `aim ${aims.ratio}`, verdict(ratio >= aims.ratio)];
  };
  const p99 = of(({ steady }) => steady.p99);
  const peak = most(({ full, steady }) => Math.max(full.memory ?? NaN, steady.memory ?? NaN)) ?? NaN;
  const others = rounds.reduce((sum, { full, steady }) => sum + full.others + steady.others, 0);
  return [
    '',
    row(database, 'votes/s', 'p50 ms', 'p99 ms', 'MiB'),
    row(
      `collector, ${clients} clients`,
      ...times(({ full }) => full),
      memory(({ full }) => full),
    ),
    row(
      `collector, ${rate} votes/s asked`,
      ...times(({ steady }) => steady),
      memory(({ steady }) => steady),
    ),
    row(`empty handler, ${clients} clients`, ...times(({ empty }) => empty)),
    row('inserts, 1 row a commit', thousands(of(({ single }) => single))),
    row(`inserts, ${clients} rows a commit`, thousands(of(({ batches }) => batches))),
    '',
    // Two ways to read "inserts with the same durability"; the collector gathers rows, too, so the second is the stricter.
    row('of empty handler or 1-row inserts', ...beside('single')),
    row(`of empty handler or ${clients}-row inserts`, ...beside('batches')),
    row(`p99 at ${rate} votes/s, ms`, p99.toFixed(1), `aim ${aims.p99}`, verdict(p99 <= aims.p99)),
    row('memory, MiB', peak.toFixed(0), `aim ${aims.memory}`, verdict(peak <= aims.memory)),
    row('answers other than 201', String(others), 'aim 0', verdict(others === 0)),
  ].join('\n');
}
