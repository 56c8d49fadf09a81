import { loadLanguages } from '../../src/languages/load.ts';

/** The languages as the bot loads them. */
export const languages = await loadLanguages();
export const codes: ReadonlySet<string> = new Set(languages.keys());
export const en = languages.get('en')!;
export const vi = languages.get('vi')!;
