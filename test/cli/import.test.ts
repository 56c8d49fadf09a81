import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/folder.ts';
import { codes } from '../helpers/languages.ts';
import { type NewsSite, newsSite } from '../helpers/news-site.ts';
import { runVerbatim } from '../helpers/run-verbatim.ts';

let site: NewsSite;
let folder: string;
beforeAll(async () => {
  site = await newsSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-import-'));
  site.pages.clear();
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...given: string[]) =>
  runVerbatim(['import', '--corpus', 'news', ...given], { PRIVATE_HOSTS: site.host }, folder);
const corpus = () => readCorpus(join(folder, 'news'), codes);

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return name;
}

const vietnamese = [
  'Bộ Quốc phòng Việt Nam và Bộ Chiến tranh Mỹ sáng 2/11 ký bản ghi nhớ về khắc phục hậu quả chiến tranh tại Hà Nội.',
  'Theo bản ghi nhớ, phía Mỹ sẽ cấp thêm 130 triệu USD cho dự án ở sân bay Biên Hòa, nâng tổng vốn lên 430 triệu USD.',
];
const english = [
  'The two defence ministries signed a memorandum in Hanoi on Sunday after two days of talks about the legacies of war.',
  'Under the memorandum the United States will give another 130 million dollars for the clean-up of the airport.',
];
const page = (address: string) =>
  `<!doctype html><html lang="en"><head><link rel="canonical" href="${address}"><meta property="og:site_name" content="The Post"><meta property="og:title" content="Memorandum signed: &quot;a start&quot;"><meta property="article:published_time" content="2025-11-03T08:00:00+07:00"></head><body><nav><a href="/">Home</a></nav><article><h1>Memorandum signed: "a start"</h1><figure><img src="a.jpg"><figcaption>The airport. Photo: The Post</figcaption></figure>${english.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const written = (address: string) => `---
id: 2025-11-03-the-post-memorandum-signed-a-start-en
lang: en
title: "Memorandum signed: \\"a start\\""
publisher: The Post
url: ${address}
published: 2025-11-03T08:00:00+07:00
---

