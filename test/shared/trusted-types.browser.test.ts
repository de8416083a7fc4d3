import { expect } from '@open-wc/testing';
import type * as TrustedTypes from '../../src/shared/trusted-types.js';
import { holdPage, swap } from '../helpers/pages.js';

holdPage();

type Rules = Readonly<Record<'createHTML' | 'createScriptURL', (text: string) => string>>;

let copies = 0;

/** The module as it is when a page loads the script: it looks for Trusted Types once. */
async function load(trustedTypes: unknown): Promise<typeof TrustedTypes> {
  swap(globalThis as { trustedTypes?: unknown }, 'trustedTypes', trustedTypes);
  // Another address, so that the browser really runs it.
  return (await import(`/src/shared/trusted-types.ts?copy=${++copies}`)) as typeof TrustedTypes;
}

const html = '<p title="a">Å &amp; ö</p>';
const address = 'https://script.example/gransamarbete-doctor.js';

/** A platform that makes policies, or refuses to. */
function platform(refuses = false) {
  const asked: string[] = [];
  const createPolicy = (name: string, { createHTML, createScriptURL }: Rules) => {
    asked.push(name);
    if (refuses) throw new TypeError(`Policy "${name}" disallowed.`);
    const typed = (make: (text: string) => string) => (text: string) => ({ typed: make(text) });
    return { name, createHTML: typed(createHTML), createScriptURL: typed(createScriptURL) };
  };
  return { asked, createPolicy };
}

it('asks for one policy by the name of ours, and not before there is something to make', async () => {
  const { asked, createPolicy } = platform();
  const { trusted } = await load({ createPolicy });
  expect(asked).to.deep.equal([]);
  expect(trusted().createHTML(html)).to.deep.equal({ typed: html });
  expect(trusted().createScriptURL(address)).to.deep.equal({ typed: address });
  expect(asked).to.deep.equal(['gransamarbete']);
});

it('gives texts back as they are when the page refuses the policy, and asks no second time', async () => {
  const { asked, createPolicy } = platform(true);
  const { trusted } = await load({ createPolicy });
  expect([trusted().createHTML(html), trusted().createScriptURL(address)]).to.deep.equal([html, address]);
  expect(asked).to.deep.equal(['gransamarbete']);
});

it('gives texts back as they are in a browser that does not know Trusted Types', async () => {
  const { trusted } = await load(undefined);
  expect([trusted().createHTML(html), trusted().createScriptURL(address)]).to.deep.equal([html, address]);
});

it('gives what the browser itself takes for HTML', async () => {
  const { trusted } = await load((globalThis as { trustedTypes?: unknown }).trustedTypes);
  const template = document.createElement('template');
  template.innerHTML = trusted().createHTML(html);
  expect(template.innerHTML).to.equal(html);
});
