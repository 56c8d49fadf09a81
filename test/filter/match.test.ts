import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/facts/figures/figures.ts';
import { type MatchedArticle, readForMatching } from '../../src/filter/article.ts';
import { explainFilter } from '../../src/filter/explain.ts';
import type { Filter } from '../../src/filter/filter.ts';
import { compileFilter } from '../../src/filter/match.ts';
import { parseFilter } from '../../src/filter/parse.ts';
import { article } from '../helpers/articles.ts';
import { languages } from '../helpers/languages.ts';
import { sampleArticles } from '../helpers/library.ts';
import { filterTexts, parsed, someFilter } from './filters.ts';

const articles = await sampleArticles();
const corpus = articles.map((one) => {
  const figures = findFigures(one.body, languages.get(one.language)!);
  return readForMatching(one, figures, languages);
});

/** A Vietnamese or English article that says this. */
function told(
  body: string,
  given: { language?: string; title?: string; publisher?: string } = {},
): MatchedArticle {
  const one = article({ language: 'vi', ...given, body });
  return readForMatching(one, findFigures(body, languages.get(one.language)!), languages);
}

const english = (body: string): MatchedArticle => told(body, { language: 'en' });
const fits = (filter: string, one: MatchedArticle): boolean => compileFilter(parsed(filter), languages)(one);
const found = (filter: string): string[] =>
  corpus.filter(compileFilter(parsed(filter), languages)).map((one) => one.article.id);

describe('a word of a filter', () => {
  it('without diacritics finds every word that looks so', () => {
    expect(fits('bien hoa', told('Sân bay Biên Hòa'))).toBe(true);
    expect(fits('hoa', told('Hòa bình là điều hai nước mong muốn'))).toBe(true);
  });

  it('with diacritics finds no other word that looks so', () => {
    expect(fits('hòa', told('Chợ hoa ngày Tết đông nghịt người'))).toBe(false);
    expect(fits('hòa', told('Hóa đơn điện tử bắt buộc từ tháng sau'))).toBe(false);
    expect(fits('đông', told('Đóng cửa sân bay vì bão'))).toBe(false);
  });

  it('with diacritics finds the bare word in an article that has none', () => {
    expect(fits('Biên Hòa', told('San bay Bien Hoa duoc tay doc'))).toBe(true);
    expect(fits('Biên Hòa', english('The Bien Hoa airbase is being cleaned.'))).toBe(true);
    expect(fits('Biên Hòa', english('The Biên Hòa airbase is being cleaned.'))).toBe(true);
  });

  it('is the same wherever the tone is written', () => {
    expect(fits('hoà bình', told('Hòa bình cho mọi người'))).toBe(true);
    expect(fits('hòa bình', told('Hoà bình cho mọi người'))).toBe(true);
  });

  it('is the same in capitals and in other forms of an English word', () => {
    expect(fits('FLOODS', english('The flooded streets'))).toBe(true);
    expect(fits('hegseth', english('Hegseth’s visit ended.'))).toBe(true);
  });

  it('is a name in capitals where small letters are grammar', () => {
    expect(fits('US', english('The US paid.'))).toBe(true);
    expect(fits('US', english('They told us nothing.'))).toBe(false);
    expect(fits('WHO', english('Those who came'))).toBe(false);
  });

  it('stands in the title as well as in the body', () => {
    expect(fits('thuế quan', told('Hai bên đã họp.', { title: 'Mỹ bàn thuế quan' }))).toBe(true);
  });

  it('is not looked for when it is grammar beside other words', () => {
    expect(fits('viện trợ cho Biên Hòa', english('Aid will go to Bien Hoa.'))).toBe(true);
    expect(fits('tien cua bien hoa', told('Tiền về Biên Hòa'))).toBe(true);
    expect(fits('To Lam', english('Lam was there.'))).toBe(false);
  });

  it('of several syllables stands side by side where a lexicon knows it', () => {
    expect(fits('bóng đá', told('Trận bóng đá tối qua'))).toBe(true);
    expect(fits('bóng đá', told('Quả bóng nằm cạnh hòn đá'))).toBe(false);
    expect(fits('bóng AND đá', told('Quả bóng nằm cạnh hòn đá'))).toBe(true);
  });

  it('with a hyphen stands side by side', () => {
    expect(fits('F-16', told('Tiêm kích F-16 của Mỹ'))).toBe(true);
    expect(fits('F-16', told('Ngày 16, hạng F'))).toBe(false);
  });
});

