// Feeds as a feed maker writes them, for tests of the elements. Years are far away, so that no test depends on today.

type Fields = Readonly<Record<string, unknown>>;

export const ongoing = { start: '2020-01', end: '2999-12' };
export const ended = { start: '2019-02', end: '2021-04' };
export const upcoming = { start: '2998-03', end: '2999-12' };

let ids = 0;

/** A project; `fields` go into the extension. */
export const project = (title: string, fields: Fields = {}, item: Fields = {}) => ({
  id: `project-${++ids}`,
  title,
  ...item,
  _gransamarbete: { kind: 'project', period: ongoing, ...fields },
});

export const institution = (title: string, item: Fields = {}) => ({
  id: `institution-${++ids}`,
  title,
  ...item,
  _gransamarbete: { kind: 'institution' },
});

/** An item without our extension. */
export const plain = (title: string, item: Fields = {}) => ({ id: `plain-${++ids}`, title, ...item });

export const feedOf = (items: readonly unknown[], fields: Fields = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Samarbeten',
  language: 'sv',
  ...fields,
  items,
});

/** A feed with everything that the filter filters: areas, none, places, ended projects and an institution. */
export const filterFeed = () =>
  feedOf([
    project('Alfa', { focusArea: ['PO1'], places: [{ name: 'Säffle' }] }, { summary: 'Ny teknik för skogen.' }),
    project('Beta', { focusArea: ['PO1', 'PO2'], places: [{ name: 'Arvika' }] }, { summary: 'Miljø over grensen.' }),
    project('Gamma', { focusArea: ['PO2'], places: [{ name: 'Ørje' }] }, { summary: 'Miljö i skogen.' }),
    project('Delta', { places: [{ name: 'Arvika' }] }, { summary: 'Möten.' }),
    project('Gammal', { focusArea: ['PO4'], period: ended, places: [{ name: 'Säffle' }] }, { summary: 'Skogen förr.' }),
    project('Äldre', { focusArea: ['PO1'], period: ended }, { summary: 'Resor.' }),
    institution('Gränskommittén', { summary: 'Råd om skogen.' }),
  ]);

/** A project with every field that a card shows. */
export const fullProject = () =>
  project(
    'Grön gräns',
    {
      focusArea: ['PO2', 'PO1'],
      programme: '2021TC16RFCB015',
      period: { start: '2024-11', end: '2028-11' },
      partners: [
        { name: 'Viken fylke', country: 'NO', role: 'lead', url: 'https://viken.example/' },
        { name: 'Torsby kommun', country: 'SE', role: 'lead' },
        { name: 'Glava', country: 'SE', role: 'partner' },
        { name: 'Halden', country: 'NO' },
      ],
      places: [
        { name: 'Torsby', country: 'SE' },
        { name: 'Halden', country: 'NO' },
      ],
      budget: [
        { kind: 'total', amount: 1704753, currency: 'EUR' },
        { kind: 'ir', amount: 2500000, currency: 'NOK' },
      ],
    },
    { url: 'https://projekt.example/gron', summary: 'Skog, vatten och vägar.' },
  );

/** A feed in whose list, in one state or another, every part occurs. */
export const fullFeed = () =>
  feedOf(
    [
      fullProject(),
      project('Smart', { focusArea: ['PO1'], places: [{ name: 'Arvika' }] }),
      project('Social', { focusArea: ['PO4'], period: upcoming }),
      project('Stark', { focusArea: ['ISO1'], period: { start: '2020' } }),
      project('Egen', { focusArea: ['X9'], period: { end: '2999-01' } }),
      project('Över', { focusArea: ['PO1'], period: ended }),
      project('Only in English', {}, { language: 'en', summary: 'A text for nobody here.' }),
      institution('Gränskommittén', { url: 'https://kommitten.example/', summary: 'Råd.' }),
      institution('Nordiska rådet'),
    ],
    { _gransamarbete: { updated: '2026-11-20' } },
  );
