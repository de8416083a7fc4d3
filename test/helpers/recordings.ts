/** What the filter of a CMS left of the three embed forms: a file in `test/helpers/sanitized`. */
export interface Recording {
  readonly filter: string;
  readonly version: string;
  /** Day of the run. */
  readonly recorded: string;
  readonly how: string;
  readonly outputs: Outputs;
}

export type Outputs = Readonly<Record<'link' | 'div' | 'element', string>>;

/** Files of the recordings. A test in a browser cannot look into a folder. */
export const recordings = [
  'ckeditor',
  'ckeditor-all-html',
  'dompurify',
  'sanitize-html',
  'set-html',
  'tinymce',
  'typo3',
  'wordpress-kses',
  'xss',
] as const;

const marks = { link: /<a href="[^"]*embed=/, div: /<div data-gransamarbete/, element: /<gransamarbete-list / };

/** Which of the forms are still forms, in the order link, div, element. */
export const surviving = (outputs: Outputs): string[] =>
  Object.entries(marks).flatMap(([form, mark]) => (mark.test(outputs[form as keyof Outputs]) ? [form] : []));
