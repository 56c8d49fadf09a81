import { type RawBuilder, sql, type Transaction } from 'kysely';
import { inJson } from './in-json.ts';
import { type JoinedArticle, maxDaysApart, minSharedKeys } from './stories.ts';
import type { Tables } from './tables.ts';

/** Before a reading goes: its article leaves its stories, and those that were compared with it find theirs anew. */
export async function leaveStories(transaction: Transaction<Tables>, place: number): Promise<void> {
  const row = await transaction
    .selectFrom('story_order')
    .select(['published_at', 'id', 'day'])
    .where('place', '=', place)
    .executeTakeFirst();
  if (row === undefined) return;
  const told = await transaction
    .selectFrom('story_member')
    .select(['story', 'is_own'])
    .where('place', '=', place)
    .execute();
  await pendAfter(
    transaction,
    { publishedAt: row.published_at, id: row.id, place, day: row.day },
    told.filter(({ is_own }) => is_own === 1).map(({ story }) => story),
    sharing(sql`own_key`, sql`(select key as own_key from story_key where place = ${place})`, row.day),
  );
  for (const table of ['story_key', 'story_considered', 'story_member', 'story_order'] as const)
    await transaction.deleteFrom(table).where('place', '=', place).execute();
  await describeStories(
    transaction,
    told.map(({ story }) => story),
  );
}

/** Lets an article that was read wait for its stories. */
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

/** Articles around a day whose openings share keys: `place` and `keys`. @param key what names a key in `from` */
export function sharing(
  key: RawBuilder<unknown>,
  from: RawBuilder<unknown>,
  day: number,
): RawBuilder<unknown> {
  return sql`select story_key.place as place, group_concat(story_key.key) as keys
    from ${from} cross join story_key on story_key.key = ${key}
      and story_key.day between ${day - maxDaysApart} and ${day + maxDaysApart}
    group by story_key.place having count(*) >= ${sql.lit(minSharedKeys)}`;
}

/**
 * Lets the articles after one wait for their stories anew.
 * @param stories those it leaves or joins @param mates the places of the articles that share its keys
 */
export async function pendAfter(
  transaction: Transaction<Tables>,
  { place, publishedAt, id, day }: Pick<JoinedArticle, 'place' | 'publishedAt' | 'id' | 'day'>,
  stories: readonly string[],
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
    where place in (select place from (${mates})
        union all select place from story_considered where story in ${inJson(stories)})
      and place <> ${place} and day between ${day - maxDaysApart} and ${day + maxDaysApart}
      and (published_at, id) > (${publishedAt}, ${id}) and joined <> 0`.execute(transaction);
}

/** What stories are listed by; those without an article are gone. */
export async function describeStories(
  transaction: Transaction<Tables>,
  stories: readonly string[],
): Promise<void> {
  const changed = inJson([...new Set(stories)]);
  await transaction.deleteFrom('story').where('story', 'in', changed).execute();
  await sql`insert into story (story, newest_at, publishers)
    select story, max(case when is_own = 1 then published_at else 0 end), count(distinct publisher)
    from story_member join article on article.place = story_member.place
    where story in ${changed} group by story`.execute(transaction);
}