${english.join('\n\n')}
`;

describe('verbatim import of a page', () => {
  it('writes an article of the corpus and says what was cut', async () => {
    const url = `${site.base}/memorandum`;
    site.pages.set('/memorandum', { body: page(url) });
    const { code, out, err } = await run(url);
    const path = 'news/2025-11-03-the-post-memorandum-signed-a-start-en.md';
    expect({ code, out }).toEqual({ code: 0, out: `${path}\n` });
    expect(await readFile(join(folder, path), 'utf8')).toBe(written(url));
    expect(err).toBe(
      [
        `${url}: written to ${path}`,
        `  Memorandum signed: "a start" · The Post · 2025-11-03T08:00:00+07:00 · en · 40 words · ${url}`,
        '  cut: 1 menu, 1 caption, 1 title\n',
      ].join('\n'),
    );
  });

  it('says so when the article is there, and updates it only with --force, in its place', async () => {
    const url = `${site.base}/memorandum`;
    site.pages.set('/memorandum', { body: page(url) });
    await mkdir(join(folder, 'news', 'old'), { recursive: true });
    const path = join('news', 'old', 'mine.md');
    const old = written(`${url}?utm_source=x`)
      .replace(/^id: .*$/mu, 'id: mine\nstory: talks')
      .replace('Sunday', 'Monday');
    await file(path, old);
    expect(await run(url)).toEqual({
      code: 1,
      out: '',
      err: `${url}: is in the corpus as ${path}, with another text - --force brings it up to date\n`,
    });
    expect(await readFile(join(folder, path), 'utf8')).toBe(old);

    expect(await run(url, '--force')).toMatchObject({ code: 0, out: `${path}\n` });
    const { articles, faults } = await corpus();
    expect(faults).toEqual([]);
    expect(articles).toMatchObject([{ id: 'mine', stories: ['talks'], url, body: english.join('\n\n') }]);

    expect(await run(url)).toEqual({
      code: 0,
      out: '',
      err: `${url}: is in the corpus already as ${path}\n`,
    });
  });

  it('goes on after one that fails, and ends with 1', async () => {
    const url = `${site.base}/memorandum`;
    site.pages.set('/memorandum', { body: page(url) });
    const text = await file('tin.txt', vietnamese.join('\n\n'));
    const { code, out, err } = await run(`${site.base}/gone`, 'nowhere.html', '.', text, url);
    expect(code).toBe(1);
    expect(out).toBe('news/2025-11-03-the-post-memorandum-signed-a-start-en.md\n');
    expect(err.split('\n').slice(0, 4)).toEqual([
      `${site.base}/gone: ${site.host} answered 404 - the address is gone: look on the site for the one that took its place`,
      'nowhere.html: there is no such file - check its name; addresses begin with https://',
      '.: is a folder - give its files, such as ./*.html',
      'tin.txt: has no title, has no address, does not say when it was published - begin it with a line "# title", or give --title; give the one it was published at with --url; give the day with --published',
    ]);
  });
});

describe('verbatim import of a file', () => {
  it('takes a saved page for what its own address says', async () => {
    const saved = await file('saved.html', page('https://post.example.org/memorandum'));
    expect(await run(saved)).toMatchObject({ code: 0 });
    expect((await corpus()).articles).toMatchObject([{ url: 'https://post.example.org/memorandum' }]);
  });

  it('reads plain text with its title, address and date, and says what it guessed', async () => {
    const text = [
      'Việt - Mỹ ký bản ghi nhớ',
      '03/11/2025 14:05',
      ...vietnamese,
      'Nguồn: https://bao.example.vn/ky-ban-ghi-nho-1.html',
    ];
    const { code, err } = await run(await file('tin.txt', text.join('\n\n')), '--publisher', 'Báo Ví Dụ');
    expect(code).toBe(0);
    expect(err).toContain('  guessed: title, url, language, published\n');
    expect((await corpus()).articles).toEqual([
      {
        id: '2025-11-03-bao-vi-viet-my-ky-ban-ghi-nho-vi',
        language: 'vi',
        title: 'Việt - Mỹ ký bản ghi nhớ',
        publisher: 'Báo Ví Dụ',
        url: 'https://bao.example.vn/ky-ban-ghi-nho-1.html',
        published: '2025-11-03T14:05:00+07:00',
        stories: [],
        digest: false,
        body: vietnamese.join('\n\n'),
      },
    ]);
  });

  it.each([
    ['windows-1258', tones1258],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['decomposed UTF-8', (text: string) => Buffer.from(text.normalize('NFD').replaceAll('\n', '\r\n'))],
  ])('reads it in %s', async (_, encode) => {
    const text = encode(['# Ký bản ghi nhớ', ...vietnamese].join('\n\n'));
    const given = [
      '--url',
      'https://bao.example.vn/1.html',
      '--published',
      '2025-11-03',
      '--publisher',
      'Báo',
    ];
    expect(await run(await file('tin.md', text), ...given)).toMatchObject({ code: 0 });
    expect((await corpus()).articles).toMatchObject([
      { title: 'Ký bản ghi nhớ', body: vietnamese.join('\n\n') },
    ]);
  });

  it('keeps what front matter says, and fills in what it lacks', async () => {
    const matter =
      'id: mine\ntitle: "Ký: bản ghi nhớ"\nurl: https://bao.example.vn/1.html\nstory: talks, bien-hoa\npublished: 2025-11-03';
    await file('tin.md', `---\n${matter}\n---\n\n${vietnamese.join('\n\n')}\n`);
    const { code, out, err } = await run('tin.md');
    expect({ code, out }).toEqual({ code: 0, out: 'news/mine.md\n' });
    expect(err).toContain('  guessed: language, publisher\n');
    expect((await corpus()).articles).toMatchObject([
      {
        id: 'mine',
        title: 'Ký: bản ghi nhớ',
        publisher: 'bao.example.vn',
        stories: ['talks', 'bien-hoa'],
        language: 'vi',
      },
    ]);
  });

  it('leaves a digest as it is written', async () => {
    const matter =
      'id: d\nlang: vi\ntitle: Tóm tắt\npublisher: Báo\nurl: https://bao.example.vn/1\npublished: 2025-11-03\ndigest: true';
    const body = `${vietnamese[0]}\n\nẢnh: Báo`;
    await file('tin.md', `---\n${matter}\n---\n\n${body}\n`);
    await run('tin.md');
    expect((await corpus()).articles).toMatchObject([{ digest: true, body }]);
  });

  it('does not replace another article with the same id without --force', async () => {
    const given = ['--published', '2025-11-03', '--publisher', 'Báo'];
    await file('one.md', ['# Ký', ...vietnamese].join('\n\n'));
    await file('two.md', ['# Ký', ...vietnamese.toReversed()].join('\n\n'));
    await run('one.md', ...given, '--url', 'https://bao.example.vn/1');
    const second = [...given, '--url', 'https://bao.example.vn/2'];
    expect(await run('two.md', ...second)).toMatchObject({
      code: 1,
      err: 'two.md: news/2025-11-03-bao-ky-vi.md is another article with its id - --force replaces that one\n',
    });
    expect((await corpus()).articles).toMatchObject([{ body: vietnamese.join('\n\n') }]);
    expect(await run('two.md', ...second, '--force')).toMatchObject({ code: 0 });
    expect((await corpus()).articles).toMatchObject([{ body: vietnamese.toReversed().join('\n\n') }]);
    expect(await readdir(join(folder, 'news'))).toEqual(['2025-11-03-bao-ky-vi.md']);
  });

  it.each([
    [
      'no address',
      '# Ký\n\nBộ Quốc phòng ký bản ghi nhớ với phía Mỹ tại Hà Nội.',
      'has no address, does not say when it was published - give the one it was published at with --url; give the day with --published',
    ],
    [
      'no date',
      '# Ký\n\nhttps://bao.example.vn/1\n\nBộ Quốc phòng ký bản ghi nhớ với phía Mỹ tại Hà Nội.',
      'does not say when it was published - give the day with --published',
    ],
    [
      'no known language',
      '# Bericht\n\nhttps://zeitung.example.de/1\n\nDie beiden Minister unterzeichneten gestern eine Vereinbarung.',
      'is in no language that is known, does not say when it was published - give one of en, vi with --language; give the day with --published',
    ],
    [
      'broken front matter',
      '---\ntitle: a: b\n---\n\nText.',
      'its front matter is not YAML - put values that hold a colon or quotation marks in quotation marks, or take it out',
    ],
    ['nothing', '', 'is empty - give a text, Markdown or HTML file, or a page'],
    [
      'nothing but text',
      vietnamese.join('\n\n'),
      'has no title, has no address, does not say when it was published - begin it with a line "# title", or give --title; give the one it was published at with --url; give the day with --published',
    ],
    ['a picture', '\u0089PNG\0\0\0', 'is no text - give a text, Markdown or HTML file, or a page'],
    ['a PDF', '%PDF-1.7 and so on', 'is a PDF - save its text as a .txt or .md file'],
    [
      'an id that is none',
      '---\nid: a b\nlang: vi\ntitle: T\npublisher: P\nurl: https://a.example.org/1\npublished: 2025-11-03\n---\n\nHôm nay trời đẹp ở Hà Nội.',
      'gives no valid article: id may hold letters, digits and . _ : - only - give the article an id of its own, such as 2025-11-02-vnexpress-hegseth',
    ],
  ])('names the fault and its remedy, and writes nothing: %s', async (_, content, fault) => {
    expect(await run(await file('x.md', content))).toEqual({ code: 1, out: '', err: `x.md: ${fault}\n` });
    expect(await readdir(join(folder, 'news'))).toEqual([]);
  });
});

describe('verbatim import of what is no article', () => {
  it('says so of each, and goes on', async () => {
    await file('odd.html', '<!doctype html><!-- <body> -->');
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await file('large.txt', 'Sân bay Biên Hòa. '.repeat(400_000));
    const { code, out, err } = await run(
      'odd.html',
      'pipe',
      '/dev/zero',
      'large.txt',
      await file('last.html', page('https://post.example.org/memorandum')),
    );
    expect({ code, out }).toEqual({
      code: 1,
      out: 'news/2025-11-03-the-post-memorandum-signed-a-start-en.md\n',
    });
    expect(err.split('\n').slice(0, 4)).toEqual([
      'odd.html: does not say at which address it was published - give it with --url',
      'pipe: is no regular file but a pipe, a socket or a device - put a file in its place',
      '/dev/zero: is no regular file but a pipe, a socket or a device - put a file in its place',
      'large.txt: is larger than 5 MB - split it, one article a file',
    ]);
  });

  it('is held to the limits of reading', async () => {
    const paragraph = `<p>${english[0]}</p>`.repeat(15_000);
    await file('slow.html', page('https://post.example.org/1').replace('<p>', `${paragraph}<p>`));
    const text = await file('tin.txt', `# Ký\n\nhttps://a.vn/1\n\n3/11/2025\n\n${vietnamese.join('\n\n')}`);
    const { err } = await runVerbatim(
      ['import', '--corpus', 'news', 'slow.html', text],
      { READ_SECONDS: '1', READ_MEMORY_MB: '64' },
      folder,
    );
    expect(err).toMatch(
      /^slow\.html: takes more than .* to read - READ_SECONDS and READ_MEMORY_MB allow more\n/u,
    );
    expect(err).toContain('tin.txt: written to news/');
  });
});

