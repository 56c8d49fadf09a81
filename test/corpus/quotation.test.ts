import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/corpus/article.ts';
import { citedUrlOf, quote } from '../../src/corpus/quotation.ts';
import { article, spanOf } from '../helpers/articles.ts';

const body = 'Trời mưa. Sân bay Biên Hòa – được tẩy độc.\n\nHết.';
const one = article({ language: 'vi', body });

describe('a quotation', () => {
  it('is the slice of the body, and says where it stands', () => {
    const quotation = quote(one, { start: 0, end: 42 }, { start: 10, end: 42 });
    expect(quotation).toEqual({
      article: one,
      start: 0,
      end: 42,
      text: 'Trời mưa. Sân bay Biên Hòa – được tẩy độc.',
      highlight: { start: 10, end: 42, text: 'Sân bay Biên Hòa – được tẩy độc.' },
    });
  });

  it('is its own highlight where none is given', () => {
    expect(quote(one, { start: 44, end: 48 }).highlight).toEqual({ start: 44, end: 48, text: 'Hết.' });
  });

  it('may be the whole body', () => {
    expect(quote(one, { start: 0, end: body.length }).text).toBe(body);
  });

  it.each([
    ['begins before the body', { start: -1, end: 5 }, undefined],
    ['ends behind the body', { start: 0, end: 49 }, undefined],
    ['is empty', { start: 5, end: 5 }, undefined],
    ['ends before it begins', { start: 9, end: 5 }, undefined],
    ['has no numbers', { start: Number.NaN, end: Number.NaN }, undefined],
    ['has a highlight before it', { start: 10, end: 42 }, { start: 9, end: 42 }],
    ['has a highlight behind it', { start: 10, end: 42 }, { start: 10, end: 43 }],
    ['has an empty highlight', { start: 10, end: 42 }, { start: 12, end: 12 }],
  ])('cannot be made when it %s', (_, span, highlight) => {
    expect(() => quote(one, span, highlight)).toThrow(RangeError);
  });

  it('that cannot be made names the article', () => {
    expect(() => quote(one, { start: 0, end: 99 })).toThrow('no quotation at 0-99 of a1');
  });
});

describe('the address of a quotation', () => {
  const address = (text: string, given = {}): string => {
    const source = article({ body: `Before it. ${text} After it.`, ...given });
    return citedUrlOf(quote(source, { start: 0, end: source.body.length }, spanOf(source, text)));
  };

  it('opens the publisher’s own page at the sentence', () => {
    expect(address('The airbase is being cleaned.')).toBe(
      'https://example.org/news/1#:~:text=The%20airbase%20is%20being%20cleaned.',
    );
  });

  it('is the page alone for a digest, whose words do not stand there', () => {
    expect(address('The airbase is being cleaned.', { digest: true })).toBe('https://example.org/news/1');
  });

  it('is made of half an emoji, too, which no address can hold', () => {
    const halved = article({ language: 'vi', body: 'Lũ rút \ud83d.' });
    expect(citedUrlOf(quote(halved, { start: 0, end: 9 }))).toContain(
      '#:~:text=L%C5%A9%20r%C3%BAt%20%EF%BF%BD.',
    );
  });

  it('has Vietnamese letters encoded', () => {
    expect(address('Ở Huế mưa to.')).toBe(
      'https://example.org/news/1#:~:text=%E1%BB%9E%20Hu%E1%BA%BF%20m%C6%B0a%20to.',
    );
  });

  it.each([
    // These mean something in a text directive.
    ['a comma', 'Lan, Giang', 'Lan%2C%20Giang'],
    ['a hyphen', 'war-legacy work', 'war%2Dlegacy%20work'],
    ['an ampersand', 'R&D here', 'R%26D%20here'],
    ['a percent sign', 'up 8.23% now', 'up%208.23%25%20now'],
    // These end a link in Markdown, or an address in angle brackets.
    ['parentheses', 'aid (new) came', 'aid%20%28new%29%20came'],
    ['angle brackets', 'a <b> c', 'a%20%3Cb%3E%20c'],
    ['quotation marks', '“we” said', '%E2%80%9Cwe%E2%80%9D%20said'],
    ['asterisks', 'a *b* c', 'a%20%2Ab%2A%20c'],
    ['a line break, which a page shows as a space', 'one\ntwo', 'one%20two'],
  ])('has %s encoded', (_, text, expected) => {
    expect(address(text)).toBe(`https://example.org/news/1#:~:text=${expected}`);
  });

  it('gives a long sentence by its first and last five words', () => {
    const long =
      'General Secretary To Lam hosted the Secretary of War, who was on an official visit, in Ha Noi on Sunday.';
    expect(address(long)).toBe(
      'https://example.org/news/1#:~:text=General%20Secretary%20To%20Lam%20hosted,in%20Ha%20Noi%20on%20Sunday.',
    );
  });

  it('takes the place of a fragment that the address had', () => {
    expect(address('It rained.', { url: 'https://example.org/news?id=1#comments' })).toBe(
      'https://example.org/news?id=1#:~:text=It%20rained.',
    );
  });
});

describe('the day of an article', () => {
  it('is the day its publisher printed, in the publisher’s own zone', () => {
    expect(dayOf(article({ published: '2025-11-02' }))).toBe('2025-11-02');
    expect(dayOf(article({ published: '2025-11-03T07:02:00+07:00' }))).toBe('2025-11-03');
  });
});
