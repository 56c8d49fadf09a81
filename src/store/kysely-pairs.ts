import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { decodePassages } from './reading-blobs.ts';
import type { Tables } from './tables.ts';
import type { WordImage } from './words.ts';

/*
 * Counts of neighbouring words change with every article in hundreds of places. They are saved whole now and then, and
 * what was read since is counted again at the start. What was taken out since stays counted: a count may be too high.
 */

const pages = 64;
const rowsAtOnce = 200;

/** Brings the counts in the image up to date with the store. */
export async function loadPairs(db: Kysely<Tables>, image: WordImage): Promise<void> {
  const { counts } = image.pairs;
  const edition = await newestEdition(db);
  let upto = 0;
  if (edition !== undefined) {
    const inPage = counts.length / pages;
    const saved = new Uint8Array(counts.buffer);
    // One after the other: all of them at once would be in memory twice.
    for (let page = 0; page < pages; page++) {
      const row = await db
        .selectFrom('pair_page')
        .select(['counts', 'upto'])
        .where('edition', '=', edition)
        .where('page', '=', page)
        .executeTakeFirstOrThrow();
      saved.set(row.counts, page * inPage * counts.BYTES_PER_ELEMENT);
      upto = row.upto;
    }
  }
  for (;;) {
    const rows = await db
      .selectFrom('reading')
      .select(['place', 'passages', 'change'])
      .where('change', '>', upto)
      .orderBy('change')
      .limit(rowsAtOnce)
      .execute();
    for (const row of rows) {
      for (const { words } of decodePassages(row.passages, row.place).passages)
        image.pairs.add(words.ids.map(image.foldedOf), 1);
      upto = row.change;
    }
    if (rows.length < rowsAtOnce) return;
  }
}

/** Saves the counts, page by page, so that others get their turns. */
export async function savePairs(db: Kysely<Tables>, image: WordImage): Promise<void> {
  const { last } = await db
    .selectFrom('reading')
    .select(({ fn }) => fn.max<number | null>('change').as('last'))
    .executeTakeFirstOrThrow();
  const counts = image.pairs.counts.slice();
  const edition = ((await lastEdition(db)) ?? 0) + 1;
  const inPage = counts.length / pages;
  for (let page = 0; page < pages; page++) {
    const some = counts.slice(page * inPage, (page + 1) * inPage);
    await db
      .insertInto('pair_page')
      .values({ edition, page, upto: last ?? 0, counts: new Uint8Array(some.buffer) })
      .execute();
    await setImmediate();
  }
  await db.deleteFrom('pair_page').where('edition', '<', edition).execute();
}

/** The newest edition that was saved to its end. */
async function newestEdition(db: Kysely<Tables>): Promise<number | undefined> {
  const row = await db
    .selectFrom('pair_page')
    .select('edition')
    .groupBy('edition')
    .having(({ fn, eb }) => eb(fn.countAll(), '=', pages))
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.edition;
}

async function lastEdition(db: Kysely<Tables>): Promise<number | undefined> {
  const row = await db
    .selectFrom('pair_page')
    .select(({ fn }) => fn.max<number | null>('edition').as('edition'))
    .executeTakeFirst();
  return row?.edition ?? undefined;
}
