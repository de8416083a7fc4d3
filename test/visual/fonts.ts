/** The font of the pictures comes with the project: what a machine has of its own differs from machine to machine. */
const weights = [400, 600, 700];

/** By every name that a page or a theme asks for. */
const families = ['Open Sans', 'Charter'];

const files = new Map<number, Promise<ArrayBuffer>>();

const fileOf = (weight: number): Promise<ArrayBuffer> => {
  const address = `/node_modules/@fontsource/open-sans/files/open-sans-latin-${weight}-normal.woff2`;
  const file = files.get(weight) ?? fetch(address).then((response) => response.arrayBuffer());
  files.set(weight, file);
  return file;
};

/** Gives the fonts to a page in a frame, whose policy need not know of them. */
export async function loadFonts({ contentWindow, contentDocument }: HTMLIFrameElement): Promise<void> {
  const { FontFace } = contentWindow as Window & typeof globalThis;
  for (const family of families)
    for (const weight of weights) {
      const face = new FontFace(family, await fileOf(weight), { weight: String(weight) });
      contentDocument!.fonts.add(await face.load());
    }
}
