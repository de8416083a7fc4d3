import type { Budget, Kind, PartialDate, Partner, Period, Place as PlaceOnMap } from '../../feed/model.js';
import type { FieldName } from '../columns/column.js';
import type { CellReader } from './cell-reading.js';
import { readCurrency } from './currency.js';
import { readAmount } from './read-amount.js';
import { readAreas, readObjective, readProgramme } from './read-codes.js';
import { readDate, readDay } from './read-date.js';
import { readLink } from './read-link.js';
import { readLeads, readPartners, readPlaces, readTags } from './read-list.js';
import { readPeriod } from './read-period.js';
import { readId, readLine, readText } from './read-text.js';
import { readCountry, readKind, readLanguage, readRole } from './read-words.js';

/** What a cell of each field gives. */
export interface ValueOf {
  readonly id: string;
  readonly kind: Kind;
  readonly acronym: string;
  readonly title: string;
  readonly summary: string;
  readonly content: string;
  readonly url: string;
  readonly language: string;
  readonly tags: readonly string[];
  /** A day. */
  readonly modified: string;
  readonly focusArea: readonly string[];
  readonly specificObjective: string;
  readonly programme: string;
  readonly period: Period;
  readonly start: PartialDate;
  readonly end: PartialDate;
  readonly lead: readonly Partner[];
  readonly partners: readonly Partner[];
  readonly partnerRole: 'lead' | 'partner';
  readonly partnerCountry: string;
  readonly partnerUrl: string;
  readonly places: readonly PlaceOnMap[];
  readonly placeCountry: string;
  readonly budget: Budget;
  readonly currency: string;
  readonly ignored: never;
}

/** The reader of each field. None of them throws, whatever a cell holds. */
export const cellReaders: { readonly [Field in FieldName]: CellReader<ValueOf[Field]> } = {
  id: readId,
  kind: readKind,
  acronym: readLine,
  title: readLine,
  summary: readText,
  content: readText,
  url: readLink,
  language: readLanguage,
  tags: readTags,
  modified: readDay,
  focusArea: readAreas,
  specificObjective: readObjective,
  programme: readProgramme,
  period: readPeriod,
  start: readDate,
  end: readDate,
  lead: readLeads,
  partners: readPartners,
  partnerRole: readRole,
  partnerCountry: readCountry,
  partnerUrl: readLink,
  places: readPlaces,
  placeCountry: readCountry,
  budget: readAmount,
  currency: readCurrency,
  ignored: () => undefined,
};
