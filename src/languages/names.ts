import type { Language } from './language.ts';

/** The name of a language in another language, from CLDR: "Vietnamese", "Tiếng Anh". */
export function languageNameIn(named: Language, reader: Language): string {
  return (
    new Intl.DisplayNames(reader.locale, { type: 'language' }).of(named.code) ?? named.strings.languageName
  );
}

/** For what is written in English whoever reads: "Vietnamese". */
export function englishNameOf({ code }: Language): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
