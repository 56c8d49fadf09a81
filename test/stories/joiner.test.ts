import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { createJoiner } from '../../src/stories/joiner.ts';
import { article } from '../helpers/articles.ts';
import { languages } from '../helpers/languages.ts';

/** Events, each in sentences of two languages; an article tells some of them. */
const events: readonly Readonly<Record<'en' | 'vi', readonly string[]>>[] = [
  {
    en: [
      'Floods kill 43 in Dak Lak',
      'Floods in Dak Lak and Khanh Hoa have killed 43 people, the disaster agency said.',
      'More than 67,000 houses in Tuy Hoa were under water, and soldiers brought rice by boat.',
      'Rescuers in Khanh Hoa searched for nine missing people after the Ba River burst its banks.',
    ],
    vi: [
      'Lũ ở Đắk Lắk làm 43 người chết',
      'Mưa lũ ở Đắk Lắk và Khánh Hòa đã làm 43 người chết, cơ quan phòng chống thiên tai cho biết.',
      'Hơn 67.000 ngôi nhà ở Tuy Hòa bị ngập, bộ đội chở gạo bằng thuyền đến cho dân.',
      'Lực lượng cứu hộ ở Khánh Hòa tìm kiếm chín người mất tích sau khi sông Ba tràn bờ.',
    ],
  },
  {
    en: [
      'Minister Tran Van Son visits Tokyo',
      'Foreign Minister Tran Van Son met his Japanese counterpart Keiko Abe in Tokyo to sign a trade agreement.',
      'The agreement between Viet Nam and Japan lowers tariffs on coffee and shrimp.',
      'Keiko Abe promised 20 million USD for a hospital in Hai Phong.',
    ],
    vi: [
      'Bộ trưởng Trần Văn Sơn thăm Tokyo',
      'Bộ trưởng Ngoại giao Trần Văn Sơn gặp người đồng cấp Nhật Bản Keiko Abe ở Tokyo để ký hiệp định thương mại.',
      'Hiệp định giữa Việt Nam và Nhật Bản giảm thuế cho cà phê và tôm.',
      'Bà Keiko Abe hứa 20 triệu USD cho một bệnh viện ở Hải Phòng.',
    ],
  },
  {
    en: [
      'Fire destroys shoe factory in Binh Duong',
      'A fire destroyed a shoe factory in Di An, Binh Duong, and injured twelve workers.',
      'Firefighters needed six hours; a welding spark is thought to be the cause.',
      'The floods in Dak Lak and Khanh Hoa have killed 43 people, the disaster agency said.',
    ],
    vi: [
      'Cháy xưởng giày ở Bình Dương',
      'Một vụ cháy thiêu rụi xưởng giày ở Dĩ An, Bình Dương, làm mười hai công nhân bị thương.',
      'Lính cứu hỏa mất sáu giờ; nguyên nhân được cho là tia lửa hàn.',
      'Mưa lũ ở Đắk Lắk và Khánh Hòa đã làm 43 người chết, cơ quan phòng chống thiên tai cho biết.',
    ],
  },
];

const names = Array.from({ length: 10 }, (_, at) => `a${at}`);

/** A version of an article. */
const someArticle = fc
  .record({
    event: fc.nat({ max: events.length - 1 }),
    language: fc.constantFrom('en' as const, 'vi' as const),
    sentences: fc.subarray([1, 2, 3], { minLength: 1 }),
    published: fc.oneof(
      fc.nat({ max: 8 }).map((day) => `2025-11-${String(10 + day)}`),
      fc.nat({ max: 8 }).map((day) => `2025-11-${String(10 + day)}T0${day}:30:00+07:00`),
    ),
    publisher: fc.constantFrom('Daily News', 'Evening Post'),
    stories: fc.constantFrom([], [], [], ['floods'], ['floods', 'visit']),
  })
  .map(({ event, language, sentences, ...given }) => {
    const told = events[event]![language];
    return { ...given, language, title: told[0]!, body: sentences.map((at) => told[at]!).join('\n\n') };
  });

/** Adds the article or corrects it, takes it away, or lets the joiner go on for some steps. */
const someChange = fc.oneof(
  { weight: 4, arbitrary: fc.record({ id: fc.constantFrom(...names), becomes: someArticle }) },
  { weight: 1, arbitrary: fc.record({ id: fc.constantFrom(...names), becomes: fc.constant(undefined) }) },
  { weight: 2, arbitrary: fc.record({ steps: fc.integer({ min: 1, max: 6 }) }) },
);
const someChanges = fc.array(someChange, { minLength: 5, maxLength: 30 });
type Change = typeof someChange extends fc.Arbitrary<infer T> ? T : never;

/** One article a step. */
const slow = () => {
  let now = 0;
  return { clock: () => (now += 1_000) };
};

