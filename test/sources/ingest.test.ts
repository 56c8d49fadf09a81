import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { type LiveLibrary, openLibrary } from '../../src/library.ts';
import { openBackgroundReading } from '../../src/reading/background.ts';
import { readHere } from '../../src/reading/reader.ts';
import { type Ingest, openIngest } from '../../src/sources/ingest.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { article } from '../helpers/articles.ts';
import { languages } from '../helpers/languages.ts';
import { articlesOf, figuresOf } from '../helpers/library.ts';
import { owedIn } from '../store/owed.ts';
import { subscription } from '../store/subscription.ts';

const NOON = new Date('2026-01-15T12:00:00Z');
const text =
  'The ministry said on Thursday that 1,200 households had been moved out of the valley before the river rose. ' +
  'Soldiers carried the old and the sick to a school on the hill, where the Red Cross hands out rice and water.';

/** Names the code that reads. */
const STAMP = 's1';

let store: Store;
let library: LiveLibrary;
let ingest: Ingest;
let due: number;
let keptSince: number | undefined;

async function open(): Promise<LiveLibrary> {
  library = openLibrary(store, languages, STAMP);
  ingest = openIngest({
    store,
    library,
    read: readHere(languages, STAMP),
    owedTo: async (_article, _facts, now) =>
      (await store.subscriptions.active()).map((one) => ({
        channelId: one.channelId,
        subscriptionId: one.id,
        dueAt: now,
      })),
    onDue: () => due++,
    onChange: () => {},
    keptSince: () => keptSince,
    now: () => NOON,
    log: pino({ level: 'silent' }),
  });
  return library;
}

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  due = 0;
  keptSince = undefined;
  await open();
});
afterEach(() => store.close());

const fromFeed = (given: Partial<Article> = {}, keys = ['https://example.org/news/1']) =>
  ingest.take({ article: article({ body: text, ...given }), origin: 'feed', keys });

describe('an article from a feed', () => {
  it('is new once, and the same when it comes again', async () => {
    expect(await fromFeed()).toEqual({ kind: 'new', id: 'a1' });
    expect(await fromFeed()).toEqual({ kind: 'same', id: 'a1' });
    expect(await articlesOf(library)).toHaveLength(1);
    expect(due).toBe(1);
  });

  it('is not taken when it is older than articles are kept, however often its feed shows it', async () => {
    keptSince = Date.parse('2025-11-03');
    expect(await fromFeed()).toMatchObject({ kind: 'same' });
    expect(await articlesOf(library)).toEqual([]);
    expect(due).toBe(0);
  });

  it('can be found at once, and so can its figures', async () => {
    await fromFeed();
    expect(library.indexes.get('en')!.vocabulary.count).toBe(1);
    expect(await figuresOf(library)).toEqual([1200]);
  });

  it('is known by any of its keys, when its feed gives it a new id', async () => {
    await fromFeed({}, ['https://example.org/news/1', 'guid-1']);
    expect(await fromFeed({ id: 'other' }, ['https://example.org/news/1', 'guid-2'])).toMatchObject({
      id: 'a1',
    });
    expect(await fromFeed({ id: 'other' }, ['guid-2'])).toEqual({ kind: 'same', id: 'a1' });
  });

  it('is a new version when its text has changed, and answers come from the new text alone', async () => {
    await fromFeed();
    const body = text.replace('1,200', '1,350');
    expect(await fromFeed({ body })).toEqual({ kind: 'corrected', id: 'a1' });
    expect((await articlesOf(library)).map((one) => one.body)).toEqual([body]);
    expect(await figuresOf(library)).toEqual([1350]);
    expect(library.indexes.get('en')!.vocabulary.count).toBe(1);
    expect(await store.articles.version('a1', 1)).toMatchObject({ body: text });
    expect(due).toBe(2);
  });

  it.each([
    'https://www.example.org/news/1',
    'http://example.org/news/1',
    'https://example.org/news/1/',
    'http://www.example.org/news/1/',
    'https://m.example.org/news/1',
  ])('is the same page at another spelling of its address, edited or not: %s', async (address) => {
    const edited = text.replace(
      /that 1,200 households .* rose/u,
      'of a flood that the whole valley has been cleared',
    );
    await fromFeed({}, ['url:https://example.org/news/1']);
    expect(await fromFeed({ id: 'b', body: edited }, [`url:${address}`])).toEqual({
      kind: 'corrected',
      id: 'a1',
    });
    await fromFeed({ id: 'c', title: 'Other', body: 'Another text.' }, ['url:https://example.org/news/2']);
    expect(await articlesOf(library)).toHaveLength(2);
  });

  it('is a copy when another paper has printed nearly the same text', async () => {
    await fromFeed();
    const copy = {
      id: 'b',
      publisher: 'Other',
      url: 'https://other.example/9',
      body: `${text} Agency report.`,
    };
    expect(await fromFeed(copy, ['https://other.example/9'])).toEqual({ kind: 'copy', id: 'a1' });
    expect(await fromFeed(copy, ['https://other.example/9'])).toEqual({ kind: 'same', id: 'a1' });
    expect(await fromFeed()).toEqual({ kind: 'same', id: 'a1' });
    expect((await articlesOf(library)).map((one) => one.publisher)).toEqual(['Daily News']);
  });

  it("leaves a folder's article as its file has it", async () => {
    const keys = ['https://example.org/news/1'];
    await ingest.take({ article: article({ body: text }), origin: 'folder', keys });
    expect(await fromFeed({ id: 'b', title: 'As the page has it' })).toEqual({ kind: 'same', id: 'a1' });
    expect((await articlesOf(library)).map((one) => one.title)).toEqual(['Untitled']);
  });

  it('is the same when two feeds of its paper date it differently', async () => {
    await fromFeed({ published: '2025-11-02T07:00:00+07:00' });
    expect(await fromFeed({ published: '2025-11-02T07:12:00+07:00' })).toEqual({ kind: 'same', id: 'a1' });
    expect((await articlesOf(library)).map((one) => one.published)).toEqual(['2025-11-02T07:00:00+07:00']);
  });

  it('is corrected when its own paper prints it anew under another address', async () => {
    await fromFeed();
    const moved = { id: 'b', url: 'https://example.org/news/1b', title: 'Updated' };
    expect(await fromFeed(moved, ['https://example.org/news/1b'])).toEqual({ kind: 'corrected', id: 'a1' });
    expect((await articlesOf(library)).map((one) => one.url)).toEqual(['https://example.org/news/1b']);
  });

  it('gets an id of its own where another article has the one it came with', async () => {
    await fromFeed();
    const other = { body: 'The harvest festival opens on Sunday with boat races and a fair by the lake.' };
    expect(await fromFeed(other, ['https://example.org/2'])).toEqual({ kind: 'new', id: 'a1-2' });
  });

  it('is taken once when two sources bring it at the same time', async () => {
    const taken = await Promise.all([fromFeed(), fromFeed(), fromFeed()]);
    expect(taken.map((one) => one.kind)).toEqual(['new', 'same', 'same']);
  });

  it('is in both processes when two of them on one data folder take it', async () => {
    const first = { library, ingest };
    await open();
    const given = { article: article({ body: text }), origin: 'folder' as const, keys: ['file:a.md'] };
    const kinds = await Promise.all([first.ingest.take(given), ingest.take(given)]);
    expect(kinds.map((one) => one.kind).sort()).toEqual(['new', 'same']);
    const corrected = { ...given, article: article({ body: `${text} It rains on.` }) };
    await first.ingest.take(corrected);
    expect(await ingest.take(corrected)).toEqual({ kind: 'same', id: 'a1' });
    for (const one of [first.library, library]) {
      expect((await articlesOf(one)).map(({ body }) => body)).toEqual([`${text} It rains on.`]);
    }
    expect((await store.articles.get('a1'))!.version).toBe(2);
  });

  it('lets others work between two articles when many come at once', async () => {
    let turns = 0;
    const count = () => {
      turns++;
      turn = setImmediate(count);
    };
    let turn = setImmediate(count);
    await Promise.all(Array.from({ length: 20 }, (_, n) => fromFeed({ body: `Text ${n}.` }, [`${n}`])));
    clearImmediate(turn);
    expect(await articlesOf(library)).toHaveLength(20);
    expect(turns).toBeGreaterThanOrEqual(19);
  });

  it('is owed to the channels that asked, with the article or not at all', async () => {
    await store.subscriptions.put(subscription(), [], NOON);
    await fromFeed();
    expect(await owedIn(store, '1', ['a1'])).toEqual(new Map([['a1', 'queued']]));
  });

  it('leaves the library as it was when the store fails', async () => {
    const failing = { ...store.articles, add: () => Promise.reject(new Error('database is locked')) };
    store = { ...store, articles: failing };
    await open();
    await expect(fromFeed()).rejects.toThrow('locked');
    expect(await articlesOf(library)).toEqual([]);
    expect(due).toBe(0);
  });
});

