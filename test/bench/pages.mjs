// A long feed in pages (`next_url`): when the first cards are there, beside a feed that is only the first page, and when all are.

/** Items of the whole feed, and of each page. All Interreg programmes together have about 30 000 projects (keep.eu). */
export const paged = { items: 30_000, pageSize: 500 };

/** The most that the first cards may take, for each time that they take with the first page alone. */
export const pagedAim = 1.25;

/** Runs in the page before anything else of it. */
const observe = `
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))));
  globalThis.bench = {
    firstCards: new Promise((resolve) => {
      const look = () =>
        document.querySelector('gransamarbete-list')?.shadowRoot?.querySelector('article')
          ? resolve(painted())
          : requestAnimationFrame(look);
      look();
    }),
    complete: new Promise((resolve) =>
      addEventListener('gransamarbete-load', ({ detail }) => detail.complete && resolve({ total: detail.total, at: performance.now() })),
    ),
  };
`;

/** @returns milliseconds until the first cards, and until everything has come, with how much that was */
async function visit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  try {
    await context.addInitScript({ content: observe });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    return await page.evaluate(async () => ({
      firstCards: await globalThis.bench.firstCards,
      complete: await globalThis.bench.complete,
    }));
  } finally {
    await context.close();
  }
}

/**
 * Visits the list in pages and the list that is only the first page, in turn.
 *
 * @returns pairs of visits
 */
export async function measurePaged(browser, origin, pairs, warmUp) {
  const measured = [];
  for (let pair = -warmUp; pair < pairs; pair++) {
    const first = await visit(browser, `${origin}/widget/${paged.pageSize}`);
    const all = await visit(browser, `${origin}/widget/paged`);
    if (all.complete.total <= first.complete.total) throw new Error('The pages after the first have not come.');
    if (pair >= 0) measured.push({ first, all });
  }
  return measured;
}
