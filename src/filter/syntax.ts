import type { FilterField, FilterWords } from '../languages/filters.ts';
import type { Languages } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';

/** The words that every filter may use, whatever the languages at hand: what is stored must stay readable. */
export const plainWords = {
  operators: { and: ['AND'], or: ['OR'], not: ['NOT'] },
  fields: { publisher: ['publisher'], title: ['title'], language: ['lang'], figure: ['figure'] },
} as const satisfies FilterWords;

export type Operator = keyof FilterWords['operators'];

/** What operators and fields are called, in every language. */
export interface Syntax {
  operators: ReadonlyMap<string, Operator>;
  /** With diacritics and without. */
  fields: ReadonlyMap<string, FilterField>;
  /** Each field's name in each language, for a mistake to list. */
  fieldNames: readonly string[];
}

export const syntaxOf = onceFor((languages: Languages): Syntax => {
  const all: FilterWords[] = [plainWords, ...[...languages.values()].map((language) => language.filters)];
  const operators = all.flatMap((words) => listed(words.operators));
  const fields = all.flatMap((words) => listed(words.fields));
  const names = all.flatMap((words) => Object.values(words.fields).map((forms) => forms[0]!));
  return {
    operators: new Map(operators),
    fields: new Map([...fields.map(([name, field]) => [fold(name), field] as const), ...fields]),
    fieldNames: [...new Set(names)],
  };
});

function listed<K extends string>(forms: Readonly<Record<K, readonly string[]>>): [string, K][] {
  return (Object.entries(forms) as [K, readonly string[]][]).flatMap(([key, names]) =>
    names.map((name): [string, K] => [name, key]),
  );
}
