import { type Kysely, sql, type Transaction } from 'kysely';
import type { Article } from '../corpus/article.ts';
import { inJson } from './in-json.ts';
import type { PendingArticle, StoryStore, Weighing } from './stories.ts';
import type { Tables } from './tables.ts';
import { contentSpace, type WordTable } from './words.ts';

/** Of articles that are pending at the same time the earliest of so many goes first. */
const maxLookedAt = 200;
const dayMs = 86_400_000;

/** Stories over a migrated database. */
export function kyselyStories(db: Kysely<Tables>, words: WordTable): StoryStore {
  let current: Weighing | undefined;
  /** How far the articles were gone through since the last weighing. */
  let cursor = { weighing: 0, publishedAt: Number.MIN_SAFE_INTEGER, place: 0 };

  return {
    async of(places) {
      const rows = await db
        .selectFrom('story_member')
        .select(['place', 'story'])
        .where('place', 'in', inJson(places))
        .orderBy('is_own', 'desc')
        .orderBy('story')
        .execute();
      const byPlace = Map.groupBy(rows, (row) => row.place);
      return new Map([...byPlace].map(([place, some]) => [place, some.map(({ story }) => story)]));
    },

    async members(stories) {
      const rows = await db
        .selectFrom('story_member')
        .innerJoin('article', 'article.place', 'story_member.place')
        .select(['story', 'story_member.place'])
        .where('story', 'in', inJson(stories))
        .where('withdrawn_at', 'is', null)
        .orderBy('published_at')
        .orderBy('article.id')
        .execute();
      const byStory = Map.groupBy(rows, (row) => row.story);
      return new Map([...byStory].map(([story, some]) => [story, some.map(({ place }) => place)]));
    },

    async shared(most) {
      const rows = await db
        .selectFrom('story')
        .select('story')
        .where('publishers', '>', 1)
        .orderBy('newest_at', 'desc')
        .limit(most)
        .execute();
      return rows.map(({ story }) => story);
    },

    async weighing() {
      if (current) return current;
      const row = await db.selectFrom('weighing').selectAll().executeTakeFirst();
      if (row) {
        const held = new Uint32Array(row.held.slice().buffer);
        current = { ...row, heldBy: (key) => held[key] ?? 0 };
      }
      return current;
    },

    async weigh() {
      const held = new Uint32Array(words.lastId + 1);
      for (let id = 0; id < held.length; id++) held[id] = words.heldBy(id);
      const { number } = (await this.weighing()) ?? { number: 0 };
      const row = {
        number: number + 1,
        articles: words.tallyOf(contentSpace).count,
        upto: await this.lastChange(),
      };
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('weighing').execute();
        await transaction
          .insertInto('weighing')
          .values({ ...row, held: new Uint8Array(held.buffer) })
          .execute();
      });
      current = { ...row, heldBy: (key) => held[key] ?? 0 };
      return current;
    },

    async lastChange() {
      const row = await db
        .selectFrom('reading')
        .select(({ fn }) => fn.max<number | null>('change').as('last'))
        .executeTakeFirstOrThrow();
      return row.last ?? 0;
    },

    async pending(weighing) {
      const places = await db
        .selectFrom('reading')
        .select('place')
        .where('joined', '=', sql.lit(0))
        .orderBy('place')
        .limit(maxLookedAt)
        .execute();
      const [fresh] = await selectPending(db)
        .where('article.place', 'in', inJson(places.map(({ place }) => place)))
        .orderBy('published_at')
        .orderBy('article.id')
        .limit(1)
        .execute();
      if (fresh) return readPending(fresh);
      if (cursor.weighing !== weighing) cursor = { weighing, publishedAt: Number.MIN_SAFE_INTEGER, place: 0 };
      const [old] = await selectPending(db)
        .where(({ refTuple, tuple, eb }) =>
          eb(refTuple('published_at', 'article.place'), '>', tuple(cursor.publishedAt, cursor.place)),
        )
        .where('joined', '<', weighing)
        .where('withdrawn_at', 'is', null)
        .orderBy('published_at')
        .orderBy('article.place')
        .limit(1)
        .execute();
      if (old === undefined) {
        cursor = { weighing, publishedAt: Number.MAX_SAFE_INTEGER, place: 0 };
        return undefined;
      }
      cursor = { weighing, publishedAt: old.published_at ?? 0, place: old.place };
      return readPending(old);
    },

    async matesBefore({ day, publishedAt, id, place }, keys, days) {
      const { rows } = await sql<{
        place: number;
        published_at: number;
        id: string;
        keys: string;
        day: number;
      }>`
        select story_key.place as place, published_at, id, story_key.day as day,
          json_group_array(key) as keys
        from story_key join article on article.place = story_key.place
        where key in (select value from json_each(${JSON.stringify(keys)}))
          and story_key.day between ${day - days} and ${day}
          and (published_at, id) < (${publishedAt}, ${id}) and story_key.place <> ${place}
          and withdrawn_at is null
        group by story_key.place`.execute(db);
      return rows.map((row) => ({
        place: row.place,
        publishedAt: row.published_at,
        id: row.id,
        day: row.day,
        keys: JSON.parse(row.keys) as number[],
      }));
    },

    async ownMembersBefore(story, { publishedAt, id, day }, days) {
      const rows = await db
        .selectFrom('story_member')
        .innerJoin('article', 'article.place', 'story_member.place')
        .select('story_member.place')
        .where('story', '=', story)
        .where('is_own', '=', 1)
        .where('published_at', '>=', (day - days) * dayMs)
        .where(({ refTuple, tuple, eb }) =>
          eb(refTuple('published_at', 'article.id'), '<', tuple(publishedAt, id)),
        )
        .orderBy('published_at', 'desc')
        .execute();
      return rows.map((row) => row.place);
    },

    keep: (article, told, weighing, { keys, days }) =>
      db.transaction().execute(async (transaction) => {
        const { place } = article;
        const before = await transaction
          .selectFrom('story_member')
          .select(['story', 'is_own'])
          .where('place', '=', place)
          .execute();
        await transaction
          .updateTable('reading')
          .set({ joined: weighing })
          .where('place', '=', place)
          .execute();
        const written = (some: readonly { story: string; is_own: number }[]): string =>
          some
            .map(({ story, is_own }) => `${is_own} ${story}`)
            .sort()
            .join('\n');
        const rows = told.map(({ story, isOwn }) => ({ story, place, is_own: isOwn ? 1 : 0 }));
        if (written(before) === written(rows)) return;
        await transaction.deleteFrom('story_member').where('place', '=', place).execute();
        await transaction.insertInto('story_member').values(rows).execute();
        const changed = [...new Set([...before, ...rows].map(({ story }) => story))];
        await describe(transaction, changed);
        await pendAfter(transaction, article, changed, keys, days);
      }),
  };
}

