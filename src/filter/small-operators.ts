import type { Languages } from '../languages/language.ts';
import { countKnownTogether } from './concepts.ts';
import type { Filter, WordsFilter } from './filter.ts';
import { syntaxOf } from './syntax.ts';

/**
 * Words of a filter that would be OR or NOT in capitals, as in "rice or dioxin": as words they are hardly looked for,
 * so that the filter wants something else than was meant. Syllables of a longer word ("hàng không") are none, and AND
 * is meant between words anyway.
 */
export function findSmallOperators(filter: Filter, languages: Languages): string[] {
  const { operators } = syntaxOf(languages);
  const isOperator = (text: string): boolean =>
    text === text.toLowerCase() && ['or', 'not'].includes(operators.get(text.toUpperCase()) ?? '');
  const found = runsOf(filter).flatMap(({ words }) => {
    const texts = words.map((word) => word.text);
    const isPart = (place: number): boolean =>
      [place - 1, place].some(
        (from) => from >= 0 && countKnownTogether(texts.slice(from, from + 2), languages) > 1,
      );
    return texts.filter((text, place) => isOperator(text) && !isPart(place));
  });
  return [...new Set(found)];
}

function runsOf(filter: Filter): WordsFilter[] {
  switch (filter.kind) {
    case 'words':
      return [filter];
    case 'not':
      return runsOf(filter.part);
    case 'and':
    case 'or':
      return filter.parts.flatMap(runsOf);
    default:
      return [];
  }
}
