import type { Caller } from '../command/command.ts';
import { dayOf } from '../corpus/article.ts';
import { render } from '../discord/render.ts';
import { findDates } from '../facts/dates/dates.ts';
import { findFigures } from '../facts/figures/figures.ts';
import { hasFacts } from '../languages/language.ts';
import { findNewest } from '../lists/newest.ts';
import type { Services } from './dispatch.ts';

const nobody: Caller = { userId: '', mayManageServer: false };

/**
 * Asks one question in every language, of which nothing is kept or shown: the first answer after a start reads much
 * that later ones find ready, and whoever asks it has no more time than others.
 */
export async function warmUp(services: Services): Promise<void> {
  const { commands, languages, library, store, log, now } = services;
  const ask = commands.find(({ data }) => data.name === 'ask');
  for (const language of languages.values()) {
    const [newest] = await findNewest(library, 1, { language: language.code });
    if (!ask || !newest) continue;
    // Its figures and dates, too, as for a reader of another language: their phrases are put together when first used.
    if (hasFacts(language)) findFigures(newest.title, language);
    findDates(newest.title, language, dayOf(newest));
    const context = { library, languages, store, language, caller: nobody, commands, now: now() };
    try {
      const reply = await ask.run({ question: newest.title }, context);
      render(reply, language, languages, () => '');
    } catch (error) {
      log.error({ err: error, article: newest.id }, 'a trial question failed');
    }
  }
}
