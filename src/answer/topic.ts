import type { Article } from '../corpus/article.ts';
import { analyse } from '../index/analysis.ts';
import { guessLanguage } from '../languages/guess.ts';
import type { Language, Languages } from '../languages/language.ts';
import type { Span } from '../text/span.ts';

/** How well a sentence fits a topic: 1 when it holds every word of it, less when only its article does. */
export type Relevance = (article: Article, sentence: Span) => number;

const articleScore = 0.4;

/**
 * Reads a topic such as "dioxin" or "tien cho bien hoa". Words of grammar in it do not count.
 * @param reader the language to take where the topic does not show its own
 */
export function readTopic(topic: string, reader: Language, languages: Languages): Relevance {
  const written = guessLanguage(topic, languages) ?? reader;
  const terms = analyse(topic, written);
  const content = terms.filter((term) => !term.isGrammar);
  const wanted = new Set((content.length > 0 ? content : terms).map((term) => term.folded));
  const known = new Map<string, ReadonlySet<string>>();
  const wordsOf = (text: string, language: Language): ReadonlySet<string> =>
    new Set(analyse(text, language).map((term) => term.folded));
  return (article, sentence) => {
    if (wanted.size === 0) return 1;
    const language = languages.get(article.language)!;
    let around = known.get(article.id);
    if (!around) {
      around = wordsOf(`${article.title}\n${article.body}`, language);
      known.set(article.id, around);
    }
    const own = wordsOf(article.body.slice(sentence.start, sentence.end), language);
    let sum = 0;
    for (const word of wanted) sum += own.has(word) ? 1 : around.has(word) ? articleScore : 0;
    return sum / wanted.size;
  };
}

/**
 * The facts that fit best, best first; equals keep their order. Without a topic, all of them.
 * Facts whose sentence holds the topic push out those whose article merely names it.
 */
export function selectByTopic<T>(
  facts: readonly T[],
  placeOf: (fact: T) => { article: Article; sentence: Span },
  relevant: Relevance | undefined,
): T[] {
  if (!relevant) return [...facts];
  const scored = facts.map((fact) => {
    const { article, sentence } = placeOf(fact);
    return { fact, score: relevant(article, sentence) };
  });
  const best = Math.max(0, ...scored.map((one) => one.score));
  if (best < articleScore) return [];
  return scored
    .filter((one) => one.score >= 0.9 * best)
    .sort((one, other) => other.score - one.score)
    .map((one) => one.fact);
}
