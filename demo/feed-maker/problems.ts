import type { Finding, Level, Place } from '../../src/import/finding.js';
import type { Row } from '../../src/import/table.js';

/** A finding where it stands in the table: indexes from 0; undefined for what is about a whole row, or the whole file. */
export interface Problem {
  readonly finding: Finding;
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** Everything that was found in a table, in the order of the table. */
export interface Problems {
  /** Errors and warnings: what somebody has to look at. */
  readonly open: readonly Problem[];
  /** What is good to know. */
  readonly notices: readonly Problem[];
  /** Open ones by their cell, as `row:column`. */
  readonly byCell: ReadonlyMap<string, readonly Problem[]>;
  /** Open ones by their row. */
  readonly byRow: ReadonlyMap<number, readonly Problem[]>;
}

export const cellKey = (row: number, column: number): string => `${row}:${column}`;

/** Worst first. */
const levels: readonly Level[] = ['error', 'warning', 'notice'];

export const worstOf = (problems: readonly Problem[]): Level =>
  levels.find((level) => problems.some(({ finding }) => finding.level === level)) ?? 'notice';

/** A row's name in its source: its number, or for what has no rows, its pointer. */
const nameOf = ({ row, pointer }: Place): string | undefined => (row === undefined ? pointer : String(row));

function grouped<Key>(problems: readonly Problem[], keyOf: (problem: Problem) => Key | undefined): Map<Key, Problem[]> {
  const groups = new Map<Key, Problem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return groups;
}

/** Puts findings where they stand. One that names a place which the table has not is about the whole file. */
export function locate(rows: readonly Row[], findings: readonly Finding[]): Problems {
  const indexes = new Map<string, number>();
  rows.forEach(({ place }, index) => {
    const name = nameOf(place);
    if (name !== undefined) indexes.set(name, index);
  });
  const all = findings.map((finding): Problem => {
    const name = nameOf(finding.place);
    const row = name === undefined ? undefined : indexes.get(name);
    const { column } = finding.place;
    return { finding, row, column: row === undefined || column === undefined ? undefined : column - 1 };
  });
  all.sort((a, b) => (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1));
  const open = all.filter(({ finding }) => finding.level !== 'notice');
  return {
    open,
    notices: all.filter(({ finding }) => finding.level === 'notice'),
    byCell: grouped(open, ({ row, column }) =>
      row === undefined || column === undefined ? undefined : cellKey(row, column),
    ),
    byRow: grouped(open, ({ row }) => row),
  };
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

const isAfter = (problem: Problem, { row, column }: Position): boolean =>
  problem.row! > row || (problem.row === row && (problem.column ?? 0) > column);
const isBefore = (problem: Problem, { row, column }: Position): boolean =>
  problem.row! < row || (problem.row === row && (problem.column ?? 0) < column);

/** The next cell with a problem, or the one before; after the last comes the first. */
export function nextProblem(problems: Problems, from: Position, direction: 1 | -1): Position | undefined {
  const placed = problems.open.filter(({ row }) => row !== undefined);
  const found =
    direction === 1
      ? (placed.find((problem) => isAfter(problem, from)) ?? placed[0])
      : (placed.findLast((problem) => isBefore(problem, from)) ?? placed.at(-1));
  return found && { row: found.row!, column: found.column ?? 0 };
}

/** Problems of one kind. */
export interface ProblemGroup {
  readonly code: string;
  readonly level: Level;
  readonly problems: readonly Problem[];
}

/** Problems by their kind, the worst kinds first. */
export const groupsOf = (problems: readonly Problem[]): ProblemGroup[] =>
  [...grouped(problems, ({ finding }) => `${finding.level} ${finding.code}`).values()]
    .map((group) => ({ code: group[0]!.finding.code, level: group[0]!.finding.level, problems: group }))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
