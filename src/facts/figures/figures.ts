import type { Language } from '../../languages/language.ts';
import { splitSentences } from '../../text/sentences.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { findDateSpans } from '../dates/dates.ts';
import { cutPieces } from '../phrases.ts';
import { withSurroundings } from './around-figure.ts';
import { joinCompounds } from './compounds.ts';
import type { Figure, PlacedFigure } from './figure.ts';
import { findListed } from './listed.ts';
import { type NumberBook, numberBookOf } from './number-book.ts';
import { fractionOfScale } from './numerals.ts';
import { readFigures } from './reading.ts';

/** What findFigures needs of a language. */
export type FigureLanguage = Pick<Language, 'facts'> & {
  words: Pick<Language['words'], 'abbreviations'>;
};

/**
 * The figures of a text, in order. A range is two figures: the low end spans the whole range ("3–5 triệu USD"),
 * since it borrows its unit, the high end its own words. Numbers in a list after one counted thing
 * ("Dak Lak had 16 dead, Khanh Hoa 14") borrow its unit and span the digits alone. Dates, times, ordinals,
 * names that hold digits and numbers with nothing counted are no figures.
 */
export function findFigures(text: string, language: FigureLanguage): Figure[] {
  const { facts } = language;
  if (!facts) return [];
  const book = numberBookOf(facts.numbers);
  const closed = [...findDateSpans(text, facts.dates), ...addresses(text)];
  const found: Figure[] = [];
  for (const sentence of splitSentences(text, language.words.abbreviations)) {
    found.push(...inSentence(text, sentence, book, closed));
  }
  return found;
}

function inSentence(text: string, sentence: Span, book: NumberBook, closed: readonly Span[]): Figure[] {
  const all = cutPieces(text.slice(sentence.start, sentence.end)).map((each) => ({
    ...each,
    start: each.start + sentence.start,
    end: each.end + sentence.start,
  }));
  const dates = closed.filter((span) => overlaps(span, sentence));
  const placed: PlacedFigure[] = [];
  for (let at = 0; at < all.length; at++) {
    if (dates.some((span) => overlaps(span, all[at]!))) continue;
    const idiom = fractionOfScale(all, at, book) ? undefined : book.idioms.ahead(all, at);
    // "hai bộ" are two ministries, "hai bộ hài cốt" two sets of remains.
    const wider = idiom && book.counted.ahead(all, at + 1);
    if (idiom && !(wider && wider.next > idiom.next)) {
      at = idiom.next - 1;
      continue;
    }
    const read = readFigures(text, all, at, book, placed);
    if (read === undefined) continue;
    for (const one of read.figures) {
      if (!dates.some((span) => overlaps(span, one.figure))) placed.push(one);
    }
    at = read.next - 1;
  }
  joinCompounds(text, placed);
  const borrowed = findListed(text, all, placed, book).filter(
    (one) => !dates.some((span) => overlaps(span, one)),
  );
  return [...withSurroundings(all, placed, book), ...borrowed].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

const address = /\S+:\/\/\S+|\S+@\S+\.\w+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,}(?!\p{L})/gu;
const maxWordLength = 300;

/** Web addresses, e-mail addresses and domain names: their digits count nothing, nor do those of endless "words". */
function addresses(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (word.length > maxWordLength) found.push({ start: index, end: index + word.length });
    else if (/[.@:]/u.test(word)) {
      for (const match of word.matchAll(address)) {
        if (!/\p{L}/u.test(match[0])) continue;
        const start = index + match.index;
        found.push({ start, end: start + match[0].length });
      }
    }
  }
  return found;
}
