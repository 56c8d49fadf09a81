import type { Article } from '../corpus/article.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { searchPassages } from '../index/search.ts';
import type { Language } from '../languages/language.ts';
import { englishNameOf } from '../languages/names.ts';
import type { Span } from '../text/span.ts';
import { numberSentences, showPlain } from './numbered-sentences.ts';
import { offerPassages } from './offered-passages.ts';
import type { ClaimLabel, Reader } from './reader.ts';

/** What a reader says to a claim, and the sentence of an article's body that it says it by. */
export interface JudgedClaim {
  label: ClaimLabel;
  article: Article;
  span: Span;
}

/** As for a question: the rest of 4,000 tokens is for the instructions, the claim and the reply. */
const maxOfferedTokens = 3_200;
const maxFound = 20;

/**
 * Asks a reader about a claim.
 * @param written the language of the claim @param wanted the asker's
 * @returns undefined where nothing was found that it could read, or it failed
 */
export async function judgeClaim(
  claim: string,
  written: Language,
  wanted: Language,
  now: Date,
  indexes: ReadonlyMap<string, PassageIndex>,
  reader: Reader,
): Promise<JudgedClaim | undefined> {
  const found = await Promise.all(
    [...indexes.values()].map(async (index) => ({
      language: index.language,
      hits: (await searchPassages(index, claim, written, maxFound)).hits,
    })),
  );
  const offered = numberSentences(offerPassages(found, wanted, reader.passages), maxOfferedTokens);
  if (offered.sentences.length === 0) return undefined;
  const judgement = await reader.judge(
    { claim: showPlain(claim), today: now.toISOString().slice(0, 10), language: englishNameOf(wanted) },
    offered,
  );
  if (judgement.kind === 'failed') return undefined;
  const { passage, span } = offered.sentences[judgement.number - 1]!;
  return { label: judgement.label, article: passage.article, span };
}