describe('a command line that cannot be meant', () => {
  it.each([
    [[]],
    [['a.md', '--language', 'qaa']],
    [['a.md', '--published', '2025-02-30']],
    [['a.md', '--url', 'nowhere']],
    [['a.md', 'b.md', '--url', 'https://a.example.org/1']],
  ])('%j ends with 2', async (given) => {
    expect(await run(...given)).toMatchObject({ code: 2, out: '' });
  });

  it('is helped', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Usage: verbatim import'),
    });
  });
});

/** Windows-1258 keeps tone marks apart from their letters. */
function tones1258(text: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    bytes.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte);
  }
  const apart = [...text].flatMap((letter) => {
    if (bytes.has(letter)) return [letter];
    const parts = [...letter.normalize('NFD')];
    const tone = parts.filter((part) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(part));
    return [
      ...parts
        .filter((part) => !tone.includes(part))
        .join('')
        .normalize('NFC'),
      ...tone,
    ];
  });
  return Uint8Array.from(apart, (letter) => bytes.get(letter)!);
}

describe('verbatim import of many', () => {
  it('goes on behind an id that is too long for a file, and shows no terminal what would command it', async () => {
    const matter = (id: string) =>
      `---\nid: ${id}\nlang: en\ntitle: "T"\npublisher: P\nurl: https://example.org/${id.length}\npublished: 2025-11-03\n---\n${english.join('\n\n')}\n`;
    await file('long.md', matter('a'.repeat(300)));
    await file('good.md', matter('good'));
    const { code, out, err } = await run('long.md', 'no\u001b[2J.md', 'good.md');
    expect({ code, out }).toEqual({ code: 1, out: 'news/good.md\n' });
    expect(err).toContain(
      'long.md: has an id that is too long for the name of a file - give it a shorter one\n',
    );
    expect(err).toContain('no␛[2J.md: there is no such file');
  });
});
