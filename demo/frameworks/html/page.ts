import 'gransamarbete/define';
import feed from '../../feed.json';
import { inWords, type Heard } from '../in-words.js';

const list = document.querySelector('gransamarbete-list')!;
const sort = document.querySelector<HTMLSelectElement>('#sort')!;
const toggle = document.querySelector('#toggle')!;
const last = document.querySelector('#last')!;

function hear(event: Heard): void {
  last.textContent = inWords(event);
}

list.addEventListener('gransamarbete-load', hear);
list.addEventListener('gransamarbete-filter', hear);
list.addEventListener('page-feedback-sent', hear);
list.feed = feed;

sort.addEventListener('change', () => {
  list.sort = sort.value as typeof list.sort;
});

toggle.addEventListener('click', () => {
  if (list.isConnected) list.remove();
  else document.querySelector('.last-event')!.after(list);
  toggle.textContent = list.isConnected ? 'Ta bort listan' : 'Visa listan';
});
