// What the border search finds of its gold set: `npm run search`. With --set-aside, of the half that was set aside.
import process from 'node:process';
import { goldFeed, judgementsOf } from './gold/gold.js';
import { measure, searches } from './measure.js';

const half = process.argv.includes('--set-aside') ? 'set-aside' : 'working';
const feed = goldFeed();
const judgements = judgementsOf(half);
const pairs = Object.values(judgements).flat().length;

console.log(`${half} half: ${Object.keys(judgements).length} queries, ${pairs} pairs, ${feed.items.length} items`);
console.log(`${' '.repeat(16)}    recall  precision  mean recall  mean precision`);
for (const [name, search] of Object.entries(searches)) {
  const { recall, precision, meanRecall, meanPrecision } = measure(search, feed, judgements);
  const [r, p, mr, mp] = [recall, precision, meanRecall, meanPrecision].map((number) => number.toFixed(3));
  console.log(`${name.padEnd(16)}  ${r!.padStart(8)}  ${p!.padStart(9)}  ${mr!.padStart(11)}  ${mp!.padStart(14)}`);
}
