import { describe, expect, it } from 'vitest';
import { markCountries } from '../../src/answer/country-names.ts';
import { readQuestion } from '../../src/index/question.ts';
import { languages } from '../helpers/languages.ts';
import { sampleLibrary } from '../helpers/library.ts';

const { indexes } = await sampleLibrary();

function namesIn(text: string, code: string): string[] {
  const language = languages.get(code)!;
  const { terms } = readQuestion(text, language, indexes.get(code)!);
  return markCountries(terms, text, language)
    .filter(({ isName }) => isName)
    .map(({ exact }) => exact);
}

describe('a country in a question is a name', () => {
  it('first in it', () => {
    expect(namesIn('Đức tài trợ bao nhiêu?', 'vi')).toEqual(['đức']);
    expect(namesIn('Japan gave how much?', 'en')).toEqual(['japan']);
  });

  it('in lower case, with its diacritics or without', () => {
    expect(namesIn('thủ tướng nhật bản là ai?', 'vi')).toEqual(['nhật', 'bản']);
    expect(namesIn('thu tuong nhat ban la ai', 'vi')).toEqual(['nhat', 'ban']);
    expect(namesIn('who is the president of france', 'en')).toEqual(['france']);
  });

  it('but not where one syllable in lower case may be another word', () => {
    expect(namesIn('cơ quan hành pháp làm gì?', 'vi')).toEqual([]);
    expect(namesIn('người anh nói gì?', 'vi')).toEqual([]);
  });
});
