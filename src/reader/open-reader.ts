import type { ReaderSettings } from '../config.ts';
import { createCache } from './cache.ts';
import { promptVersion, writePrompt } from './prompt.ts';
import type { Reader, ReaderChoice, ReaderFailure } from './reader.ts';

/** A page turned or more context asked for is the same question again. */
const maxKept = 500;

/** Opens the reader that the settings name; nothing is sent before it is asked. */
export async function openReader(
  settings: ReaderSettings,
  passages: number,
  onFailure: (failure: ReaderFailure) => void,
): Promise<Reader> {
  // The SDK takes a fifth of a second to load, which only those wait for who use it.
  const { openModel } = await import('./ask-model.ts');
  const askModel = openModel(settings);
  const cache = createCache<ReaderChoice>(maxKept);
  return {
    host: new URL(settings.url).host,
    model: settings.model,
    passages,
    async choose({ question, today, language }, { sentences, text }) {
      const prompt = writePrompt(question, text, today, language);
      const key = [String(promptVersion), prompt.message];
      const choice = await cache.get(
        key,
        () => askModel(prompt, sentences.length),
        ({ kind }) => kind === 'chosen',
      );
      if (choice.kind === 'failed') onFailure(choice.failure);
      return choice;
    },
  };
}