function selectPending(db: Kysely<Tables>) {
  return db
    .selectFrom('reading')
    .innerJoin('article', 'article.place', 'reading.place')
    .innerJoin('article_version', (join) =>
      join
        .onRef('article_version.article_id', '=', 'article.id')
        .onRef('article_version.version', '=', 'article.version'),
    )
    .select(['article.place', 'article.id', 'published_at', 'day', 'article_version.article']);
}

function readPending(row: {
  place: number;
  id: string;
  published_at: number | null;
  day: string | null;
  article: string;
}): PendingArticle {
  return {
    place: row.place,
    id: row.id,
    publishedAt: row.published_at ?? 0,
    day: Math.floor(Date.parse(row.day ?? '1970-01-01') / dayMs),
    given: (JSON.parse(row.article) as Article).stories,
  };
}

/** What stories are listed by; those without an article are gone. */
async function describe(transaction: Transaction<Tables>, stories: readonly string[]): Promise<void> {
  await transaction.deleteFrom('story').where('story', 'in', inJson(stories)).execute();
  await sql`insert into story (story, newest_at, publishers)
    select story, max(case when is_own = 1 then published_at else 0 end), count(distinct publisher)
    from story_member join article on article.place = story_member.place
    where story in (select value from json_each(${JSON.stringify(stories)})) and withdrawn_at is null
    group by story`.execute(transaction);
}

/** Articles after one whose stories may follow from its own. */
async function pendAfter(
  transaction: Transaction<Tables>,
  { place, publishedAt, id, day }: PendingArticle,
  stories: readonly string[],
  keys: readonly number[],
  days: number,
): Promise<void> {
  await sql`update reading set joined = 0 where place in (
      select article.place from article
      where (published_at, id) > (${publishedAt}, ${id}) and withdrawn_at is null and article.place in (
        select story_key.place from story_key
        where key in (select value from json_each(${JSON.stringify(keys)}))
          and story_key.day between ${day} and ${day + days}
        union select story_member.place from story_member
          where story in (select value from json_each(${JSON.stringify(stories)}))))
    and place <> ${place}`.execute(transaction);
}

/** Before a reading goes: those that stood in its stories, or were first of them, find theirs anew. */
export async function pendMates(transaction: Transaction<Tables>, place: number): Promise<void> {
  const rows = await transaction
    .selectFrom('story_member')
    .select('story')
    .where('place', '=', place)
    .execute();
  if (rows.length === 0) return;
  const stories = JSON.stringify(rows.map(({ story }) => story));
  await sql`update reading set joined = 0 where place in (
    select place from story_member where story in (select value from json_each(${stories})))`.execute(
    transaction,
  );
  await transaction.deleteFrom('story_member').where('place', '=', place).execute();
  await describe(
    transaction,
    rows.map(({ story }) => story),
  );
}