describe('after a restart', () => {
  it('the articles are there again, in their newest version and without what was withdrawn', async () => {
    await fromFeed();
    await fromFeed({ title: 'Corrected' });
    await fromFeed({ id: 'b', body: 'Rice prices fell.' }, ['b']);
    await ingest.withdraw(['b']);
    await open();
    expect((await articlesOf(library)).map((one) => [one.id, one.title])).toEqual([['a1', 'Corrected']]);
    expect(await fromFeed({ title: 'Corrected' })).toEqual({ kind: 'same', id: 'a1' });
  });

  it('what it says is not read again', async () => {
    await fromFeed();
    const [kept] = await store.articles.waiting('s1', 10);
    expect(kept).toBeUndefined();
    await open();
    expect(await figuresOf(library)).toEqual([1200]);
    expect(await library.progress()).toEqual({ read: 1, faulty: 0, waiting: 0 });
  });

  it('what it says is read again in the background, and kept, by code that reads it otherwise', async () => {
    await fromFeed();
    const newer = openLibrary(store, languages, 's2');
    expect(await newer.progress()).toEqual({ read: 0, faulty: 0, waiting: 1 });
    // Until then it answers from what the older code has read.
    expect(await figuresOf(newer)).toEqual([1200]);
    const log = pino({ level: 'silent' });
    const background = openBackgroundReading({
      library: newer,
      read: readHere(languages, 's2'),
      stamp: 's2',
      log,
    });
    background.wake();
    await background.idle();
    expect(await newer.progress()).toEqual({ read: 1, faulty: 0, waiting: 0 });
    expect((await store.articles.all())[0]!.stamp).toBe('s2');
    expect(await figuresOf(newer)).toEqual([1200]);
  });

  it('near-identical texts are still known', async () => {
    await fromFeed();
    await open();
    const copy = { id: 'b', publisher: 'Other', body: `${text} Agency report.` };
    expect(await fromFeed(copy, ['https://other.example/9'])).toEqual({ kind: 'copy', id: 'a1' });
  });
});
