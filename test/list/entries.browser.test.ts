import { expect } from '@open-wc/testing';
import { html } from 'lit/html.js';
import type { Collaboration } from '../../src/feed/model.js';
import { keptEntries } from '../../src/list/entries.js';

describe('the list entries of items', () => {
  const items = (...ids: string[]) => ids.map((key) => ({ key }) as Collaboration);

  /** Entries, and the titles that were rendered for each call. */
  function entries() {
    const kept = keptEntries();
    return (shown: readonly Collaboration[], look: readonly unknown[]) => {
      const rendered: string[] = [];
      const result = kept(
        shown,
        () => look,
        (item) => {
          rendered.push(item.key);
          return html`<p>${look.join()}</p>`;
        },
      );
      return { result, rendered };
    };
  }

  it('are the same elements in another order, and nothing is rendered again', () => {
    const show = entries();
    const both = items('alfa', 'beta');
    const first = show(both, ['sv']);
    const second = show(both.toReversed(), ['sv']);
    expect(first.rendered).to.have.length(2);
    expect(second.rendered).to.deep.equal([]);
    expect(second.result).to.deep.equal(first.result.toReversed());
  });

  it('are rendered again when they would look otherwise', () => {
    const show = entries();
    const both = items('alfa', 'beta');
    show(both, ['sv', '2026-11-23']);
    const { result, rendered } = show(both, ['sv', '2026-11-24']);
    expect(rendered).to.have.length(2);
    expect((result[0] as Element).textContent).to.equal('sv,2026-11-24');
  });

  it('are rendered again for a newer version of their item, in place', () => {
    const show = entries();
    const before = show(items('alfa'), ['sv']);
    const after = show(items('alfa'), ['sv']);
    expect(after.rendered).to.have.length(1);
    expect(after.result[0]).to.equal(before.result[0]);
  });
});
