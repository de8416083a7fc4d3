import assert from 'node:assert/strict';
import { it } from 'node:test';
import { htmlToText } from '../../src/prerender/html-to-text.js';

for (const [html, text] of [
  ['<p>En</p><p>Två &amp; tre</p>', 'En\nTvå & tre\n'],
  ['En<br>två<br/>tre', 'En\ntvå\ntre'],
  ['<ul><li>En</li> <li>Två</li></ul>', 'En\nTvå\n'],
  ['<p>En <b>fet</b> text', 'En fet text\n'],
  ['<script>ran()</script><style>x</style><template>x</template><noscript>x</noscript>kvar', 'kvar'],
  ['&lt;b&gt;', '<b>'],
  ['<p title="</p>">En', 'En\n'],
  ['', ''],
] as const)
  it(`reads ${JSON.stringify(html)}`, () => assert.equal(htmlToText(html), text));
