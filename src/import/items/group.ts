import { maxItems, maxListBytes } from '../../feed/limits.js';
import { excerpt, type Report } from '../finding.js';
import { absorb, emptyDraft, nameKey, nameOf, titlesOf, type Draft, type RowDraft } from './draft.js';

/** Projects of one name that are compared with a row: so many are a mistake, and comparing all takes long. */
const maxNamesakes = 100;

/** What has become of a row. */
export type Outcome = 'used' | 'reported' | 'beyond-limit';

/**
 * Rows grouped into projects, in any order: by id, else by title and dates. A row without either continues the one above, as cells that
 * are merged in a spreadsheet do.
 */
export class Grouping {
  readonly drafts: Draft[] = [];
  readonly #byId = new Map<string, Set<Draft>>();
  readonly #byTitle = new Map<string, Set<Draft>>();
  /** Those of them whose id is not known. */
  readonly #withoutId = new Map<string, Set<Draft>>();
  #above: Draft | undefined;
  #characters = 0;

  /** Whether there is more than a list takes; then no more rows are kept. */
  get isFull(): boolean {
    return this.drafts.length > maxItems || this.#characters > maxListBytes;
  }

  /** What there is too much of, for a report. */
  get fullness(): { readonly limit: string; readonly found: number; readonly most: number } {
    return this.#characters > maxListBytes
      ? { limit: 'bytes', found: this.#characters, most: maxListBytes }
      : { limit: 'items', found: this.drafts.length, most: maxItems };
  }

  /** The next row continues nothing. */
  endProject(): void {
    this.#above = undefined;
  }

  add(row: RowDraft, report: Report): Outcome {
    if (this.isFull) return 'beyond-limit';
    const draft = this.#draftOf(row, report);
    if (!draft) {
      this.endProject();
      return 'reported';
    }
    this.#above = draft;
    const isKnown = [...row.values].every(([slot, text]) => !isTitle(slot) || draft.values.get(slot) === text);
    if (!absorb(draft, row, report)) {
      report({ code: 'row-repeats', level: 'notice', place: row.rows[0]!, values: nameOf(draft) });
      return 'reported';
    }
    this.#remember(draft, row, isKnown);
    return 'used';
  }

  #draftOf(row: RowDraft, report: Report): Draft | undefined {
    const titles = titlesOf(row);
    if (row.id === undefined && !titles.length) return this.#continued(row, report);
    if (titles.some((title) => isSum(title, row))) {
      report({ code: 'row-of-sums', level: 'notice', place: row.rows[0]!, found: excerpt(titles[0]) });
      return undefined;
    }
    return (
      (row.id === undefined ? this.#byTitles(this.#byTitle, titles, row) : this.#sameId(row, report)) ??
      this.#newDraft(row.table)
    );
  }

  #continued(row: RowDraft, report: Report): Draft | undefined {
    if (this.#above && this.#above.table === row.table && row.partners.size) return this.#above;
    report({ code: 'row-without-title', level: 'error', place: row.rows[0]! });
    return undefined;
  }

  #sameId(row: RowDraft, report: Report): Draft | undefined {
    const namesakes = this.#byId.get(row.id!);
    if (!namesakes) {
      // The id may stand in another row of the project than the first.
      return this.#byTitles(this.#withoutId, titlesOf(row), row);
    }
    const same = Array.from(namesakes)
      .slice(0, maxNamesakes)
      .find((draft) => isSameProject(draft, row));
    if (!same) report({ code: 'id-clash', level: 'warning', place: row.rows[0]!, found: row.id, values: nameOf(row) });
    return same;
  }

  #byTitles(index: ReadonlyMap<string, Set<Draft>>, titles: readonly string[], row: RowDraft): Draft | undefined {
    for (const title of titles) {
      let tries = maxNamesakes;
      for (const draft of index.get(nameKey(title)) ?? []) {
        if (tries-- === 0) break;
        if (datesAgree(draft, row)) return draft;
      }
    }
    return undefined;
  }

  #newDraft(table: number): Draft {
    const draft = emptyDraft(table);
    this.drafts.push(draft);
    return draft;
  }

  #remember(draft: Draft, row: RowDraft, isKnown: boolean): void {
    if (draft.id !== undefined) enter(this.#byId, draft.id, draft);
    if (!isKnown || row.id !== undefined)
      for (const title of titlesOf(isKnown ? draft : row)) {
        const key = nameKey(title);
        if (!isKnown) enter(this.#byTitle, key, draft);
        if (draft.id === undefined) enter(this.#withoutId, key, draft);
        else this.#withoutId.get(key)?.delete(draft);
      }
    for (const value of row.values.values()) this.#characters += value.length;
    for (const { name } of [...row.partners.values(), ...row.places.values()]) this.#characters += name.length;
  }
}

const isTitle = (slot: string): boolean => slot.startsWith('title.') || slot === 'acronym';

function enter(index: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const drafts = index.get(key);
  if (drafts) drafts.add(draft);
  else index.set(key, new Set([draft]));
}

const isSum = (title: string, { values, partners }: RowDraft): boolean =>
  /^(?:delsumma|summa|sum|totalsumma|totalt?|sammanlagt|samlet|samla)$/.test(nameKey(title)) &&
  !partners.size &&
  !values.has('start');

/** Dates that are there agree as far as both are exact. */
const datesAgree = (a: Draft, b: Draft): boolean =>
  ['start', 'end'].every((slot) => {
    const [one, two] = [a.values.get(slot), b.values.get(slot)];
    return !one || !two || one.startsWith(two) || two.startsWith(one);
  });

/**
 * Whether rows with one id are about one project. A wrong id is more likely than a project with two titles in one language, unless its
 * dates are the same.
 */
function isSameProject(draft: Draft, row: RowDraft): boolean {
  const contradicts = [...row.values].some(([slot, title]) => {
    const known = slot.startsWith('title.') ? draft.values.get(slot) : undefined;
    return known !== undefined && nameKey(known) !== nameKey(title);
  });
  const start = row.values.get('start');
  return !contradicts || (start !== undefined && start === draft.values.get('start') && datesAgree(draft, row));
}
