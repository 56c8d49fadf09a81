import { guessLanguage } from './guess.ts';
import type { Language, Languages } from './language.ts';

/** All that may decide what a reply is written in, the strongest first. */
export interface LanguageClues {
  /** The command's `language` option. */
  option?: string;
  /** What the asker chose with /language. */
  user?: string;
  /** The question. */
  written?: string;
  /** Discord's locale for the asker. */
  locale?: string;
  /** What the server chose with /language. */
  server?: string;
  /** Discord's locale for the server. */
  serverLocale?: string;
}

/** The language of the words around quotations: the first clue that names a language we have, else English. */
export function chooseReplyLanguage(clues: LanguageClues, languages: Languages): Language {
  const byCode = (code: string | undefined) => (code === undefined ? undefined : languages.get(code));
  const guessed = () => (clues.written ? guessLanguage(clues.written, languages) : undefined);
  return (
    byCode(clues.option) ??
    byCode(clues.user) ??
    guessed() ??
    byLocale(clues.locale, languages) ??
    byCode(clues.server) ??
    byLocale(clues.serverLocale, languages) ??
    plainLanguageOf(languages)
  );
}

/** The language for Discord's locale, or for its first part ("pt-BR" → "pt"). */
function byLocale(locale: string | undefined, languages: Languages): Language | undefined {
  if (locale === undefined) return undefined;
  const all = [...languages.values()];
  return (
    all.find((language) => language.discordLocales.includes(locale)) ?? languages.get(locale.split('-')[0]!)
  );
}

/** The language of last resort; it is also what Discord shows where it has no translation. */
export function plainLanguageOf(languages: Languages): Language {
  return languages.get('en') ?? [...languages.values()][0]!;
}
