import type { Words } from '../languages/words.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import type { Article } from './article.ts';

/** What is indexed: one paragraph of an article, short ones joined and long ones split at sentence ends. */
export interface Passage extends Span {
  article: Article;
  /** Its sentences as spans of the article's body. */
  sentences: readonly Span[];
  /** Its paragraphs, or pieces of one, in the same way. */
  paragraphs: readonly Span[];
}

interface Piece {
  words: number;
  sentences: Span[];
  paragraphs: Span[];
}

const minWords = 40;
const maxWords = 120;

/** Cuts an article into passages of about 40 to 120 words; together they hold every sentence once, in order. */
export function splitPassages(article: Article, words: Words): Passage[] {
  const pieces = paragraphs(article.body).flatMap((paragraph) =>
    split(measured(article.body, paragraph, words)),
  );
  return join(pieces).map((piece) => ({
    article,
    sentences: piece.sentences,
    paragraphs: piece.paragraphs,
    start: piece.sentences[0]!.start,
    end: piece.sentences.at(-1)!.end,
  }));
}

/** Paragraphs stand between blank lines; where a text has none, every line is one. */
function paragraphs(body: string): Span[] {
  const gap = /\n[^\S\n]*\n/u.test(body) ? /\n(?:[^\S\n]*\n)+/gu : /\n/gu;
  const found: Span[] = [];
  let start = 0;
  for (const match of body.matchAll(gap)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: body.length });
  return found.filter((span) => body.slice(span.start, span.end).trim() !== '');
}

function measured(body: string, paragraph: Span, words: Words): { sentence: Span; words: number }[] {
  return splitSentences(body.slice(paragraph.start, paragraph.end), words.abbreviations).map((span) => {
    const sentence = { start: span.start + paragraph.start, end: span.end + paragraph.start };
    const count = splitTokens(body.slice(sentence.start, sentence.end)).length / words.tokensPerWord;
    return { sentence, words: count };
  });
}

/** Pieces of equal size rather than a full one and a rest: a rest of one sentence answers little. */
function split(parts: { sentence: Span; words: number }[]): Piece[] {
  const total = parts.reduce((sum, part) => sum + part.words, 0);
  const wanted = total / Math.max(1, Math.ceil(total / (maxWords * 1.25)));
  const pieces: Piece[] = [];
  let piece: Piece = { words: 0, sentences: [], paragraphs: [] };
  for (const part of parts) {
    if (piece.words > 0 && piece.words + part.words / 2 > wanted) {
      pieces.push(piece);
      piece = { words: 0, sentences: [], paragraphs: [] };
    }
    piece.sentences.push(part.sentence);
    piece.words += part.words;
  }
  if (piece.sentences.length > 0) pieces.push(piece);
  for (const { sentences, paragraphs } of pieces) {
    paragraphs.push({ start: sentences[0]!.start, end: sentences.at(-1)!.end });
  }
  return pieces;
}

function join(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const short = last !== undefined && (last.words < minWords || piece.words < minWords);
    if (short && last.words + piece.words <= maxWords) {
      last.sentences.push(...piece.sentences);
      last.paragraphs.push(...piece.paragraphs);
      last.words += piece.words;
    } else {
      joined.push({ ...piece, sentences: [...piece.sentences], paragraphs: [...piece.paragraphs] });
    }
  }
  return joined;
}
