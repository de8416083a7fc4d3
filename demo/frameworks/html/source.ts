import { showSource } from '../show-source.js';
import markup from './index.html?raw';
import script from './page.ts?raw';

/** The part of the page that is about the list. */
const [element] = /^ *<gransamarbete-list[^]*<\/gransamarbete-list>$/m.exec(markup)!;
showSource(`${element.replace(/^ {6}/gm, '')}\n\n${script}`);
