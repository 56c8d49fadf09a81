import { describe, expect, it } from 'vitest';
import { showFault } from '../../src/corpus/fault.ts';
import { parseArticle } from '../../src/corpus/front-matter.ts';

const codes = new Set(['en', 'vi']);

const good: Record<string, string> = {
  id: '2025-11-02-daily-visit',
  lang: 'vi',
  title: '"Mỹ – Việt: hợp tác ở Biên Hòa"',
  publisher: 'Báo Biên Hòa',
  url: 'https://example.org/news/1?page=2',
  published: '2025-11-02',
};

/** A file with good front matter, except for the fields given; undefined leaves a field out. */
function file(fields: Record<string, string | undefined> = {}, body = '\nSân bay Biên Hòa.\n'): string {
  const lines = Object.entries({ ...good, ...fields })
    .filter((field) => field[1] !== undefined)
    .map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

function read(source: string) {
  const parsed = parseArticle(source, 'corpus/a.md', codes);
  if (!('article' in parsed)) throw new Error(parsed.faults.map(showFault).join('\n'));
  return parsed.article;
}

function faults(source: string) {
  const parsed = parseArticle(source, 'corpus/a.md', codes);
  return 'faults' in parsed ? parsed.faults : [];
}

describe('an article file', () => {
  it('becomes an article', () => {
    expect(read(file())).toEqual({
      id: '2025-11-02-daily-visit',
      language: 'vi',
      title: 'Mỹ – Việt: hợp tác ở Biên Hòa',
      publisher: 'Báo Biên Hòa',
      url: 'https://example.org/news/1?page=2',
      published: '2025-11-02',
      stories: [],
      digest: false,
      body: 'Sân bay Biên Hòa.',
    });
  });

  it('keeps its body in NFC with line feeds, trimmed, with single spaces, and otherwise byte for byte', () => {
    const body = '\n\nSa\u0302n bay  **Biên** Hòa…\r\n\r\n---\r\n\r\nHết.\t\r\n';
    expect(read(file({}, body)).body).toBe('Sân bay **Biên** Hòa…\n\n---\n\nHết.');
  });

  it('may begin with a byte order mark and have the line ends of Windows', () => {
    const article = read(`\uFEFF${file().replaceAll('\n', '\r\n')}`);
    expect(article).toEqual(read(file()));
  });

  it('may tell of several events, the main one first', () => {
    expect(read(file({ story: 'visit-2025, mou-2025' })).stories).toEqual(['visit-2025', 'mou-2025']);
    expect(read(file({ story: '' })).stories).toEqual([]);
  });

  it('says that it is a digest, or is none', () => {
    expect(read(file({ digest: 'true' })).digest).toBe(true);
    expect(read(file({ digest: 'false' })).digest).toBe(false);
    expect(read(file()).digest).toBe(false);
  });

  it.each([
    // YAML would read these as a number, a boolean, nothing and a date.
    ['56e10', '56e10'],
    ['0x1F', '0x1F'],
    ['007', '007'],
    ['true', 'true'],
    ['null', 'null'],
    ['2025-11-02', '2025-11-02'],
  ])('keeps the id %s as it was typed', (typed, expected) => {
    expect(read(file({ id: typed })).id).toBe(expected);
  });

  it.each(['2025-11-03T07:02:00+07:00', '2025-11-03T00:02Z', '2024-02-29', '2025-12-31T23:59:59.999Z'])(
    'may be published on %s',
    (published) => {
      expect(read(file({ published })).published).toBe(published);
    },
  );

  it('has a title in one line, in NFC, without what shows nothing', () => {
    expect(read(file({ title: '"  Bie\u0302n\u200B  Ho\u0300a "' })).title).toBe('Biên Hòa');
    expect(read(file({ title: '>\n  Mỹ và Việt Nam\n  ký bản ghi nhớ' })).title).toBe(
      'Mỹ và Việt Nam ký bản ghi nhớ',
    );
  });

  it('may hold fields that the bot does not know', () => {
    expect(read(file({ author: 'Lan', tags: '[dioxin, airbase]' })).id).toBe('2025-11-02-daily-visit');
  });
});

describe('a faulty article file', () => {
  it.each([
    ['no front matter', 'Sân bay Biên Hòa.', 1, 'no front matter', /a second line ---/],
    ['nothing at all', '', 1, 'no front matter', /---/],
    ['front matter that never ends', '---\nid: a\nSân bay.', 1, 'no front matter', /---/],
    ['something before the front matter', ` ${file()}`, 1, 'no front matter', /begin the file/],
    ['no body', file({}, ' \n\n'), 9, 'no body', /below the front matter/],
    ['an empty title', file({ title: '""' }), 4, 'title is empty', /headline/],
    ['a title of what shows nothing', file({ title: '"\u200B"' }), 4, 'title is empty', /headline/],
    ['a title that is a list', file({ title: '[a, b]' }), 4, 'title is not plain text', /quotation marks/],
    [
      'a list with an alias to nothing',
      file({ title: '[*x]' }),
      1,
      'front matter is not YAML: Unresolved alias (the anchor must be set before the alias): x',
      /plain text/,
    ],
    [
      'aliases of aliases of aliases',
      file({
        title: `&a [${'x, '.repeat(9)}x]`,
        publisher: `&b [${'*a, '.repeat(9)}*a]`,
        url: `[${'*b, '.repeat(99)}*b]`,
      }),
      1,
      'front matter is not YAML: Excessive alias count indicates a resource exhaustion attack',
      /plain text/,
    ],
    ['an unknown language', file({ lang: 'qaa' }), 3, 'unknown language "qaa"', /use one of en, vi/],
    ['a language in capitals', file({ lang: 'VI' }), 3, 'unknown language "VI"', /use one of en, vi/],
    [
      'a day that does not exist',
      file({ published: '2025-02-30' }),
      7,
      'published is not a date that exists',
      /YYYY-MM-DD/,
    ],
    [
      '29 February in a common year',
      file({ published: '2025-02-29' }),
      7,
      'published is not a date that exists',
      /YYYY/,
    ],
    [
      'a thirteenth month',
      file({ published: '2025-13-01' }),
      7,
      'published is not a date that exists',
      /YYYY/,
    ],
    [
      'a date in words',
      file({ published: '2 November 2025' }),
      7,
      'published is not a date that exists',
      /YYYY/,
    ],
    [
      'a time without its zone',
      file({ published: '2025-11-03T07:02:00' }),
      7,
      'published is not a date that exists',
      /\+07:00/,
    ],
    [
      'a time that does not exist',
      file({ published: '2025-11-03T25:00Z' }),
      7,
      'published is not a date that exists',
      /YYYY/,
    ],
    ['no address', file({ url: 'example.org/news' }), 6, 'url is not an http or https address', /https:/],
    [
      'an address that runs code',
      file({ url: '"javascript:alert(1)"' }),
      6,
      'url is not an http or https address',
      /https:/,
    ],
    [
      'a file as its address',
      file({ url: 'file:///etc/passwd' }),
      6,
      'url is not an http or https address',
      /https:/,
    ],
    [
      'spaces in its id',
      file({ id: 'a b' }),
      2,
      'id may hold letters, digits and . _ : - only',
      /an id of its own/,
    ],
    [
      'a slash in its id',
      file({ id: 'a/b' }),
      2,
      'id may hold letters, digits and . _ : - only',
      /an id of its own/,
    ],
    ['digest: yes', file({ digest: 'yes' }), 8, 'digest is neither true nor false', /digest: true/],
    ['digest: True', file({ digest: 'True' }), 8, 'digest is neither true nor false', /digest: true/],
  ])('with %s is told so, with its line and its remedy', (_, source, line, problem, remedy) => {
    expect(faults(source)).toEqual([
      { file: 'corpus/a.md', line, problem, remedy: expect.stringMatching(remedy) },
    ]);
  });

  it.each(['id', 'lang', 'title', 'publisher', 'url', 'published'])('without %s is told so', (field) => {
    expect(faults(file({ [field]: undefined }))).toEqual([
      {
        file: 'corpus/a.md',
        line: 1,
        problem: `${field} is missing`,
        remedy: expect.stringMatching(/^(write|give) /),
      },
    ]);
  });

  it.each([
    ['a colon in a headline', file({ title: 'Mỹ: thêm tiền: Biên Hòa' }), 4],
    ['text after a quotation', file({ title: '"Xong" là xong' }), 4],
    ['a field twice', file({ publisher: 'A\npublisher: B' }), 6],
    ['a tab before a field', file({ publisher: 'A\n\tsection: B' }), 6],
  ])('is told where its front matter is not YAML: %s', (_, source, line) => {
    expect(faults(source)).toEqual([
      {
        file: 'corpus/a.md',
        line,
        problem: expect.stringMatching(/^front matter is not YAML: \S.*[^:]$/),
        remedy: 'put values that hold a colon or quotation marks in quotation marks',
      },
    ]);
  });

  it.each([
    // YAML drops these parts, or refuses the whole file, without a word about the headline.
    ['a comment', 'Giải nhất Top 10 #2025'],
    ['an alias', '*Breaking'],
    ['a tag', '!Hot tin mới'],
    ['an anchor', '&Co kiện Biên Hòa'],
  ])('is told when its headline would lose a part that YAML takes for %s', (_, title) => {
    expect(faults(file({ title }))).toEqual([
      {
        file: 'corpus/a.md',
        line: 4,
        problem: 'YAML takes part of title for a mark of its own',
        remedy: 'put values that hold # or begin with !, & or * in quotation marks',
      },
    ]);
    expect(read(file({ title: `"${title}"` })).title).toBe(title);
  });

  it('may have a comment where nothing is lost', () => {
    expect(read(file({ lang: 'vi # Vietnamese', title: '"Biên Hòa" # from the page' })).title).toBe(
      'Biên Hòa',
    );
  });

  it('is told every fault at once, in the order of the lines', () => {
    const source = file({ id: 'a b', title: undefined, url: 'nowhere', published: '2025-02-30' }, '');
    expect(faults(source).map(showFault)).toEqual([
      expect.stringMatching(/^corpus\/a\.md:1: title is missing - write /),
      expect.stringMatching(/^corpus\/a\.md:2: id may hold letters, digits and \. _ : - only - give /),
      expect.stringMatching(/^corpus\/a\.md:5: url is not an http or https address - write /),
      expect.stringMatching(/^corpus\/a\.md:6: published is not a date that exists - write /),
      'corpus/a.md:8: no body - write the text below the front matter',
    ]);
  });
});
