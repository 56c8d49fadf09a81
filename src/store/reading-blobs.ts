import type { Span } from '../text/span.ts';
import {
  type KeptContent,
  type KeptPassage,
  type KeptReading,
  type KeptWords,
  numberOf,
  type ReadContent,
  type Reading,
  type ReadWords,
} from './readings.ts';
import { createVarintReader, createVarintWriter, type VarintReader, type VarintWriter } from './varints.ts';

/*
 * Readings as bytes: numbers alone, about two bytes each. A list is its length and its members; a span its distance
 * from the end of the one before, and its length.
 */

/** Gives every word its number. */
export interface Numbering {
  exact(form: string): number;
  folded(form: string): number;
  content(key: string): number;
}

export function encodePassages(
  reading: Pick<Reading, 'title' | 'passages'>,
  numbering: Numbering,
): Uint8Array {
  const out = createVarintWriter();
  writeWords(out, reading.title, numbering);
  out.push(reading.passages.length);
  let end = 0;
  for (const passage of reading.passages) {
    end = writeSpan(out, passage, end);
    writeSpans(out, passage.sentences, passage.start);
    writeSpans(out, passage.paragraphs, passage.start);
    writeWords(out, passage.words, numbering);
  }
  return out.bytes();
}

export function decodePassages(bytes: Uint8Array, place: number): Pick<KeptReading, 'title' | 'passages'> {
  const from = createVarintReader(bytes);
  const title = readWords(from);
  const passages: KeptPassage[] = [];
  const count = from.next();
  let end = 0;
  for (let at = 0; at < count; at++) {
    const span = readSpan(from, end);
    end = span.end;
    const sentences = readSpans(from, span.start);
    const paragraphs = readSpans(from, span.start);
    passages.push({ ...span, number: numberOf(place, at), sentences, paragraphs, words: readWords(from) });
  }
  return { title, passages };
}

export function encodeContent(content: ReadContent, numbering: Numbering): Uint8Array {
  const out = createVarintWriter();
  out.push(content.words.length);
  for (const { keys, isShared, isName } of content.words) {
    out.push(keys.length * 4 + (isShared ? 2 : 0) + (isName ? 1 : 0));
    for (const key of keys) out.push(numbering.content(key));
  }
  writeList(out, content.title);
  writeList(out, content.lead);
  out.push(content.paragraphs.length);
  for (const paragraph of content.paragraphs) writeList(out, paragraph);
  writeList(out, content.people);
  writeList(out, content.titleDays);
  writeList(out, content.leadDays);
  return out.bytes();
}

export function decodeContent(bytes: Uint8Array, place: number): KeptContent {
  const from = createVarintReader(bytes);
  const words = Array.from({ length: from.next() }, () => {
    const head = from.next();
    // Most words have one key: small arrays cost far less than typed ones.
    const keys = Array.from({ length: head >> 2 }, from.next);
    return { keys, isShared: (head & 2) > 0, isName: (head & 1) > 0 };
  });
  const title = readList(from);
  const lead = readList(from);
  const paragraphs = Array.from({ length: from.next() }, () => readList(from));
  const people = readList(from);
  const titleDays = readList(from);
  return { place, words, title, lead, paragraphs, people, titleDays, leadDays: readList(from) };
}

function writeWords(out: VarintWriter, { exact, phrases }: ReadWords, numbering: Numbering): void {
  out.push(exact.length);
  for (const form of exact) out.push(numbering.exact(form));
  out.push(phrases.length);
  for (const phrase of phrases) out.push(numbering.folded(phrase));
}

function readWords(from: VarintReader): KeptWords {
  return { ids: from.take(from.next()), phrases: from.take(from.next()) };
}

function writeSpans(out: VarintWriter, spans: readonly Span[], from: number): void {
  out.push(spans.length);
  let end = from;
  for (const span of spans) end = writeSpan(out, span, end);
}

function readSpans(from: VarintReader, start: number): Span[] {
  let end = start;
  return Array.from({ length: from.next() }, () => {
    const span = readSpan(from, end);
    end = span.end;
    return span;
  });
}

function writeSpan(out: VarintWriter, { start, end }: Span, after: number): number {
  out.push(start - after);
  out.push(end - start);
  return end;
}

function readSpan(from: VarintReader, after: number): Span {
  const start = after + from.next();
  return { start, end: start + from.next() };
}

/** Rising numbers, as their distances. */
function writeList(out: VarintWriter, places: readonly number[]): void {
  out.push(places.length);
  let before = 0;
  for (const place of places) {
    out.push(place - before);
    before = place;
  }
}

function readList(from: VarintReader): number[] {
  let before = 0;
  return Array.from({ length: from.next() }, () => {
    before += from.next();
    return before;
  });
}
