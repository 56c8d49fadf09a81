import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterFromQuestion } from '../../src/filter/from-question.ts';
import { parseFilter } from '../../src/filter/parse.ts';
import { en, languages, vi } from '../helpers/languages.ts';

const questions = readFileSync(new URL('../quality/questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { question: string; language: string });

describe('a filter from a question', () => {
  it.each([
    ['Tổng viện trợ tẩy độc sân bay Biên Hòa là bao nhiêu?', '"Biên Hòa" tẩy độc'],
    ['Tổng Bí thư Tô Lâm tiếp ai?', '"Tô Lâm" Tổng Bí thư'],
    ['Quan hệ Việt Nam - Hoa Kỳ ra sao?', '"Việt Nam" "Hoa Kỳ"'],
    ['tong vien tro tay doc san bay bien hoa la bao nhieu', 'tay doc AND san bay bien hoa'],
    ['bao giờ hết lũ?', 'lũ'],
    ['LŨ LỤT Ở MIỀN TRUNG', 'LŨ LỤT AND MIỀN TRUNG'],
  ])('in Vietnamese: %j is %j', (question, filter) =>
    expect(filterFromQuestion(question, vi, languages)).toBe(filter),
  );

  it.each([
    ['How much aid has the US pledged for Bien Hoa?', 'US "Bien Hoa"'],
    ['What did Pete Hegseth say about decontamination?', '"Pete Hegseth" decontamination'],
    ['what did pete hegseth say about decontamination', '"pete hegseth" decontamination'],
    ['how much aid for bien hoa', 'aid AND bien hoa'],
    ['When will the floods end?', 'floods AND end'],
  ])('in English: %j is %j', (question, filter) =>
    expect(filterFromQuestion(question, en, languages)).toBe(filter),
  );

  it('is empty where nothing is asked about', () => {
    expect(['', '?', 'What is it?', 'how much'].map((one) => filterFromQuestion(one, en, languages))).toEqual(
      ['', '', '', ''],
    );
    expect(filterFromQuestion('Ai là gì?', vi, languages)).toBe('');
  });

  it('takes for words what would be an operator', () => {
    expect(filterFromQuestion('Who leads the OR and NOT?', en, languages)).toBe('"OR" "NOT"');
  });

  it('is made of one to four terms for every real question', () => {
    for (const { question, language } of questions) {
      const text = filterFromQuestion(question, languages.get(language)!, languages);
      const read = parseFilter(text, languages);
      if ('mistake' in read) throw new Error(`${question}: ${text}`);
      const { filter } = read;
      const terms = filter.kind === 'and' ? filter.parts.length : 1;
      expect([question, text, terms >= 1 && terms <= 4 && filter.kind !== 'everything']).toEqual([
        question,
        text,
        true,
      ]);
    }
  });

  it('is a filter, whatever is asked', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            'Mỹ',
            'AND',
            'to',
            'Tô',
            'LÂM',
            '-',
            'the',
            'US',
            '"',
            'báo:',
            'x',
            'a'.repeat(120),
            '5',
            'ai',
          ),
          { maxLength: 12 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(en, vi), (text, language) => {
        expect(parseFilter(filterFromQuestion(text, language, languages), languages)).toHaveProperty(
          'filter',
        );
      }),
      { numRuns: 500 },
    );
  });
});
