import { type Article, dayOf } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import { shorten } from '../text/shorten.ts';
import type { Span } from '../text/span.ts';
import { estimateTokens } from './tokens.ts';

/** A sentence that a reader may choose: a span of the body of its passage's article. */
export interface OfferedSentence {
  passage: Passage;
  span: Span;
}

/** What is shown to a reader. */
export interface Offered {
  /** The sentence with number n stands at n - 1. */
  sentences: readonly OfferedSentence[];
  /** The sentences with their numbers, a line each, below their article's headline, publisher and date. */
  text: string;
}

/** In UTF-16 units, of a headline or a publisher's name; sentences are never longer than 1,000. */
const maxShown = 200;
const gap = '(…)';

/**
 * Numbers the sentences of passages: article by article, within one in the order of its text. Passages that would make
 * it too long are left out, the last ones first.
 * @param passages best first
 */
export function numberSentences(passages: readonly Passage[], maxTokens: number): Offered {
  const fitting: Passage[] = [];
  const seen = new Set<string>();
  let tokens = 0;
  for (const passage of passages) {
    const { article } = passage;
    const heading = seen.has(article.id) ? '' : headingOf(article);
    const own = estimateTokens(
      [heading, ...passage.sentences.map((span) => lineOf(article, span, 999)), gap].join('\n'),
    );
    if (tokens + own > maxTokens) continue;
    tokens += own;
    seen.add(article.id);
    fitting.push(passage);
  }
  const sentences: OfferedSentence[] = [];
  const lines: string[] = [];
  for (const own of Map.groupBy(fitting, (passage) => passage.article.id).values()) {
    const { article } = own[0]!;
    lines.push(headingOf(article));
    let before: Passage | undefined;
    for (const passage of own.toSorted((one, other) => one.start - other.start)) {
      if (before && article.body.slice(before.end, passage.start).trim() !== '') lines.push(gap);
      before = passage;
      for (const span of passage.sentences) {
        sentences.push({ passage, span });
        lines.push(lineOf(article, span, sentences.length));
      }
    }
  }
  return { sentences, text: lines.join('\n') };
}

function headingOf(article: Article): string {
  const publisher = article.publisher === '' ? '' : `${showPlain(shorten(article.publisher, maxShown))}, `;
  return `# ${showPlain(shorten(article.title, maxShown))} (${publisher}${dayOf(article)})`;
}

function lineOf({ body }: Article, { start, end }: Span, number: number): string {
  return `[${number}] ${showPlain(body.slice(start, end))}`;
}

/** One line in which nothing looks like the marks around what is quoted. */
export function showPlain(text: string): string {
  return text.replace(/[<>]/gu, ' ').replace(/\s+/gu, ' ').trim();
}
