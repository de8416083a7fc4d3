import { composedParent } from '../shared/composed-parent.js';
import type { Host } from '../shared/host.js';
import { listen } from '../shared/listen.js';

/** WCAG 2.2, 1.4.3. */
const ratio = 4.5;

/** The colour that the page has behind an element. A picture is not seen, and what lets more than half through is a tint. */
function colorBehind(element: Element | null): string {
  // The document itself has no style; it is as the page's scheme has it.
  const color = element?.getAttribute ? getComputedStyle(element).backgroundColor : 'Canvas';
  return /^rgba.*, 0(\.[0-4]|\))/.test(color) ? colorBehind(composedParent(element!)) : color;
}

/**
 * Tells the styles of an element what the page has behind it. Whether a page is dark stands nowhere: many switch by a class of their
 * own, and leave `color-scheme` as it is.
 *
 * The styles get `color-scheme`, the colour, and the brightest and darkest relative luminance (0 is black, 1 is white) that have
 * enough contrast with it, on the side where there is more room.
 */
export function surroundings(host: Host): void {
  // Paper is white.
  const sheet = new CSSStyleSheet({ media: 'screen' });
  host.shadowRoot!.adoptedStyleSheets.push(sheet);
  // The end of a transition tells that the text has another colour now. The page cannot take it away.
  const say = (declarations: string) =>
    sheet.replaceSync(`:host{transition:color 1ms!important;color-scheme:${declarations}}`);

  let due = 0;
  const measure = () => {
    due = 0;
    const color = colorBehind(host);
    // The browser reads every notation of a colour, and the page's scheme says what Canvas is. Nothing shows this colour.
    const { colorScheme } = getComputedStyle(document.documentElement);
    say(`${colorScheme};column-rule-color:color(from ${color} xyz x y z)`);
    const luminance = 0.05 + parseFloat(getComputedStyle(host).columnRuleColor.split(' ')[2]!);
    say(
      (luminance < 0.23
        ? `dark;--_gransamarbete-darkest:${luminance * ratio - 0.05}`
        : `light;--_gransamarbete-brightest:${luminance / ratio - 0.05}`) + `;--_gransamarbete-page:${color}`,
    );
  };
  // Once for all moves until the page is painted: to ask for a style is to have it computed.
  const soon = () => (due ||= requestAnimationFrame(measure));
  host.addController({ hostConnected: soon });
  const isAround = (target: EventTarget | null, element: Element | null = host): boolean =>
    !!element && (element === target || isAround(target, composedParent(element)));
  // A page may fade its background for longer. What ends in a shadow root is not heard at the window.
  for (const stage of [host, window])
    listen(host, ['transitionend'], ({ target }) => isAround(target) && soon(), stage);
}
