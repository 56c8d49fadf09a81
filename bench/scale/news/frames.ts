import type { Article } from '../../../src/corpus/article.ts';
import { findDates } from '../../../src/facts/dates/dates.ts';
import { findFigures } from '../../../src/facts/figures/figures.ts';
import { findPeople } from '../../../src/facts/people/people.ts';
import { analyse } from '../../../src/index/analysis.ts';
import { translate } from '../../../src/index/phrases.ts';
import type { Language } from '../../../src/languages/language.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { holds, overlaps, type Span } from '../../../src/text/span.ts';
import { splitTokens, type Token } from '../../../src/text/tokens.ts';

/** A sentence of the sample corpus of which only the words of grammar are left, and what may stand between them. */
export interface Frame {
  parts: readonly FramePart[];
  /** How many figures it states. */
  figures: number;
}

export type FramePart =
  | { kind: 'text' | 'digits'; text: string }
  | { kind: 'concept' | 'name' | 'person' | 'date' };

type Slot = Span & { part: FramePart };

/** Frames of all sentences of some articles in a language. @param pivot a language that the lexicon translates into */
export function framesOf(articles: readonly Article[], language: Language, pivot: Language): Frame[] {
  return articles.flatMap((article) => {
    const { body } = article;
    const figures = findFigures(body, language);
    const closed: Slot[] = [
      ...findPeople(body, language).map(({ start, end }) => ({
        start,
        end,
        part: { kind: 'person' as const },
      })),
      ...findDates(body, language, article.published.slice(0, 10)).map(({ start, end }) => ({
        start,
        end,
        part: { kind: 'date' as const },
      })),
    ];
    return splitSentences(body, language.words.abbreviations).map((sentence) => ({
      parts: partsOf(body, sentence, closed, figures, language, pivot),
      figures: figures.filter((figure) => holds(sentence, figure)).length,
    }));
  });
}

function partsOf(
  body: string,
  sentence: Span,
  closed: readonly Slot[],
  figures: readonly Span[],
  language: Language,
  pivot: Language,
): FramePart[] {
  const text = body.slice(sentence.start, sentence.end);
  const tokens = splitTokens(text).map((token) => ({
    ...token,
    start: token.start + sentence.start,
    end: token.end + sentence.start,
  }));
  const slots: Slot[] = [
    ...closed.filter((slot) => overlaps(slot, sentence)),
    ...openSlots(text, tokens, closed, figures, language, pivot),
  ].sort((one, other) => one.start - other.start);
  const parts: FramePart[] = [];
  let at = sentence.start;
  for (const { start, end, part } of slots) {
    if (start < at) continue;
    if (start > at) parts.push({ kind: 'text', text: body.slice(at, start) });
    parts.push(part);
    at = end;
  }
  if (at < sentence.end) parts.push({ kind: 'text', text: body.slice(at, sentence.end) });
  return parts;
}

/** Names, numbers and words of content; what a figure counts stays. */
function openSlots(
  text: string,
  tokens: readonly Token[],
  closed: readonly Span[],
  figures: readonly Span[],
  language: Language,
  pivot: Language,
): Slot[] {
  const known = new Map(
    translate(analyse(text, language), language, pivot).map((one) => [one.start, one.end]),
  );
  const slots: Slot[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    let end = known.get(at) ?? at + 1;
    const isInside = closed.some((one) => overlaps(one, token));
    const counted = figures.some((one) => overlaps(one, token));
    if (/^\d/u.test(token.text)) {
      end = at + 1;
      if (!isInside) slots.push({ ...spanOf(tokens, at, end), part: { kind: 'digits', text: token.text } });
    } else if (!isInside && !counted && !language.words.stopWords.has(token.text.toLowerCase())) {
      const isName = at > 0 && isCapital(token);
      if (isName) {
        end = at + 1;
        while (
          end < tokens.length &&
          isCapital(tokens[end]!) &&
          tokens[end]!.start - tokens[end - 1]!.end === 1
        )
          end++;
      }
      slots.push({ ...spanOf(tokens, at, end), part: { kind: isName ? 'name' : 'concept' } });
    }
    at = end;
  }
  return slots;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

function spanOf(tokens: readonly Token[], start: number, end: number): Span {
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}
