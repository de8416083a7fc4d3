import { useState, type ReactNode } from 'react';
import 'gransamarbete/define';
import type { GransamarbeteListProps } from 'gransamarbete/react';
import feed from '../../feed.json';
import { inWords, type Heard } from '../in-words.js';

export function App(): ReactNode {
  const [sort, setSort] = useState<GransamarbeteListProps['sort']>('feed');
  const [isShown, setIsShown] = useState(true);
  const [last, setLast] = useState('ingen än');
  const hear = (event: Heard) => setLast(inWords(event));

  return (
    <>
      <div className="controls">
        <label htmlFor="sort">Ordning</label>
        <select id="sort" onChange={({ target }) => setSort(target.value as typeof sort)}>
          <option value="feed">Som i flödet</option>
          <option value="title">Titel</option>
          <option value="end">Slutar först</option>
        </select>
        <button type="button" onClick={() => setIsShown(!isShown)}>
          {isShown ? 'Ta bort listan' : 'Visa listan'}
        </button>
      </div>
      <p className="last-event">Senaste händelsen: {last}</p>

      {isShown && (
        <gransamarbete-list
          feed={feed}
          sort={sort}
          page-size={6}
          ongransamarbete-load={hear}
          ongransamarbete-filter={hear}
        >
          <page-feedback slot="feedback" endpoint="/votes" onpage-feedback-sent={hear} />
        </gransamarbete-list>
      )}
    </>
  );
}
