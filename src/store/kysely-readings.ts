import { type Kysely, type RawBuilder, sql } from 'kysely';
import { inJson } from './in-json.ts';
import { savePairs } from './kysely-pairs.ts';
import { decodeContent, decodePassages } from './reading-blobs.ts';
import { tokenOf } from './reading-rows.ts';
import {
  type KeptContent,
  type KeptReading,
  type KeptWords,
  type Limits,
  passagesInArticle,
  type ReadingStore,
} from './readings.ts';
import type { Tables } from './tables.ts';
import { createWords, type WordImage } from './words.ts';

/** Rows that are read without letting others go first. */
const rowsAtOnce = 5_000;

/** Reads the table of words into memory. */
export async function loadWords(db: Kysely<Tables>): Promise<WordImage> {
  const image = createWords();
  await loadNewWords(db, image);
  for (const { space, count, length } of await db.selectFrom('tally').selectAll().execute())
    image.setTally(space, { count, length });
  return image;
}

/** Adds what the table has beyond the image. */
async function loadNewWords(db: Kysely<Tables>, image: WordImage): Promise<void> {
  for (;;) {
    const rows = await db
      .selectFrom('word')
      .selectAll()
      .where('id', '>', image.lastId)
      .orderBy('id')
      .limit(rowsAtOnce)
      .execute();
    if (rows.length === 0) return;
    for (const row of rows) image.add(row);
  }
}

/** Readings over a migrated database. */
export function kyselyReadings(db: Kysely<Tables>, words: WordImage): ReadingStore {
  return {
    words,
    saveCounts: () => savePairs(db, words),

    async get(places) {
      const rows = await db
        .selectFrom('reading')
        .select(['place', 'passages', 'facts'])
        .where('place', 'in', inJson(places))
        .execute();
      const read = rows.map(
        (row): KeptReading => ({
          place: row.place,
          facts: row.facts,
          ...decodePassages(row.passages, row.place),
        }),
      );
      const isKnown = ({ words: { ids } }: { words: KeptWords }): boolean =>
        ids.every((id) => id <= words.lastId);
      // Another process on the same data folder has read it.
      if (!read.every((one) => one.passages.every(isKnown))) await loadNewWords(db, words);
      return new Map(read.map((one) => [one.place, one]));
    },

    async content(places) {
      const rows = await db
        .selectFrom('reading')
        .select(['place', 'content'])
        .where('place', 'in', inJson(places))
        .execute();
      return new Map(
        rows.map((row): [number, KeptContent] => [row.place, decodeContent(row.content, row.place)]),
      );
    },

    async rankPassages(ids, limits, most, share = 1) {
      if (ids.length === 0 || most === 0) return [];
      const match = ids.map((id) => `"${tokenOf(id)}"`).join(' OR ');
      const { rows } = await sql<{ number: number }>`
        select passage_words.rowid as number from passage_words
        where passage_words match ${match}
        ${share < 1 ? sql`and passage_words.rowid >= ${passagesInArticle} * ${newestPlaces(share)}` : sql``}
        ${within(sql`passage_words.rowid / ${sql.lit(passagesInArticle)}`, limits)}
        order by rank limit ${most}`.execute(db);
      return rows.map((row) => row.number);
    },

    async passagesWithAll(groups, limits, most) {
      if (groups.length === 0 || groups.some((group) => group.length === 0)) return [];
      const { rows } = await sql<{ number: number }>`
        select passage_words.rowid as number from passage_words
        where passage_words match ${allOf(groups)}
        ${within(sql`passage_words.rowid / ${sql.lit(passagesInArticle)}`, limits)}
        order by passage_words.rowid desc limit ${most}`.execute(db);
      return rows.map((row) => row.number);
    },

    async articlesWithAll(groups, limits, most) {
      if (groups.length === 0 || groups.some((group) => group.length === 0)) return [];
      const { rows } = await sql<{ place: number }>`
        select article_words.rowid as place from article_words
        where article_words match ${allOf(groups)} ${within(sql`article_words.rowid`, limits)}
        order by article_words.rowid desc limit ${most}`.execute(db);
      return rows.map((row) => row.place);
    },
  };
}

/** Where the newest share of all places begins. */
function newestPlaces(share: number): RawBuilder<unknown> {
  return sql`(select cast(coalesce(max(place), 0) * ${1 - share} as integer) from reading)`;
}

function allOf(groups: readonly (readonly number[])[]): string {
  return groups.map((group) => `(${group.map((id) => `"${tokenOf(id)}"`).join(' OR ')})`).join(' AND ');
}

/** Narrows to the articles within limits. @param place what names the article in the query around */
function within(
  place: RawBuilder<unknown>,
  { language, since, until, publishers, except = [] }: Limits,
): RawBuilder<unknown> {
  const conditions = [
    ...(language === undefined ? [] : [sql`language = ${language}`]),
    ...(since === undefined ? [] : [sql`day >= ${since}`]),
    ...(until === undefined ? [] : [sql`day <= ${until}`]),
    ...(publishers === undefined ? [] : [sql`publisher in ${inJson(publishers)}`]),
    ...(except.length === 0 ? [] : [sql`id not in ${inJson(except)}`]),
  ];
  if (conditions.length === 0) return sql``;
  return sql`and exists (select 1 from article
    where article.place = ${place} and ${sql.join(conditions, sql` and `)})`;
}
