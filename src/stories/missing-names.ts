import type { Stated } from '../facts/collect.ts';
import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import type { Claim } from './claims.ts';
import type { Comparison } from './comparison.ts';

/** Names that the sources do not print, "Ha Noi" and "Hanoi" being one; neighbours in the claim are one name. */
export function findMissingNames(
  claim: Claim,
  written: Language,
  sources: readonly Stated[],
  comparison: Comparison,
): string[] {
  if (sources.length === 0) return [];
  const said = sources.map(({ article, sentence }) =>
    comparison.content(`${article.title}.\n\n${sentence.text}`, article.language),
  );
  const text = squeezed(
    sources.map(({ article, sentence }) => `${article.title} ${sentence.text}`).join(' '),
  );
  const names = comparison
    .content(claim.text, written.code)
    .words.filter((word) => word.isName && !word.keys.some((key) => said.some((one) => one.keys.has(key))))
    .map((word) => word.printed)
    .filter((name) => !text.includes(squeezed(name)));
  const joined: string[] = [];
  for (const name of names) {
    const both = `${joined.at(-1)} ${name}`;
    if (claim.text.includes(both)) joined.splice(-1, 1, both);
    else joined.push(name);
  }
  return joined;
}

function squeezed(text: string): string {
  return fold(text).replace(/\s+/gu, '');
}