describe('a word of another language', () => {
  it.each([
    ['flood', 'Lũ lụt ở miền Trung'],
    ['floods', 'Lũ lên nhanh'],
    ['decontamination', 'Dự án tẩy độc'],
    ['US aid', 'Viện trợ của Mỹ'],
    ['tariffs', 'Thuế quan mới'],
    ['prime minister', 'Thủ tướng phát biểu'],
  ])('%j finds %j', (filter, body) => expect(fits(filter, told(body))).toBe(true));

  it.each([
    ['tẩy độc', 'Decontamination goes on.'],
    ['tay doc', 'Decontamination goes on.'],
    ['lũ lụt', 'The flood rose.'],
    ['Mỹ', 'The United States paid.'],
    ['sân bay', 'The airport is closed.'],
  ])('%j finds %j', (filter, body) => expect(fits(filter, english(body))).toBe(true));

  it('is not taken for a word that only looks like it', () => {
    expect(fits('hàng', english('They hang the flags.'))).toBe(false);
    expect(fits('sân bay', english('San Francisco Bay'))).toBe(false);
  });

  it('is no word that could mean something else as well', () => {
    expect(fits('flood', told('Căn nhà ngập nắng'))).toBe(false);
  });

  it('is left alone where it could mean several things', () => {
    expect(fits('hoa', english('The flower market'))).toBe(false);
    expect(fits('5', told('Năm qua giá tăng'))).toBe(false);
  });

  it('is the name in another spelling of its own language', () => {
    expect(fits('Vietnam', english('Viet Nam signed.'))).toBe(true);
  });
});

describe('a phrase of a filter', () => {
  it('is words side by side, diacritics as for words', () => {
    expect(fits('"bien hoa"', told('Sân bay Biên Hòa'))).toBe(true);
    expect(fits('"Hòa Biên"', told('Sân bay Biên Hòa'))).toBe(false);
    expect(fits('"Biên Hoá"', told('Sân bay Biên Hòa'))).toBe(false);
    expect(fits('"Pete Hegseth"', english('Pete Hegseth’s visit'))).toBe(true);
  });

  it('does not run from the title into the body', () => {
    expect(fits('"Biên Hòa"', told('Hòa bình', { title: 'Từ Biên' }))).toBe(false);
  });

  it('is translated when a lexicon knows it as a whole, not word for word', () => {
    expect(fits('"lũ lụt"', english('The flood rose.'))).toBe(true);
    expect(fits('"lũ lụt miền Trung"', english('Floods in the central region'))).toBe(false);
    expect(fits('lũ lụt miền Trung', english('Floods in the central region'))).toBe(true);
  });
});

describe('a field', () => {
  const one = told('Lũ lên 2 triệu USD, 130 người', { title: 'Tin nóng', publisher: 'Báo Tuổi Trẻ Online' });

  it.each([
    ['publisher:tuoi', true],
    ['báo:"tuổi trẻ"', true],
    ['báo:"trẻ tuổi"', false],
    ['báo:Onl', false],
    ['title:nóng', true],
    ['title:lũ', false],
    ['tít:"tin nóng"', true],
    ['tít:hot', true],
    ['tiếng:Việt', true],
    ['lang:en', false],
  ])('%s: %s', (filter, is) => expect(fits(filter, one)).toBe(is));
});

describe('figure:', () => {
  const one = told('Mỹ viện trợ 130 triệu USD cho 45 người. GDP tăng 8,23%.');
  const other = english('The US gave 130 million USD to 45 people. GDP grew by 8.23%.');

  it.each([
    ['figure:>1000000 USD', true],
    ['figure:>1.000.000 USD', true],
    ['figure:>1,000,000 USD', true],
    ['figure:>1tr USD', true],
    ['figure:>"1 triệu USD"', undefined],
    ['figure:">1 triệu USD"', true],
    ['figure:">1 trieu USD"', true],
    ['figure:">1 million USD"', true],
    ['figure:>1 million USD', true],
    ['figure:>$1m', true],
    ['figure:=130000000 USD', true],
    ['figure:"130 triệu USD"', true],
    ['figure:>130 triệu USD', false],
    ['figure:>=130 triệu USD', true],
    ['figure:≤45 người', true],
    ['figure:<45 người', false],
    ['figure:<50 people', true],
    ['figure:<50 nguoi', true],
    ['figure:40..50 người', true],
    ['figure:46..50 người', false],
    ['figure:1..44 người', false],
    ['figure:100..200 triệu USD', true],
    ['số:1..2 tỷ USD', false],
    ['figure:8.23%', true],
    ['figure:>8,2%', true],
    ['figure:>1000000 EUR', false],
    ['figure:=45', true],
    ['figure:46', false],
  ])('%s: %s', (filter, is) => {
    const read = parseFilter(filter, languages);
    if ('mistake' in read) return expect(is).toBeUndefined();
    for (const article of [one, other]) expect(compileFilter(read.filter, languages)(article)).toBe(is);
  });

  it('typed without diacritics means the unit that is shown so: "lan" is "lần", and no lane', () => {
    expect(parsed('figure:>20 lan')).toMatchObject({ kind: 'figure', condition: { unit: 'time' } });
  });

  it('ends where its figure ends', () => {
    const text = 'figure:>1 triệu USD viện trợ';
    const { parts } = parsed(text) as Extract<Filter, { parts: unknown }>;
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'figure:>1 triệu USD',
      'viện trợ',
    ]);
  });
});

