/** Marks a text as CSS, for editors and for the build, which takes the white space out. Knows no values. */
export const css = ([text]: TemplateStringsArray): string => text!;
