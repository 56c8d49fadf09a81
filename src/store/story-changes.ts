import { type RawBuilder, sql, type Transaction } from 'kysely';
import { inJson } from './in-json.ts';
import { decodeContent } from './reading-blobs.ts';
import { maxDaysApart, minSharedKeys, type StoryChanges } from './stories.ts';
import type { Tables } from './tables.ts';

/** What one transaction changes of the stories. */
export function storyChanges(transaction: Transaction<Tables>): StoryChanges {
  return {
    async earliestPending(weighing) {
      // Few weighings are found at a time: none, and the one before.
      const earliest: Pick<Row, 'published_at' | 'id' | 'place'>[] = [];
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
      const { rows } = await sql<Row & { keys: string; story: string }>`
        select shared.place, shared.keys, published_at, story_order.id, language, day, story
        from (${sharing(sql`value`, sql`json_each(${JSON.stringify(keys)})`, day)}) as shared
          join story_order on story_order.place = shared.place
          join story_member on story_member.place = shared.place and is_own = 1
        where (published_at, story_order.id) < (${publishedAt}, ${id})`.execute(transaction);
      return rows.map(({ place, published_at, id, language, day, keys, story }) => ({
        place,
        publishedAt: published_at,
        id,
        language,
        day,
        story,
        keys: new Set(keys.split(',').map(Number)),
      }));
    },

    async keep(article, told, keys, weighing) {
      const { place } = article;
      await transaction
        .updateTable('story_order')
        .set({ joined: weighing })
        .where('place', '=', place)
        .execute();
      const areKeysNew = await keepKeys(transaction, article, keys);
      const members = told.map(({ story, isOwn }) => ({ story, place, is_own: isOwn ? 1 : 0 }));
      const before = await transaction
        .selectFrom('story_member')
        .select(['story', 'is_own'])
        .where('place', '=', place)
        .execute();
      const isNew = !isSameSet(before.map(written), members.map(written));
      if (isNew) {
        await transaction.deleteFrom('story_member').where('place', '=', place).execute();
        if (members.length > 0) await transaction.insertInto('story_member').values(members).execute();
        await describeStories(
          transaction,
          [...before, ...members].map(({ story }) => story),
        );
      }
      const own = (some: readonly { story: string; is_own: number }[]) =>
        some.find((one) => one.is_own === 1);
      if (areKeysNew || own(before)?.story !== own(members)?.story)
        await pendAfter(
          transaction,
          article,
          sharing(sql`value`, sql`json_each(${JSON.stringify(keys)})`, article.day),
        );
    },
  };
}

/** Before a reading goes: its article leaves its stories, and those that were compared with it find theirs anew. */
export async function leaveStories(transaction: Transaction<Tables>, place: number): Promise<void> {
  const row = await transaction
    .selectFrom('story_order')
    .select(['published_at', 'id', 'day'])
    .where('place', '=', place)
    .executeTakeFirst();
  if (row === undefined) return;
  const own = sql`(select key as own_key from story_key where place = ${place})`;
  await pendAfter(
    transaction,
    { publishedAt: row.published_at, id: row.id, place },
    sharing(sql`own_key`, own, row.day),
  );
  const told = await transaction
    .selectFrom('story_member')
    .select('story')
    .where('place', '=', place)
    .execute();
  for (const table of ['story_key', 'story_member', 'story_order'] as const)
    await transaction.deleteFrom(table).where('place', '=', place).execute();
  await describeStories(
    transaction,
    told.map(({ story }) => story),
  );
}

/** Lets articles that were read wait for their stories. */
export async function awaitStories(
  transaction: Transaction<Tables>,
  places: readonly number[],
): Promise<void> {
  await sql`insert into story_order (place, published_at, id, language, day, given)
    select place, published_at, id, language, cast(julianday(day) - 2440587.5 as integer),
      json_extract(article_version.article, '$.stories')
    from article join article_version on article_id = id and article_version.version = article.version
    where place in ${inJson(places)}`.execute(transaction);
}

type Row = Pick<Tables['story_order'], 'place' | 'published_at' | 'id' | 'language' | 'day'>;

function isBefore(one: Pick<Row, 'published_at' | 'id'>, other: Pick<Row, 'published_at' | 'id'>): boolean {
  return (
    one.published_at < other.published_at || (one.published_at === other.published_at && one.id < other.id)
  );
}

/** Articles around a day whose openings share keys: `place` and `keys`. @param key what names a key in `from` */
function sharing(key: RawBuilder<unknown>, from: RawBuilder<unknown>, day: number): RawBuilder<unknown> {
  return sql`select story_key.place as place, group_concat(story_key.key) as keys
    from ${from} cross join story_key on story_key.key = ${key}
      and story_key.day between ${day - maxDaysApart} and ${day + maxDaysApart}
    group by story_key.place having count(*) >= ${sql.lit(minSharedKeys)}`;
}

async function pendAfter(
  transaction: Transaction<Tables>,
  { place, publishedAt, id }: { place: number; publishedAt: number; id: string },
  mates: RawBuilder<unknown>,
): Promise<void> {
  // Most articles are the last there is.
  const later = await transaction
    .selectFrom('story_order')
    .select('place')
    .where(({ refTuple, tuple, eb }) => eb(refTuple('published_at', 'id'), '>', tuple(publishedAt, id)))
    .limit(1)
    .executeTakeFirst();
  if (later === undefined) return;
  await sql`update story_order set joined = 0
    where place in (select place from (${mates})) and place <> ${place}
      and (published_at, id) > (${publishedAt}, ${id}) and joined <> 0`.execute(transaction);
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

/** What stories are listed by; those without an article are gone. */
async function describeStories(transaction: Transaction<Tables>, stories: readonly string[]): Promise<void> {
  const changed = inJson([...new Set(stories)]);
  await transaction.deleteFrom('story').where('story', 'in', changed).execute();
  await sql`insert into story (story, newest_at, publishers)
    select story, max(case when is_own = 1 then published_at else 0 end), count(distinct publisher)
    from story_member join article on article.place = story_member.place
    where story in ${changed} group by story`.execute(transaction);
}

function written({ story, is_own }: { story: string; is_own: number }): string {
  return `${is_own} ${story}`;
}

function isSameSet<T>(one: readonly T[], other: readonly T[]): boolean {
  const all = new Set(one);
  return all.size === new Set(other).size && other.every((member) => all.has(member));
}