describe('over the sample corpus', () => {
  const floods = '2025-11-21-soha-central-floods-52';
  const legacy = '2025-11-02-vnexpress-hegseth-legacy';
  const vgp = '2025-11-03-vgp-hegseth-mou';
  const both = (...ids: string[]): string[] => ids.flatMap((id) => [`${id}-en`, `${id}-vi`]);

  it.each([
    ['the title is about floods, in both languages', 'title:flood', both(floods)],
    ['and in Vietnamese words', 'tít:lũ', both(floods)],
    ['decontamination is told of in other words elsewhere', 'tẩy độc', both(legacy)],
    ['a publisher and what it does not tell of', 'báo:VGP NOT GDP', both(vgp)],
    ['only one language', 'lũ báo:VGP tiếng:Việt', [`${vgp}-vi`]],
    [
      'a name without diacritics and more dollars than a million',
      '"bien hoa" số:>1 triệu USD',
      [...both('2025-11-02-laodong-giang-hegseth-talks'), ...both(legacy)],
    ],
    ['dioxin elsewhere than in Biên Hòa', 'dioxin -"Biên Hòa"', both('2025-10-31-vietnamplus-legacy-mou')],
    ['no article is about bitcoin', 'bitcoin OR "tiền ảo"', []],
  ])('%s: %s', (_, filter, ids) => expect(found(filter).sort()).toEqual([...ids].sort()));

  it('everything is what a blank filter wants', () => {
    expect(found(' ')).toHaveLength(articles.length);
  });
});

describe('why an article does not fit', () => {
  const one = told('Lũ lụt ở Huế. Viện trợ 5 triệu USD.', { publisher: 'VGP' });
  const unmet = (filter: string) =>
    explainFilter(parsed(filter), one).map(({ start, end, why }) => `${filter.slice(start, end)}: ${why}`);

  it.each([
    ['lũ Huế', []],
    ['lũ tẩy độc dioxin', ['tẩy độc: absent', 'dioxin: absent']],
    ['lũ NOT Huế', ['NOT Huế: present']],
    ['lũ -"Huế"', ['-"Huế": present']],
    ['bão OR hạn hán', ['bão: absent', 'hạn hán: absent']],
    ['(bão OR lũ) báo:VnExpress', ['báo:VnExpress: absent']],
    ['figure:>10 triệu USD lũ', ['figure:>10 triệu USD: absent']],
    ['title:lũ "ở Huế"', ['title:lũ: absent']],
    ['NOT (bão OR lũ)', ['NOT (bão OR lũ: present']],
  ])('%s: %j', (filter, parts) => expect(unmet(filter)).toEqual(parts));

  it('says it in the words of the filter', () => {
    expect(explainFilter(parsed('lũ  bóng  đá'), one)).toEqual([
      { start: 4, end: 12, text: 'bóng đá', why: 'absent' },
    ]);
  });
});

describe('any filter and any article', () => {
  const articles = fc.oneof(
    fc.constantFrom(...corpus),
    fc.string({ unit: 'grapheme' }).map((body) => told(body)),
    fc
      .array(fc.constantFrom('lũ', 'Biên', 'Hòa', 'tẩy độc', 'flood', 'dioxin', '2 triệu USD', 'zebra'))
      .map((words) => told(words.join(' '))),
  );
  const check = (text: string) => compileFilter(parsed(text), languages);

  it('never throws, and explains exactly what does not fit', () => {
    fc.assert(
      fc.property(fc.oneof(someFilter, filterTexts), articles, (text, one) => {
        const read = parseFilter(text, languages);
        if ('mistake' in read) return;
        const reasons = explainFilter(read.filter, one);
        expect(reasons.length === 0).toBe(compileFilter(read.filter, languages)(one));
        for (const { start, end } of reasons)
          expect([start >= 0, start < end, end <= text.length]).toEqual([true, true, true]);
      }),
    );
  });

  it('obeys the laws of logic', () => {
    fc.assert(
      fc.property(someFilter, someFilter, articles, (a, b, one) => {
        expect(check(`NOT (NOT (${a}))`)(one)).toBe(check(a)(one));
        expect(check(`NOT (${a})`)(one)).toBe(!check(a)(one));
        expect(check(`NOT ((${a}) AND (${b}))`)(one)).toBe(check(`NOT (${a}) OR NOT (${b})`)(one));
        expect(check(`NOT ((${a}) OR (${b}))`)(one)).toBe(check(`NOT (${a}) AND NOT (${b})`)(one));
        expect(check(`(${a}) OR NOT (${a})`)(one)).toBe(true);
      }),
    );
  });
});
