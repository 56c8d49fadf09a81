import type { Language } from '../languages/language.ts';
import type { Limits } from '../store/readings.ts';
import { fold } from '../text/normalise.ts';
import { finishInTurns } from '../worker/steps.ts';
import { giveWay } from '../worker/turns.ts';
import type { FindingWord, PassageIndex } from './passage-index.ts';
import { grammarWeight, type QuestionTerm, type ReadQuestion, readQuestion } from './question.ts';
import { type Hit, rank } from './rank.ts';

const maxCandidates = 120;
/** Words that more passages hold than this only rank, where `minRareTerms` rarer ones are left to find by. */
const maxHolders = 600;
const minRareTerms = 4;
const minFindingWeight = 0.35;

/**
 * The passages that fit a question best, best first.
 * @param asked the language the question is written in; may differ from the index's
 * @param limits which passages may be found at all
 */
export async function searchPassages(
  index: PassageIndex,
  question: string,
  asked: Language,
  limit: number,
  limits: Limits = {},
): Promise<{ hits: Hit[]; question: ReadQuestion }> {
  await giveWay();
  const read = readQuestion(question, asked, index);
  const found = await index.find(findingWords(index, read), limits, maxCandidates);
  const ranked = await finishInTurns(rank(index.vocabulary, read, found));
  return { hits: ranked.slice(0, limit), question: read };
}

/** First stage: what finds the passages that share the weightiest words with the question. */
function findingWords({ vocabulary }: PassageIndex, read: ReadQuestion): FindingWord[] {
  const weights = new Map<number, number>();
  for (const term of findingTerms(read)) {
    for (const { key, kind, weight } of term.forms) {
      // Synonyms and kin only rank: their postings cost time and find next to nothing new.
      if (weight < minFindingWeight && term.forms.some((form) => form.weight >= minFindingWeight)) continue;
      const id = vocabulary.foldedId(kind === 'exact' ? fold(key) : key);
      if (id === undefined) continue;
      const own = term.isContent ? weight : weight * grammarWeight;
      weights.set(id, Math.max(weights.get(id) ?? 0, own));
    }
  }
  return [...weights].map(([id, weight]) => ({ id, weight }));
}

/**
 * The words that choose candidates. Long postings are where the time goes: a word that many passages hold
 * only ranks, as long as enough rarer ones are left to choose by.
 */
function findingTerms(read: ReadQuestion): readonly QuestionTerm[] {
  const rarer = read.terms.filter((term) => term.isContent && term.holders > 0 && term.holders <= maxHolders);
  return rarer.length >= minRareTerms ? rarer : read.terms;
}
