import { sql, type Transaction } from 'kysely';
import { numberOf, passagesInArticle, type Reading } from './readings.ts';
import type { Tables } from './tables.ts';

/** What the tables hold of a reading, words by number. */
export interface ReadingRows {
  place: number;
  reading: Reading;
  passages: Uint8Array;
  content: Uint8Array;
  /** Of each passage the words that find it. */
  posted: readonly (readonly number[])[];
}

/** How a word's number is written for full-text search. */
export const tokenOf = (id: number): string => id.toString(36);

/*
 * A statement costs more than a row: each table gets its rows of all readings at once, as JSON where that has a form
 * for them.
 */

/** Adds readings in places that have none. */
export async function insertReadings(
  transaction: Transaction<Tables>,
  rows: readonly ReadingRows[],
): Promise<void> {
  const { last } = await transaction
    .selectFrom('reading')
    .select(({ fn }) => fn.max<number | null>('change').as('last'))
    .executeTakeFirstOrThrow();
  for (const [at, { place, reading, passages, content }] of rows.entries()) {
    await transaction
      .insertInto('reading')
      .values({
        place,
        passages,
        content,
        facts: reading.facts,
        ...reading.counts,
        change: (last ?? 0) + 1 + at,
      })
      .execute();
  }
  await insertWords(transaction, rows);
  const each = <Row>(rowsOf: (one: ReadingRows) => Iterable<Row>): string =>
    JSON.stringify(rows.flatMap((one) => [...rowsOf(one)]));

  const people = each(({ place, reading }) =>
    reading.people.map(({ key, name, mentions }) => [key, place, name, mentions]),
  );
  await sql`insert into person (key, place, name, mentions)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${people})`.execute(transaction);
  await sql`insert into person_total (key, name, mentions)
    select value ->> 0, value ->> 2, value ->> 3 from json_each(${people}) where true
    on conflict (key) do update set mentions = person_total.mentions + excluded.mentions`.execute(
    transaction,
  );

  const bands = each(({ place, reading }) => [...new Set(reading.bands)].map((band) => [band, place]));
  await sql`insert into band (band, place)
    select value ->> 0, value ->> 1 from json_each(${bands})`.execute(transaction);

  const values = each(({ place, reading }) => [...new Set(reading.values)].map((value) => [value, place]));
  await sql`insert into value (value, place)
    select value ->> 0, value ->> 1 from json_each(${values})`.execute(transaction);
}

/** Readings whose words are made searchable by one statement: a millisecond or more each. */
const foundAtOnce = 4;

/** What full-text search finds: passages, and articles by the words of all their passages. */
async function insertWords(transaction: Transaction<Tables>, rows: readonly ReadingRows[]): Promise<void> {
  for (let start = 0; start < rows.length; start += foundAtOnce)
    await insertSomeWords(transaction, rows.slice(start, start + foundAtOnce));
}

async function insertSomeWords(
  transaction: Transaction<Tables>,
  rows: readonly ReadingRows[],
): Promise<void> {
  const passages: [number, string][] = [];
  const articles: [number, string][] = [];
  for (const { place, posted } of rows) {
    const inArticle = new Set<string>();
    for (const [at, ids] of posted.entries()) {
      const tokens = ids.map(tokenOf);
      for (const token of tokens) inArticle.add(token);
      passages.push([numberOf(place, at), tokens.join(' ')]);
    }
    articles.push([place, [...inArticle].join(' ')]);
  }
  await sql`insert into passage_words (rowid, words)
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(passages)})`.execute(transaction);
  await sql`insert into article_words (rowid, words)
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(articles)})`.execute(transaction);
}

/** Takes the rows of a reading away. */
export async function deleteReading(transaction: Transaction<Tables>, place: number): Promise<void> {
  const first = numberOf(place, 0);
  await sql`delete from passage_words
    where rowid between ${first} and ${first + passagesInArticle - 1}`.execute(transaction);
  await sql`delete from article_words where rowid = ${place}`.execute(transaction);
  await sql`update person_total set mentions = person_total.mentions - person.mentions
    from person where person.key = person_total.key and person.place = ${place}`.execute(transaction);
  for (const table of ['person', 'value', 'band', 'reading'] as const)
    await transaction.deleteFrom(table).where('place', '=', place).execute();
}
