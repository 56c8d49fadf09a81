import { holds, type Span } from '../text/span.ts';
import type { Article } from './article.ts';

/** A span of an article's body, with the sentence that answers marked as its highlight. */
export interface Quotation extends Span {
  article: Article;
  text: string;
  highlight: Span & { text: string };
}

/**
 * Quotes an article byte for byte. The only way to make a quotation, so that none can be invented.
 * @throws RangeError when the spans do not lie in the body or the highlight not in the quotation
 */
export function quote(article: Article, span: Span, highlight: Span = span): Quotation {
  const body: Span = { start: 0, end: article.body.length };
  if (!holds(body, span) || !holds(span, highlight) || highlight.start >= highlight.end) {
    throw new RangeError(`no quotation at ${span.start}-${span.end} of ${article.id}`);
  }
  return {
    article,
    start: span.start,
    end: span.end,
    text: article.body.slice(span.start, span.end),
    highlight: {
      start: highlight.start,
      end: highlight.end,
      text: article.body.slice(highlight.start, highlight.end),
    },
  };
}

const maxWholeLength = 80;
const edgeWords = 5;

/**
 * The address that a citation links to. For the publisher's own text it carries a text fragment, so that
 * a browser opens the page at the sentence (https://wicg.github.io/scroll-to-text-fragment/); a digest's
 * words do not stand on the page.
 */
export function citedUrlOf(quotation: Quotation): string {
  const { article, highlight } = quotation;
  if (article.digest) return article.url;
  const words = highlight.text.split(/\s+/u);
  const short = highlight.text.length <= maxWholeLength || words.length <= 2 * edgeWords;
  const parts = short
    ? [highlight.text.replace(/\s+/gu, ' ')]
    : [words.slice(0, edgeWords).join(' '), words.slice(-edgeWords).join(' ')];
  return `${article.url.replace(/#.*$/su, '')}#:~:text=${parts.map(encode).join(',')}`;
}

// A dash, a comma and an ampersand mean something inside a text directive; parentheses would end a Markdown link.
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-()!'*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
