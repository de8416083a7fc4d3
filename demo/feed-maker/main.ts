import { FeedMaker } from './feed-maker.js';

document.querySelector('noscript')?.remove();
new FeedMaker(document.body).start();
