import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { openPageReader } from '../../src/feeds/open-page-reader.ts';
import { type PageReader, readPagesHere } from '../../src/feeds/reading.ts';
import { languages } from '../helpers/languages.ts';

const now = new Date('2025-12-01T00:00:00Z');
const fixture = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url));
const page = (body: Uint8Array) => ({
  body,
  contentType: '',
  url: 'https://bao.example.vn/a.html',
  given: {},
  now,
});

let reader: PageReader | undefined;
afterEach(() => reader?.close());

describe('a reader in a thread', () => {
  it('reads what a reader in this thread does', async () => {
    reader = openPageReader({ timeMs: 5000, memoryMb: 512 });
    const here = readPagesHere(languages);
    const feed = {
      body: fixture('feeds/fixtures/wordpress.xml'),
      contentType: '',
      url: 'https://feeds.example.org/rss',
      now,
      leftOut: [],
      isAlone: false,
    };
    expect(await reader.read('feed', feed)).toEqual(await here.read('feed', feed));
    const article = page(fixture('pages/fixtures/vi-vnexpress.html'));
    expect(await reader.read('page', article)).toEqual(await here.read('page', article));
    const picture = page(Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0'));
    expect(await reader.read('page', picture)).toEqual(await here.read('page', picture));
    const text = {
      body: Buffer.from('# Tin\n\nhttps://a.vn/1\n\nHôm nay trời đẹp ở Hà Nội.'),
      contentType: '',
      given: {},
      now,
    };
    expect(await reader.read('text', text)).toEqual(await here.read('text', text));
  });

  it('ends what takes more than it may, and goes on with the next', async () => {
    reader = openPageReader({ timeMs: 150, memoryMb: 512 });
    const paragraph =
      '<p>Sáng nay đoàn kiểm tra của tỉnh đã đến ba xã ven sông để xem việc khắc phục lũ.</p>';
    const large = page(Buffer.from(`<html lang="vi"><body>${paragraph.repeat(19_000)}</body></html>`));
    const small = page(fixture('pages/fixtures/vi-vnexpress.html'));
    // The first run compiles what is run.
    await reader.read('page', small).catch(() => undefined);
    await expect(reader.read('page', large)).rejects.toMatchObject({ name: 'LimitReached', limit: 'time' });
    const again = await reader.read('page', small).catch(() => reader!.read('page', small));
    expect(again).toMatchObject({ article: { language: 'vi' } });
  });
});
