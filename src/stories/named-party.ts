import { fold } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';
import type { ReadContentOf } from './comparison.ts';

/**
 * Whether a party as printed is the one that is asked for, by whichever of its names: "US", "Mỹ" and "Hoa Kỳ" are one,
 * and "Úc" is not in "Phúc".
 * @param codes the languages that it may be asked in
 */
export function isPartyNamed(
  asked: string,
  printed: { text: string; language: string },
  codes: Iterable<string>,
  read: ReadContentOf,
): boolean {
  const wanted = wordsOf(asked);
  if (wanted.size > 0 && wanted.isSubsetOf(wordsOf(printed.text))) return true;
  const said = read(printed.text, printed.language).keys;
  return [...codes].some((code) => {
    // A capital first: "us" is no name.
    const { words } = read(asked, code);
    return words.length > 0 && words.every(({ keys }) => keys.some((key) => said.has(key)));
  });
}

const wordsOf = (text: string): Set<string> => new Set(splitTokens(fold(text)).map((token) => token.text));
