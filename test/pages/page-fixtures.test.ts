import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Given, readPage } from '../../src/pages/page.ts';
import { languages } from '../helpers/languages.ts';

/** What a page must give: an article and its paragraphs, or the problem with it. */
interface Expected {
  url: string;
  given?: Given;
  article?: Record<string, string>;
  body?: string[];
  guessed?: string[];
  mustNotContain?: string[];
  problem?: string;
}

const folder = new URL('./fixtures/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));
const now = Date.parse('2025-12-01T00:00:00Z');

/** Words that the pages hold in menus, captions, scripts and so on, and nowhere in their articles. */
const astray = /\bz(?:ad|bio|cap|cmt|foot|menu|rel|script|share|tag)\b/giu;

function read(name: string) {
  const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Expected;
  return { expected, page: readPage(html, expected.url, expected.given ?? {}, languages, now) };
}

describe.each(names)('the page %s', (name) => {
  const { expected, page } = read(name);

  it('gives what its article says', () => {
    if (expected.problem !== undefined) {
      expect(page).toMatchObject({ problem: expected.problem, remedy: expect.stringMatching(/^\w.*[^.]$/u) });
      return;
    }
    if (!('article' in page)) throw new Error(`${page.problem}: ${page.remedy}`);
    const { body, ...article } = page.article;
    expect(body.split('\n\n')).toEqual(expected.body);
    expect(article).toEqual(expected.article);
    expect(page.guessed).toEqual(expected.guessed);
  });

  it('leaves out menus, captions, credits and code', () => {
    const body = 'article' in page ? page.article.body : '';
    expect(body.match(astray) ?? []).toEqual([]);
    for (const text of expected.mustNotContain ?? []) expect(body).not.toContain(text);
  });
});
