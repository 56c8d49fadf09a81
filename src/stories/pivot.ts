import type { Language, Languages } from '../languages/language.ts';

/** The language in whose forms texts of all languages are compared: any will do, as long as it is always the same. */
export function pivotOf(languages: Languages): Language {
  return [...languages.values()][0]!;
}
