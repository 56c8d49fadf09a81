import type { Caller } from '../command/command.ts';
import { render } from '../discord/render.ts';
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
    const context = { library, languages, store, language, caller: nobody, commands, now: now() };
    try {
      const reply = await ask.run({ question: newest.title }, context);
      render(reply, language, languages, () => '');
    } catch (error) {
      log.error({ err: error, article: newest.id }, 'a trial question failed');
    }
  }
}
