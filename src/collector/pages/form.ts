import { randomUUID } from 'node:crypto';
import type { Language } from '../../shared/language.js';
import { pageAddress } from '../../votes/read-vote.js';
import { limits, type Refusal, type Vote } from '../../votes/vote.js';
import type { Intake, VoteContext } from '../http/intake.js';
import { statusOf } from '../http/refuse.js';
import { Unavailable } from '../http/unavailable.js';
import type { Appended } from '../store/vote-store.js';
import { formPage } from './form-page.js';
import { languageOf } from './language.js';
import { pageHeaders } from './layout.js';
import { refusalPage, thanksPage } from './message-page.js';
import { obstacleOf, reasonOf, unavailable, type Obstacle } from './problems.js';
import { words } from './words.js';

/** The way to vote without JavaScript: a form, and a page that thanks or says what is wrong and keeps what was written. */
export interface Form {
  /** The form for the page and the language of the query. */
  show(context: VoteContext): Promise<Response>;
  take(context: VoteContext, fields: URLSearchParams): Promise<Response>;
  tooLarge(context: VoteContext): Promise<Response>;
  thank(context: VoteContext): Promise<Response>;
}

/** Whether a person will look at the answer. */
export const asksForPage = ({ req }: VoteContext): boolean => /\btext\/html\b/i.test(req.header('Accept') ?? '');

export function form(intake: Intake): Form {
  /** Origin and path of a page that takes votes; undefined when the address is that of no such page. */
  const allowedPage = (address: string | undefined): string | undefined => {
    const page = anyPage(address);
    return page && intake.allows(page) ? page : undefined;
  };

  const refused = (
    context: VoteContext,
    refusal: Refusal,
    lang?: string | null,
    comment?: string | null,
  ): Response | Promise<Response> => {
    const language = languageOf(context, lang);
    const page = refusalPage(language, reasonOf(refusal, words[language]), comment ?? '');
    return context.html(page, statusOf(refusal), { ...pageHeaders, 'X-Vote-Refused': refusal });
  };

  return {
    async show(context) {
      const { page: address, lang } = context.req.query();
      const page = allowedPage(address);
      if (!page) return refused(context, anyPage(address) ? 'page-not-allowed' : 'page', lang);
      const view = { language: languageOf(context, lang), page, id: randomUUID(), answer: '', comment: '' };
      return context.html(formPage(view), 200, pageHeaders);
    },

    async take(context, fields) {
      const value = (name: string) => fields.get(name) ?? '';
      // Our own form brings the id, so that a second click is the same vote. Other forms cannot.
      const id = value('form') || randomUUID();
      fields.set('id', id);
      fields.set('revision', '0');
      // A content management system may fill in the address as the browser shows it.
      fields.set('page', pageAddress(value('page')) ?? value('page'));

      const wait = intake.wait(context);
      const vote = intake.admit(context, fields);
      const page = allowedPage(value('page'));
      if (!page) {
        const refusal = anyPage(value('page')) ? 'page-not-allowed' : 'page';
        return refused(context, refusal, value('lang'), value('comment'));
      }

      const language = languageOf(context, value('lang'));
      const again = ({ problem, status, headers }: Obstacle): Response | Promise<Response> => {
        const view = { language, page, id, answer: value('answer'), comment: value('comment'), problem };
        return context.html(formPage(view), status, { ...pageHeaders, ...headers });
      };
      const obstacle = obstacleOf(vote, fields, wait, words[language]);
      if (obstacle) return again(obstacle);
      if (typeof vote === 'string') return refused(context, vote, value('lang'), value('comment'));

      try {
        const appended = await append(intake, vote, fields);
        if (appended === 'stored' || appended === 'repeated')
          return context.redirect(thanksAddress(page, language), 303);
        return await refused(context, appended, value('lang'), value('comment'));
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
        // For the log, which otherwise hears only of errors that nobody has caught.
        context.error = error;
        return again(unavailable(words[language]));
      }
    },

    tooLarge: async (context) => refused(context, 'too-large'),

    async thank(context) {
      const { page, lang } = context.req.query();
      return context.html(thanksPage(languageOf(context, lang), allowedPage(page)), 200, pageHeaders);
    },
  };
}

/** Origin and path of a page on whatever site; undefined when no vote can be about such an address. */
function anyPage(address = ''): string | undefined {
  const page = pageAddress(address);
  return page && page.length <= limits.page ? page : undefined;
}

/** Relative, for a proxy may serve the collector below any path. */
const thanksAddress = (page: string, lang: Language): string =>
  `votes/thanks?${new URLSearchParams({ lang, page }).toString()}`;

/** Stores the vote. Whoever goes back in the browser and answers anew sends the same id: that is the next revision. */
async function append(intake: Intake, vote: Vote, fields: URLSearchParams): Promise<Appended> {
  const first = fields.get('form') ? ((await intake.lastRevision(vote.id)) ?? 0) : 0;
  for (let revision = first; revision <= limits.revision; revision++) {
    const appended = await intake.append({ ...vote, revision }, fields);
    if (appended !== 'conflict') return appended;
  }
  return 'conflict';
}
