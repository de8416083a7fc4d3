/** Scripts and pages that change the ground under ours. The code is written after the habits of the libraries it is named for. */
export interface HostileScript {
  /** Runs in the head, before our script. */
  readonly script?: string;
  /** HTML of the head, before our script. */
  readonly head?: string;
  /** HTML of the body, before the list. */
  readonly body?: string;
  /** Default: `<!doctype html>`. */
  readonly doctype?: string;
  /** Runs when all is over; its value must be true. */
  readonly holds?: string;
}

export const hostileScripts: Readonly<Record<string, HostileScript>> = {
  'prototype.js 1.6, with toJSON on every array': {
    script: `
      Array.prototype.toJSON = function () { return '[' + this.map(JSON.stringify).join(', ') + ']'; };
      String.prototype.toJSON = Number.prototype.toJSON = function () { return '"' + this + '"'; };
      var K = function (x) { return x; };
      Array.prototype.each = Array.prototype._each = function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); return this; };
      var enumerable = {
        map: function (f, c) { var r = []; this.each(function (v, i) { r.push((f || K).call(c, v, i)); }); return r; },
        filter: function (f, c) { var r = []; this.each(function (v, i) { if (f.call(c, v, i)) r.push(v); }); return r; },
        find: function (f, c) { for (var i = 0; i < this.length; i++) if (f.call(c, this[i], i)) return this[i]; },
        some: function (f, c) { for (var i = 0; i < this.length; i++) if ((f || K).call(c, this[i], i)) return true; return false; },
        every: function (f, c) { for (var i = 0; i < this.length; i++) if (!(f || K).call(c, this[i], i)) return false; return true; },
        entries: function () { return this.map(); }, include: function (o) { return this.indexOf(o) > -1; },
        first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
        clear: function () { this.length = 0; return this; }, clone: function () { return [].concat(this); },
        compact: function () { return this.filter(function (v) { return v != null; }); }, size: function () { return this.length; } };
      for (var name in enumerable) Array.prototype[name] = enumerable[name];
      Array.from = window.$A = function (o) {
        if (!o) return []; if (o.toArray) return o.toArray();
        var n = o.length || 0, r = new Array(n); while (n--) r[n] = o[n]; return r; };
      Object.keys = function (o) { var r = []; for (var p in o) r.push(p); return r; };
      Object.values = function (o) { var r = []; for (var p in o) r.push(o[p]); return r; };
      Object.extend = function (a, b) { for (var p in b) a[p] = b[p]; return a; };
      Object.toJSON = JSON.stringify;
      String.prototype.startsWith = function (s) { return this.indexOf(s) === 0; };
      String.prototype.sub = String.prototype.gsub = function (p, r) { return this.replace(p, r); };
      String.prototype.blank = function () { return /^\\s*$/.test(this); };
      Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
      Element.prototype.select = Element.prototype.down = function (s) { return this.querySelectorAll(s); };
      Element.prototype.update = function (t) { this.innerHTML = t; return this; };
      Element.prototype.show = function () { this.style.display = ''; return this; };
      HTMLInputElement.prototype.clear = function () { this.value = ''; };
      window.Element = Object.extend(function (n) { return document.createElement(n); }, {});
      window.$ = function (id) { return document.getElementById(id); };
      window.Hash = window.Template = window.Form = window.Class = window.Ajax = function () {};`,
  },
  'MooTools, with its own Array.from and Event': {
    script: `
      var from = function (o) { return o == null ? [] : typeof o === 'object' && typeof o.length === 'number' ? [].slice.call(o) : [o]; };
      Array.from = from; Array.each = function (a, f) { from(a).forEach(f); };
      Array.prototype.flatten = function () { return this.reduce(function (a, b) { return a.concat(b); }, []); };
      Array.prototype.contains = Array.prototype.include = function (v) { return this.indexOf(v) > -1; };
      Array.prototype.empty = function () { this.length = 0; return this; };
      String.prototype.contains = function (s) { return this.indexOf(s) > -1; };
      String.prototype.test = function (r) { return new RegExp(r).test(this); };
      Object.values = function (o) { var r = []; for (var k in o) if (o.hasOwnProperty(k)) r.push(o[k]); return r; };
      Function.prototype.extend = Function.prototype.implement = function (k, v) { this.prototype[k] = v; return this; };
      Element.prototype.set = function (n, v) { this.setAttribute(n, v); return this; };
      Element.prototype.get = Element.prototype.getAttribute;
      Element.prototype.empty = function () { this.innerHTML = ''; return this; };
      Element.prototype.clone = function () { return this.cloneNode(true); };
      Element.prototype.hide = function () { this.style.display = 'none'; return this; };
      Element.prototype.dispose = Element.prototype.destroy = Element.prototype.remove;
      window.Event = window.DOMEvent = function (e) { return e; };
      window.JSON = { encode: JSON.stringify, decode: JSON.parse, stringify: JSON.stringify, parse: JSON.parse };
      window.$$ = function (s) { return document.querySelectorAll(s); };`,
  },
  'an AMD loader': {
    script: `window.define = function () { defined.push(arguments); }; define.amd = { jQuery: true };
      window.require = window.requirejs = function () { defined.push(arguments); }; window.defined = [];`,
    holds: 'defined.length === 0',
  },
  'globals of CommonJS': {
    script: 'window.module = { exports: {} }; window.exports = module.exports; window.process = { env: {} };',
    holds: 'Object.keys(module.exports).length === 0',
  },
  'a bundle of System.register and webpack': {
    script:
      'window.System = { register: null }; window.webpackChunk = []; window.__esModule = true; window.regeneratorRuntime = {};',
  },
  'enumerable properties on Object.prototype': {
    script: `Object.prototype.extra = 'x'; Object.prototype.each = function (f) { for (var k in this) f(k); };
      Object.prototype.size = 7; Array.prototype.unique = function () { return this; }; Function.prototype.method = function () {};`,
  },
  'built-ins that are frozen': {
    script: `[Object, Array, String, Function, Promise, Map, Set, Error, RegExp, URL, Element, Node, EventTarget]
      .forEach(function (type) { Object.freeze(type); Object.freeze(type.prototype); });`,
  },
  'a fetch that waits for a consent tool and hands on copies': {
    script: `(function (real) { window.fetch = function (url, options) {
      if (String(url).indexOf('tracker') > -1) return Promise.reject(new Error('blocked'));
      return new Promise(function (go) { setTimeout(go, 60); }).then(function () { return real.call(window, url, options); })
        .then(function (answer) { return answer.clone(); }); }; })(window.fetch);`,
  },
  'a Promise and a setTimeout of its own, as zone.js has': {
    script: `(function (Real, later, listen) {
      window.Promise = class extends Real { then(a, b) { return super.then(a && ((v) => a(v)), b); } };
      window.setTimeout = function (f, t) { return later.call(window, function () { f(); }, t); };
      EventTarget.prototype.addEventListener = function (type, f, options) { return listen.call(this, type, f, options); };
    })(Promise, setTimeout, EventTarget.prototype.addEventListener);`,
  },
  'jQuery without its name, and names of ours': {
    script: `window.$ = window.jQuery = undefined; window.html = window.lit = window.e = window.t = 'taken'; window.gransamarbete = { taken: true };
      window.GransamarbeteList = window.PageFeedback = null; window.name = '{"src":"https://elsewhere.example/"}'; window._ = {};`,
    holds: 'gransamarbete.taken && html === "taken" && e === "taken"',
  },
  'a JSON of its own': {
    script: `(function (parse, stringify) {
      JSON.parse = function (text) { JSON.parsed = (JSON.parsed || 0) + 1; return parse(text); };
      JSON.stringify = function (value) { return stringify(value); }; })(JSON.parse, JSON.stringify);
      Date.parse = function (text) { return new Date(text); }; Date.today = function () { return new Date(); };`,
  },
  'an optimizer that wraps the making of nodes': {
    script: `['appendChild', 'insertBefore', 'replaceChild', 'cloneNode'].forEach(function (name) {
        var real = Node.prototype[name];
        Node.prototype[name] = function () { return real.apply(this, arguments); }; });
      var create = Document.prototype.createElement, shadow = Element.prototype.attachShadow, define = CustomElementRegistry.prototype.define;
      Document.prototype.createElement = function (name, options) {
        var made = create.call(this, name, options);
        if (made.localName === 'script') made.type = 'text/plain';
        return made; };
      Element.prototype.attachShadow = function (options) { return shadow.call(this, { mode: options.mode }); };
      CustomElementRegistry.prototype.define = function (name, type, options) { return define.call(this, name, type, options); };`,
  },
  'a console that has been silenced': {
    script: 'window.console = { log: function () {} };',
  },
  'elements with names of the platform': {
    body: [
      'document',
      'customElements',
      'fetch',
      'URL',
      'JSON',
      'console',
      'location',
      'navigator',
      'crypto',
      'Intl',
      'HTMLElement',
    ]
      .map((id) => `<form id="${id}"><input name="id"><input name="action"></form>`)
      .concat(
        [
          'forms',
          'head',
          'title',
          'links',
          'cookie',
          'hidden',
          'domain',
          'scripts',
          'images',
          'documentElement',
          'activeElement',
          'adoptedStyleSheets',
        ].map((name) => `<img name="${name}" alt="">`),
      )
      .join(''),
  },
  'no doctype at all': { doctype: '' },
  'a doctype of 1999': {
    doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
  },
  'a base address elsewhere': { head: '<base href="https://elsewhere.example/a/b/" target="_blank">' },
};
