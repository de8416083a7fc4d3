/** Files of types by their names. */
export function frameworkTypes(manifest: unknown): Record<'react.d.ts' | 'vue.d.ts', string>;
export function writeFrameworkTypes(folder: string): void;
