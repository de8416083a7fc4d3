// What other people's scripts do to a page: the habits of prototype.js, MooTools, AMD loaders and consent tools in one.

Array.prototype.toJSON = function () {
  return `[${this.map(JSON.stringify).join(', ')}]`;
};
Array.from = (list) => [].slice.call(list);
Object.prototype.extra = 'on every object';
Element.prototype.remove = function () {
  this.parentNode.removeChild(this);
  return this;
};

// A loader takes every script for a module that sees it, and then nobody else gets it.
globalThis.define = () => undefined;
globalThis.define.amd = {};
globalThis.$ = undefined;
globalThis.gransamarbete = 'taken';

// Every request waits for the answer of a consent tool.
const { fetch } = globalThis;
globalThis.fetch = (...request) => new Promise((go) => setTimeout(go, 100)).then(() => fetch(...request));
