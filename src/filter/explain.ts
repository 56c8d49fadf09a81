import type { Span } from '../text/span.ts';
import type { MatchedArticle } from './article.ts';
import type { Filter } from './filter.ts';
import { compileCheck, compileSegmentCheck } from './match.ts';
import { writeFilter } from './print.ts';
import { type Setting, segmentsOf } from './segments.ts';
import { typingOf } from './typing.ts';

/** A part of a filter that keeps an article out. The span is that of the text that was parsed. */
export interface Unmet extends Span {
  text: string;
  /** `absent`: it is wanted and not there; `present`: it is there and was to be left out. */
  why: 'absent' | 'present';
}

/** Why an article does not fit, in the smallest parts; empty where it fits. Of an OR all parts are named. */
export function explainFilter(filter: Filter, article: MatchedArticle): Unmet[] {
  const { language, languages } = article;
  return unmetIn(filter, article, { typing: typingOf(filter, languages), language, languages });
}

function unmetIn(filter: Filter, article: MatchedArticle, setting: Setting): Unmet[] {
  const { start, end } = filter;
  if (filter.kind === 'words') {
    const missing = segmentsOf(filter.words, setting).filter(
      (segment) => !compileSegmentCheck(segment)(article),
    );
    return missing.map((segment) => {
      const inside = filter.words.filter((word) => word.start >= segment.start && word.end <= segment.end);
      const text = inside.map((word) => word.text).join(' ');
      return { start: segment.start, end: segment.end, text, why: 'absent' };
    });
  }
  if (compileCheck(filter, setting)(article)) return [];
  if (filter.kind === 'and' || filter.kind === 'or')
    return filter.parts.flatMap((part) => unmetIn(part, article, setting));
  return [{ start, end, text: writeFilter(filter), why: filter.kind === 'not' ? 'present' : 'absent' }];
}
