/** The script tag that this script came by, as far as it can be told. */
export interface OwnScript {
  readonly tag: HTMLScriptElement | null;
  /** Where it comes from, whatever a `<base>` in the text of the page says by now. */
  readonly origin: string;
  /** What it says of a setting: its `data-` attributes win over the query of its address. */
  readonly setting: (name: string) => string | null;
}

/**
 * Finds the own script tag. Only valid while the script is run. A module is not told by whom it was asked for, and `import.meta`
 * would break a script whose type a CMS has taken away: a module knows its tag by its file name.
 */
export function ownScript(): OwnScript {
  const { currentScript } = document;
  // An editor's image by the name of `currentScript` hides the real one.
  const isReal = currentScript instanceof HTMLScriptElement;
  const tag = isReal ? currentScript : document.querySelector<HTMLScriptElement>('script[src*="/gransamarbete."]');
  const address = tag?.getAttribute('src') ?? '';
  // A preview in a frame has no address of its own.
  const { searchParams, origin } = new URL(address, self.origin === 'null' ? document.baseURI : self.origin);
  return {
    tag,
    origin,
    setting(name) {
      const value = tag?.getAttribute(`data-${name}`);
      // Consent tools keep the address of a script in `data-src`, too.
      return (value === address ? null : value) ?? searchParams.get(name);
    },
  };
}