const readings = new Map<string, ReturnType<typeof readArticle>>();
function readingOf(given: Article): ReturnType<typeof readArticle> {
  const key = JSON.stringify(given);
  const known = readings.get(key) ?? readArticle(given, languages, 'test');
  readings.set(key, known);
  return known;
}

async function put(store: Store, given: Article): Promise<void> {
  const stored = await store.articles.get(given.id);
  const added = { article: given, origin: 'feed' as const, keys: [], read: { reading: readingOf(given) } };
  if (stored === undefined || stored.isWithdrawn) await store.articles.add(added, [], new Date(0));
  else await store.articles.correct(added, new Date(0));
}

/** @returns the articles that are there in the end */
async function make(
  store: Store,
  changes: readonly Change[],
  step: () => Promise<boolean>,
): Promise<Map<string, Article>> {
  const present = new Map<string, Article>();
  for (const change of changes) {
    if ('steps' in change) {
      for (let at = 0; at < change.steps; at++) await step();
    } else if (change.becomes) {
      const made = article({ id: change.id, url: `https://example.org/${change.id}`, ...change.becomes });
      await put(store, made);
      present.set(change.id, made);
    } else if (present.delete(change.id)) {
      await store.articles.withdraw([change.id], new Date(0));
    }
  }
  while (await step());
  return present;
}

/** The stories of every article by its id, its own first, and the stories of several publishers. */
async function storiesIn(store: Store): Promise<unknown> {
  const places = await store.lists.placesOf(names);
  const told = await store.stories.of([...places.values()]);
  const ids = new Map([...places].map(([id, place]) => [place, id]));
  const members = await store.stories.members([...new Set([...told.values()].flat())]);
  return {
    told: Object.fromEntries([...places].map(([id, place]) => [id, told.get(place)]).sort()),
    members: Object.fromEntries(
      [...members].map(([story, some]) => [story, some.map((place) => ids.get(place))]).sort(),
    ),
    shared: await store.stories.shared(100),
    pending: await store.stories.countPending(),
  };
}

describe('stories', () => {
  let folder: string;
  let files = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-joiner-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are the same in whatever order articles were added, corrected and removed', {
    timeout: 120_000,
  }, async () => {
    const property = fc.asyncProperty(someChanges, async (changes) => {
      const store = await openSqliteStore(':memory:');
      const joiner = createJoiner(store, slow());
      const present = await make(store, changes, () => joiner.step());

      const fresh = await openSqliteStore(':memory:');
      for (const one of present.values()) await put(fresh, one);
      const freshJoiner = createJoiner(fresh);
      while (await freshJoiner.step());

      expect(await storiesIn(store)).toEqual(await storiesIn(fresh));
      await Promise.all([store.close(), fresh.close()]);
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('follow from the articles and the weighing alone', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(someChanges, async (changes) => {
      const file = join(folder, `${++files}.sqlite`);
      const store = await openSqliteStore(file);
      const joiner = createJoiner(store, { smallCorpus: 3, ...slow() });
      await make(store, changes, () => joiner.step());
      const before = await storiesIn(store);
      await store.close();

      const database = new DatabaseSync(file);
      database.exec('update story_order set joined = 0; delete from story_member; delete from story_key');
      database.close();
      const again = await openSqliteStore(file);
      const rejoiner = createJoiner(again, { smallCorpus: 3 });
      while (await rejoiner.step());

      expect(await storiesIn(again)).toEqual(before);
      await again.close();
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('of later articles follow when the first one goes, also of those too late to be compared with it', async () => {
    const store = await openSqliteStore(':memory:');
    const joiner = createJoiner(store, { smallCorpus: 0 });
    const told = (id: string, day: number) =>
      article({ id, published: `2025-11-${day}`, title: events[0]!.en[0]!, body: events[0]!.en[1]! });
    for (const [id, day] of [
      ['a1', 10],
      ['a2', 14],
      ['a3', 18],
    ] as const)
      await put(store, told(id, day));
    while (await joiner.step());
    expect(await storiesIn(store)).toMatchObject({ members: { a1: ['a1', 'a2', 'a3'] } });
    await store.articles.withdraw(['a1'], new Date(0));
    expect(await store.stories.countPending()).toBe(1);
    while (await joiner.step());
    expect(await storiesIn(store)).toMatchObject({ members: { a2: ['a2', 'a3'] } });
    await store.close();
  });

  it('of what nothing was changed about are not looked for again', async () => {
    const store = await openSqliteStore(':memory:');
    const joiner = createJoiner(store, { smallCorpus: 0 });
    for (const [at, { en }] of events.entries())
      await put(store, article({ id: `a${at}`, title: en[0]!, body: en[1]! }));
    while (await joiner.step());
    await put(store, article({ id: 'a9', published: '2025-11-01', title: 'Rice', body: 'Rice is cheaper.' }));
    expect(await store.stories.countPending()).toBe(1);
    await joiner.step();
    expect(await store.stories.countPending()).toBe(0);
    expect(await joiner.step()).toBe(false);
    await store.close();
  });
});
