import type { Figure } from '../facts/figures/figure.ts';
import { findFigures } from '../facts/figures/figures.ts';
import { withoutDiacritics } from '../facts/figures/unmarked.ts';
import { analyse } from '../index/analysis.ts';
import type { Language } from '../languages/language.ts';
import { splitSentences } from '../text/sentences.ts';

/** A sentence of a message that says something the news could report on. */
export interface Claim {
  text: string;
  /** Spans count units of `text`. */
  figures: readonly Figure[];
}

/** Words besides those of grammar from which on a sentence without a figure says enough. */
const minContentWords = 4;
const maxClaimLength = 400;

/**
 * The sentences of a message to look up, in order; those with a figure go first when there are too many.
 * Addresses and questions claim nothing.
 */
export function claimsIn(message: string, language: Language, most: number): Claim[] {
  const isMarked = language.words.ownLetters?.test(message) ?? true;
  const reading = isMarked ? language : withoutDiacritics(language);
  const lines = message.replace(/\bhttps?:\/\/\S+/gu, ' ').split(/\n+/u);
  const found = lines.flatMap((line) =>
    splitSentences(line, language.words.abbreviations)
      .map((span) => line.slice(span.start, span.end).slice(0, maxClaimLength))
      .map((text) => ({ text, figures: findFigures(text, reading) }))
      .filter((claim) => isClaim(claim, language)),
  );
  const chosen = found
    .toSorted((one, other) => Number(hasFigure(other)) - Number(hasFigure(one)))
    .slice(0, most);
  return found.filter((claim) => chosen.includes(claim));
}

function isClaim(claim: Claim, language: Language): boolean {
  if (claim.text.endsWith('?')) return false;
  const words = new Set(
    analyse(claim.text, language)
      .filter((term) => !term.isGrammar && !/^\d/u.test(term.exact))
      .map((term) => term.folded),
  );
  return words.size >= (hasFigure(claim) ? 1 : minContentWords);
}

function hasFigure(claim: Claim): boolean {
  return claim.figures.length > 0;
}
