import { describe, expect, it } from 'vitest';
import { findPeriod, readDays } from '../src/answer/period.ts';
import { readAnswerType } from '../src/answer/question-type.ts';
import { recogniseSmallTalk } from '../src/answer/small-talk.ts';
import { splitQuestion } from '../src/answer/split-question.ts';
import { factsOf } from '../src/facts/collect.ts';
import { makeReadable } from '../src/feeds/feed-text.ts';
import { toPlainText } from '../src/feeds/plain-text.ts';
import { parseFilter } from '../src/filter/parse.ts';
import { analyse } from '../src/index/analysis.ts';
import { phrasesOf, translate } from '../src/index/phrases.ts';
import { guessLanguage } from '../src/languages/guess.ts';
import { spellOut } from '../src/languages/spell-out.ts';
import { htmlToParagraphs } from '../src/pages/clean-text.ts';
import { readPage } from '../src/pages/page.ts';
import { claimsIn } from '../src/stories/claims.ts';
import { clauseOf } from '../src/stories/clauses.ts';
import { contrastsIn } from '../src/stories/contrasts.ts';
import { cleanText } from '../src/text/clean.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { shinglesOf } from '../src/text/shingles.ts';
import { article } from './helpers/articles.ts';
import { en, languages, vi } from './helpers/languages.ts';

const now = new Date('2025-11-21T12:00:00Z');

/** What reads text that strangers write. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  cleanText,
  makeReadable,
  toPlainText: (text) => toPlainText(text, true),
  htmlToParagraphs,
  readPage: (text) =>
    readPage(
      `<html lang="en"><body><article><h1>T</h1><p>${text}</p></article></body></html>`,
      'https://a.example/b',
      {},
      languages,
    ),
  splitSentences: (text) => splitSentences(text, en.words.abbreviations),
  shinglesOf,
  guessLanguage: (text) => guessLanguage(text, languages),
  analyse: (text) => analyse(text, vi),
  phrasesOf: (text) => phrasesOf(analyse(text, vi), vi),
  translate: (text) => translate(analyse(text, en), en, vi),
  'facts, English': (text) => factsOf(article({ body: text }), en),
  'facts, Vietnamese': (text) => factsOf(article({ body: text, language: 'vi' }), vi),
  parseFilter: (text) => parseFilter(text, languages),
  spellOut: (text) => spellOut(text, vi),
  recogniseSmallTalk: (text) => recogniseSmallTalk(text, [vi, en]),
  readAnswerType: (text) => readAnswerType(text, vi),
  splitQuestion: (text) => splitQuestion(text, en),
  findPeriod: (text) => findPeriod(text, vi, now),
  readDays: (text) => readDays(text, en, now),
  claimsIn: (text) => claimsIn(text, vi, 4),
  contrastsIn: (text) => contrastsIn(text, en),
  clauseOf: (text) => clauseOf(text, [], { start: 0, end: 1 }, en),
};

/** What made some of them slow, and what is alike. */
const patterns = [
  'ký biên bản ghi nhớ với ',
  'signed a memorandum with ',
  'pledged to ',
  'cam kết ',
  'Minister of ',
  'Bộ trưởng ',
  'ngày 1 tháng 1 năm 2025 ',
  'from 1 to 2 million, or ',
  '”',
  '&nbsp;',
  '&amp;amp;',
  '<img src="a">',
  '<br>',
  '<div/>',
  'Note: ',
  '1,',
  '1 ',
  '- ',
  'a',
  '\ud83d',
  'a\u0301\u0302',
  '"',
  '(a OR ',
];

const lengths = [4_000, 8_000, 16_000];
/** Below this a time says nothing about growth. */
const floorMs = 120;
const maxGrowth = 3;
const tries = 3;

/** Processor time of the quickest of some runs, so that a busy machine is no fault of the text. */
function timeOf(read: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tries && best > floorMs; at++) {
    const before = process.cpuUsage();
    try {
      read(text);
    } catch (error) {
      // What is refused is read fast enough.
      if (!(error instanceof RangeError)) throw error;
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe('twice as long a text', () => {
  it.each(Object.keys(readers))('takes %s at most about twice as long, whatever it is made of', (name) => {
    const slow = patterns.flatMap((pattern) => {
      const make = (length: number) => pattern.repeat(Math.ceil(length / pattern.length));
      if (timeOf(readers[name]!, make(lengths.at(-1)!)) <= floorMs) return [];
      const times = lengths.map((length) => timeOf(readers[name]!, make(length)));
      const grows = times.slice(1).some((time, at) => time > floorMs && time > maxGrowth * times[at]!);
      return grows ? [`${JSON.stringify(pattern)}: ${times.map(Math.round).join(', ')} ms`] : [];
    });
    expect(slow).toEqual([]);
  });
});
