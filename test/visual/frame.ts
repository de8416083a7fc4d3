import { waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { addressOf, type Case, type State } from '../../demo/gallery/cases.js';
import { loadFonts } from './fonts.js';

/** What is there, in the list, once a state has come. */
const signs: Record<State, string> = {
  ready: '[part~=card]',
  filtered: '[part=clear]',
  ended: '[part=clear]',
  'all-ended': '[part~=card]',
  one: '[part~=card]',
  fifty: '[part=more]',
  empty: '[part=empty]',
  partial: '[part=partial]',
  failed: '[part=retry]',
  loading: '[part=loading]',
};

let frame: HTMLIFrameElement;

const inside = (): Document => frame.contentDocument!;
export const list = (): HTMLElement | null => inside().querySelector('gransamarbete-list');

export async function settled(): Promise<void> {
  for (let running; (running = inside().getAnimations()).length;) {
    await Promise.allSettled(running.map(({ finished }) => finished));
    await new Promise(requestAnimationFrame);
  }
}

/** A case as a visitor sees it, in a frame as high as its page. */
export async function open(asked: Case, width: number): Promise<HTMLIFrameElement> {
  await emulateMedia({ colorScheme: 'light', forcedColors: asked.scheme === 'forced' ? 'active' : 'none' });
  frame = document.createElement('iframe');
  frame.src = `/demo/gallery/${addressOf(asked)}`;
  frame.width = String(width);
  frame.style.border = '0';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  await loadFonts(frame);
  await waitUntil(() => list()?.shadowRoot?.querySelector(signs[asked.state]), `no ${signs[asked.state]}`);
  await settled();
  frame.height = String(inside().documentElement.scrollHeight);
  await settled();
  return frame;
}

/** A sidebar is one wherever it stands. */
export const widthOf = ({ theme }: Case): number => (theme === 'sidebar' ? 400 : 960);

export const ended = (scheme: '' | 'dark'): Case => ({ state: 'ended', theme: '', scheme, lang: 'sv' });

/** Before the first picture of a file, and after each. */
export function framed(): void {
  before(() => setViewport({ width: 1000, height: 800 }));
  afterEach(() => frame.remove());
}
