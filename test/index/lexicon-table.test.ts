import { describe, expect, it } from 'vitest';
import { countHolders } from '../../src/filter/concepts.ts';
import { analyse } from '../../src/index/analysis.ts';
import { type LexiconForm, lexiconTableOf } from '../../src/index/lexicon-table.ts';
import { translate } from '../../src/index/phrases.ts';
import type { Language } from '../../src/languages/language.ts';
import { en, vi } from '../helpers/languages.ts';

function withLexicon(language: Language, forms: Readonly<Record<string, readonly string[]>>): Language {
  return { ...language, lexicon: new Map(Object.entries(forms)) };
}

const vietnamese = withLexicon(vi, {
  peace: ['hòa bình', 'hoà bình'],
  flower: ['hoa'],
  chemistry: ['hóa', 'hoá học'],
  tile: ['ngói hoa', 'hoa gạch hoa'],
});
const english = withLexicon(en, { peace: ['calm'], chemistry: ['alchemist'], tile: ['brick', 'bricks'] });

const formsLike = (folded: string): readonly LexiconForm[] =>
  lexiconTableOf(vietnamese).forms.get(folded) ?? [];

describe('the table of a lexicon', () => {
  it('has one form for two spellings that put a tone in different places', () => {
    const [form, ...others] = formsLike('hoa binh');
    expect(others).toEqual([]);
    expect(form!.spellings.map(({ key }) => key)).toEqual(['hòa_bình', 'hoà_bình']);
  });

  it('tells words of the same letters apart by their diacritics', () => {
    expect(formsLike('hoa').map((form) => form.spellings[0]!.concepts)).toEqual([['flower'], ['chemistry']]);
  });

  it('has one spelling for forms without diacritics that share a stem', () => {
    const { forms } = lexiconTableOf(english);
    expect(
      [...forms.values()].flat().map((form) => [form.folded, form.spellings.length, form.count]),
    ).toEqual([
      ['calm', 1, 1],
      ['alchemist', 1, 1],
      ['brick', 1, 2],
    ]);
  });

  it('translates each spelling, and one without diacritics for all that look so', () => {
    const said = (question: string): string[] =>
      translate(analyse(question, vietnamese), vietnamese, english).flatMap(({ forms }) =>
        forms.map((form) => form.key),
      );
    expect(said('hòa bình')).toEqual(['calm']);
    expect(said('hoà bình')).toEqual(['calm']);
    expect(said('hoa binh')).toEqual(['calm']);
    expect(said('hóa')).toEqual(['alchemist']);
  });

  it('counts the forms that hold words in a row, each as often as it holds them', () => {
    // hòa bình, hoà bình, hoa, hóa, hoá học, ngói hoa, and hoa gạch hoa twice
    expect(countHolders('hoa', vietnamese)).toBe(8);
    expect(countHolders('gạch hoa', vietnamese)).toBe(1);
    expect(countHolders('bình hòa', vietnamese)).toBe(0);
  });
});
