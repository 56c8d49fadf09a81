import type { Passage } from '../corpus/passages.ts';
import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import type { PassageIndex } from './passage-index.ts';
import { grammarWeight, type QuestionTerm, type ReadQuestion, readQuestion } from './question.ts';
import { type Hit, rank } from './rank.ts';

const maxCandidates = 60;
const maxHolders = 600;
const minRareTerms = 4;
const minFindingWeight = 0.35;

/**
 * The passages that fit a question best, best first.
 * @param asked the language the question is written in; may differ from the index's
 * @param fits which passages may be found at all
 */
export function searchPassages(
  index: PassageIndex,
  question: string,
  asked: Language,
  limit: number,
  fits: (passage: Passage) => boolean = () => true,
): { hits: Hit[]; question: ReadQuestion } {
  const read = readQuestion(question, asked, index);
  const chosen = choose(index, read, fits);
  return { hits: rank(index, read, chosen).slice(0, limit), question: read };
}

/** First stage: the passages that share the weightiest words with the question. */
function choose(index: PassageIndex, read: ReadQuestion, fits: (passage: Passage) => boolean): number[] {
  const weights = new Map<string, number>();
  for (const term of findingTerms(read)) {
    for (const { key, kind, weight } of term.forms) {
      // Synonyms and kin only rank: their postings cost time and find next to nothing new.
      if (weight < minFindingWeight && term.forms.some((form) => form.weight >= minFindingWeight)) continue;
      const posted = kind === 'exact' ? fold(key) : key;
      const own = term.isContent ? weight : weight * grammarWeight;
      weights.set(posted, Math.max(weights.get(posted) ?? 0, own));
    }
  }
  if (weights.size === 0) return [];
  const found = index.postings.search([...weights.keys()].join('\n'), {
    boostTerm: (term) => weights.get(term) ?? 1,
    filter: (result) => fits(index.passages[result.id]!),
  });
  return found.slice(0, maxCandidates).map((result) => result.id as number);
}

/**
 * The words that choose candidates. Long postings are where the time goes: a word that many passages hold
 * only ranks, as long as enough rarer ones are left to choose by.
 */
function findingTerms(read: ReadQuestion): readonly QuestionTerm[] {
  const rarer = read.terms.filter((term) => term.isContent && term.holders > 0 && term.holders <= maxHolders);
  return rarer.length >= minRareTerms ? rarer : read.terms;
}
