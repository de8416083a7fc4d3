import demoFeed from '../feed.json';

type Item = (typeof demoFeed.items)[number];

const feedOf = (items: readonly object[]) => ({
  ...demoFeed,
  items,
  _gransamarbete: { ...demoFeed._gransamarbete, updated: '2025-09-12' },
});

const item = (id: string): Item => {
  const found = demoFeed.items.find((one) => one.id === id);
  if (!found) throw new Error(`The demo feed has no ${id}.`);
  return found;
};

/** Some of each area: ongoing, nearly done, to come, over. */
const few = ['gron-industrivaxt', 'sail', 'naturbaserade-losningar', 'abc'].map(item);

const projects = demoFeed.items.filter(({ _gransamarbete: { kind } }) => kind === 'project');

/** The projects over and over, numbered, until there are so many. */
const many = (number: number) =>
  Array.from({ length: number }, (_, index) => {
    const { id, title, summary, _gransamarbete: own } = projects[index % projects.length]!;
    const { kind, programme, focusArea, period } = own;
    return {
      id: `${id}-${index}`,
      title: `${title} ${index + 1}`,
      summary,
      _gransamarbete: { kind, programme, focusArea, period: { ...period, end: '2029-12' } },
    };
  });

export const feeds = {
  few: feedOf([...few, ...['grensetjansten', 'arko'].map(item)]),
  projects: feedOf(few),
  one: feedOf([item('expande')]),
  over: feedOf(['abc', 'design-konst-och-arkitektur'].map(item)),
  fifty: feedOf(many(50)),
};
