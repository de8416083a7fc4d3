// One visit to one of the two pages, in a renderer of its own, and what it cost.

export const sides = ['widget', 'hand'];

/** Measured values by name, with the most that the widget may need for each of the page by hand. */
export const aims = {
  'first cards': 1.25,
  'filter click': 1.25,
  'first keystroke': 1.25,
  'next keystroke': 1.25,
  'heap after load': 1.5,
};

// Runs in the page before anything else of it.
const observe = `
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))));
  const root = () => document.querySelector('gransamarbete-list')?.shadowRoot ?? document;
  const firstCards = new Promise((resolve, reject) => {
    const look = () => {
      if (root().querySelector('article')) resolve(painted());
      else if (performance.now() > 60_000) reject(new Error('no cards came'));
      else requestAnimationFrame(look);
    };
    look();
  });
  // The count, and how many each area would show.
  const says = () =>
    [...root().querySelectorAll('[part=status], .count, fieldset')]
      .map(({ textContent }) => textContent.replace(/\\s/g, ''))
      .sort()
      .join(' ');

  /** Milliseconds from an action of the visitor until its result is painted. */
  async function act(action) {
    const start = performance.now();
    action();
    return (await painted()) - start;
  }

  const clickArea = (code) => act(() => root().querySelector('[name=area][value=' + code + ']').click());
  const write = (text) =>
    act(() => {
      const search = root().querySelector('#search');
      search.value = text;
      search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });

  const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

  globalThis.bench = {
    firstCards,
    async actions() {
      const said = [says()];
      const clicks = [];
      for (const code of ['PO1', 'PO2', 'PO1', 'PO2', 'PO4']) clicks.push(await clickArea(code));
      said.push(says());
      await clickArea('PO4');
      const keystrokes = [];
      for (const text of ['e', 'en', 'ene', 'ener', 'energ', 'energi']) keystrokes.push(await write(text));
      said.push(says());
      const [first, ...next] = keystrokes;
      return { said, 'filter click': median(clicks), 'first keystroke': first, 'next keystroke': median(next) };
    },
  };
`;

/**
 * Visits a page and measures it.
 *
 * @returns what was measured, and in `said` the numbers that the page showed on the way
 */
export async function measure(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  try {
    await context.addInitScript({ content: observe });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.goto(address, { waitUntil: 'commit' });
    // Times of a page count from its navigation.
    const firstCards = await page.evaluate(() => globalThis.bench.firstCards);
    const heap = await heapSize(cdp);
    const { said, ...actions } = await page.evaluate(() => globalThis.bench.actions());
    return { said, values: { 'first cards': firstCards, ...actions, 'heap after load': heap } };
  } finally {
    await context.close();
  }
}

/** MiB that are left of the JavaScript heap when everything that nobody needs is gone. */
async function heapSize(cdp) {
  for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

/**
 * Visits both pages in turn, so that whatever else the machine does meets both alike. Every other pair goes the other way round.
 *
 * @returns the values of each pair by side
 */
export async function measurePairs(browser, origin, size, pairs, warmUp) {
  const measured = [];
  for (let pair = -warmUp; pair < pairs; pair++) {
    const results = {};
    for (const side of pair % 2 ? sides : sides.toReversed())
      results[side] = await measure(browser, `${origin}/${side}/${size}`);
    const [widget, hand] = sides.map((side) => results[side].said.join(', '));
    if (widget !== hand) throw new Error(`The pages do not show the same: ${widget}; by hand: ${hand}.`);
    if (pair >= 0) measured.push({ widget: results.widget.values, hand: results.hand.values });
  }
  return measured;
}
