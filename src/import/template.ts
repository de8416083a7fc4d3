import { templates } from './template-texts.js';

/** Languages that the spreadsheet to start from is written in. */
export const templateLanguages = ['sv', 'nb', 'nn', 'en'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];

/** A column of the spreadsheet to start from. */
export interface TemplateColumn {
  readonly header: string;
  /** What is to be written there, in a sentence. */
  readonly help: string;
  /** Width in characters. */
  readonly width: number;
  /** A project and an institution, invented. */
  readonly examples: readonly [string, string];
}

/** The spreadsheet to start from: a heading, and two rows that show what goes where. The import of it has no findings. */
export interface Template {
  /** Name of the sheet. */
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
}

export function templateIn(language: TemplateLanguage): Template {
  const { name, columns } = templates[language];
  return {
    name,
    columns: columns.map(([header, help, project = '', institution = '']) => ({
      header,
      help,
      width: Math.min(50, Math.max(header.length, project.length, institution.length) + 2),
      examples: [project, institution],
    })),
  };
}

/** Heading and example rows. */
export const templateRows = ({ columns }: Template): readonly (readonly string[])[] => [
  columns.map(({ header }) => header),
  columns.map(({ examples }) => examples[0]),
  columns.map(({ examples }) => examples[1]),
];
