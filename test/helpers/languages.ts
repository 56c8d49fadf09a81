import { Locale } from 'discord-api-types/v10';
import { hasFacts } from '../../src/languages/language.ts';
import { loadLanguages } from '../../src/languages/load.ts';

/** The languages as the bot loads them. */
export const languages = await loadLanguages();
export const codes: ReadonlySet<string> = new Set(languages.keys());
/** Those that facts are read in. */
export const factLanguages = new Map(
  [...languages.values()].filter(hasFacts).map((language) => [language.code, language]),
);
export const en = factLanguages.get('en')!;
export const vi = factLanguages.get('vi')!;

/** A locale of Discord's that no language serves yet. Where any tag will do, `qaa` can never be a language. */
export const unservedLocale = Object.values(Locale).find((locale) =>
  [...languages.values()].every(({ discordLocales }) =>
    discordLocales.every((served) => served.split('-')[0] !== locale.split('-')[0]),
  ),
)!;
