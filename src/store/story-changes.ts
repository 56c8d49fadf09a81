import { sql, type Transaction } from 'kysely';
import { inJson } from './in-json.ts';
import { decodeContent } from './reading-blobs.ts';
import { type JoinedArticle, maxDaysApart, type StoryChanges } from './stories.ts';
import { describeStories, pendAfter, sharing } from './story-neighbours.ts';
import type { Tables } from './tables.ts';

/** What one transaction changes of the stories. */
export function storyChanges(transaction: Transaction<Tables>): StoryChanges {
  return {
    async earliestPending(weighing) {
      // Few weighings are found at a time: none, and the one before.
      const earliest: Pick<JoinedRow, 'published_at' | 'id' | 'place'>[] = [];
      for (let joined: number | null = -1; ; ) {
        joined = (
          await transaction
            .selectFrom('story_order')
            .select(({ fn }) => fn.min<number | null>('joined').as('joined'))
            .where('joined', '>', joined)
            .where('joined', '<', weighing)
            .executeTakeFirstOrThrow()
        ).joined;
        if (joined === null) break;
        earliest.push(
          await transaction
            .selectFrom('story_order')
            .select(['published_at', 'id', 'place'])
            .where('joined', '=', joined)
            .orderBy('published_at')
            .orderBy('id')
            .limit(1)
            .executeTakeFirstOrThrow(),
        );
      }
      const [first] = earliest.sort((one, other) => (isBefore(one, other) ? -1 : 1));
      if (first === undefined) return undefined;
      const row = await transaction
        .selectFrom('story_order')
        .selectAll()
        .where('place', '=', first.place)
        .executeTakeFirstOrThrow();
      const { place, published_at, id, language, day, given } = row;
      return { place, publishedAt: published_at, id, language, day, given: JSON.parse(given) as string[] };
    },

    async contents(places) {
      const rows = await transaction
        .selectFrom('reading')
        .select(['place', 'content'])
        .where('place', 'in', inJson(places))
        .execute();
      return new Map(rows.map(({ place, content }) => [place, decodeContent(content, place)]));
    },

    async matesBefore({ publishedAt, id, day }, keys) {
      const { rows } = await sql<JoinedRow & { keys: string }>`
        select shared.place, shared.keys, published_at, id, language, day, story
        from (${sharing(sql`value`, sql`json_each(${JSON.stringify(keys)})`, day)}) as shared
          join story_order on story_order.place = shared.place
          join story_member on story_member.place = shared.place and is_own = 1
        where (published_at, id) < (${publishedAt}, ${id})`.execute(transaction);
      return rows.map((row) => ({ ...readJoined(row), keys: new Set(row.keys.split(',').map(Number)) }));
    },

    async membersBefore({ publishedAt, id, day }, stories) {
      if (stories.length === 0) return [];
      const rows = await transaction
        .selectFrom('story_member')
        .innerJoin('story_order', 'story_order.place', 'story_member.place')
        .select(['story_order.place', 'published_at', 'id', 'language', 'day', 'story'])
        .where('story', 'in', inJson(stories))
        .where('is_own', '=', 1)
        .where('day', '>=', day - maxDaysApart)
        .where('day', '<=', day + maxDaysApart)
        .where(({ refTuple, tuple, eb }) => eb(refTuple('published_at', 'id'), '<', tuple(publishedAt, id)))
        .orderBy('published_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map(readJoined);
    },

    async keep(article, { told, keys, considered }, weighing) {
      const { place } = article;
      await transaction
        .updateTable('story_order')
        .set({ joined: weighing })
        .where('place', '=', place)
        .execute();
      const areKeysNew = await keepKeys(transaction, article, keys);
      await transaction.deleteFrom('story_considered').where('place', '=', place).execute();
      if (considered.length > 0)
        await transaction
          .insertInto('story_considered')
          .values(considered.map((story) => ({ story, place })))
          .execute();
      const members = told.map(({ story, isOwn }) => ({ story, place, is_own: isOwn ? 1 : 0 }));
      const before = await transaction
        .selectFrom('story_member')
        .select(['story', 'is_own'])
        .where('place', '=', place)
        .execute();
      if (!isSameSet(before.map(written), members.map(written))) {
        await transaction.deleteFrom('story_member').where('place', '=', place).execute();
        await transaction.insertInto('story_member').values(members).execute();
        await describeStories(
          transaction,
          [...before, ...members].map(({ story }) => story),
        );
      }
      const own = [...before, ...members].filter(({ is_own }) => is_own === 1).map(({ story }) => story);
      if (!areKeysNew && new Set(own).size === 1 && own.length === 2) return;
      await pendAfter(
        transaction,
        article,
        own,
        sharing(sql`value`, sql`json_each(${JSON.stringify(keys)})`, article.day),
      );
    },
  };
}

interface JoinedRow {
  place: number;
  published_at: number;
  id: string;
  language: string;
  day: number;
  story: string;
}

function readJoined({ place, published_at, id, language, day, story }: JoinedRow): JoinedArticle {
  return { place, publishedAt: published_at, id, language, day, story };
}

function isBefore(
  one: Pick<JoinedRow, 'published_at' | 'id'>,
  other: Pick<JoinedRow, 'published_at' | 'id'>,
): boolean {
  return (
    one.published_at < other.published_at || (one.published_at === other.published_at && one.id < other.id)
  );
}

/** @returns whether they are others than before */
async function keepKeys(
  transaction: Transaction<Tables>,
  { place, day }: { place: number; day: number },
  keys: readonly number[],
): Promise<boolean> {
  const before = await transaction.selectFrom('story_key').select('key').where('place', '=', place).execute();
  if (
    isSameSet(
      before.map(({ key }) => key),
      keys,
    )
  )
    return false;
  await transaction.deleteFrom('story_key').where('place', '=', place).execute();
  await sql`insert into story_key (key, day, place)
    select value, ${day}, ${place} from json_each(${JSON.stringify(keys)})`.execute(transaction);
  return true;
}

function written({ story, is_own }: { story: string; is_own: number }): string {
  return `${is_own} ${story}`;
}

function isSameSet<T>(one: readonly T[], other: readonly T[]): boolean {
  const all = new Set(one);
  return all.size === new Set(other).size && other.every((member) => all.has(member));
}
