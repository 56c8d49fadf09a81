import { type Kysely, sql } from 'kysely';
import { inJson } from './in-json.ts';
import { readArticleRow, readPlacedRow, selectArticles } from './kysely-articles.ts';
import type { ListStore, PlacedArticle } from './lists.ts';
import type { Limits } from './readings.ts';
import type { Tables } from './tables.ts';

/** Lists over a migrated database. */
export function kyselyLists(db: Kysely<Tables>): ListStore {
  return {
    async newest(limits, most, after) {
      let query = narrow(selectArticles(db).where('withdrawn_at', 'is', null), limits);
      if (after !== undefined)
        query = query.where(({ refTuple, tuple, eb }) =>
          eb(refTuple('published_at', 'article.place'), '<', tuple(after.publishedAt, after.place)),
        );
      const rows = await query.orderBy('published_at', 'desc').orderBy('place', 'desc').limit(most).execute();
      return rows.map((row) => readPlacedRow(row));
    },

    async atPlaces(places) {
      const rows = await selectArticles(db)
        .where('article.place', 'in', inJson(places))
        .where('withdrawn_at', 'is', null)
        .execute();
      return new Map(rows.map((row): [number, PlacedArticle] => [row.place, readPlacedRow(row)]));
    },

    async placesOf(ids) {
      const rows = await db
        .selectFrom('article')
        .select(['id', 'place'])
        .where('id', 'in', inJson(ids))
        .where('withdrawn_at', 'is', null)
        .execute();
      return new Map(rows.map(({ id, place }) => [id, place]));
    },

    async publishers(limits) {
      const rows = await narrow(db.selectFrom('article').where('withdrawn_at', 'is', null), limits)
        .select(({ fn }) => [
          'publisher',
          fn.countAll<number>().as('articles'),
          fn.min('day').as('from'),
          fn.max('day').as('to'),
        ])
        .groupBy('publisher')
        .orderBy('articles', 'desc')
        .orderBy('publisher')
        .execute();
      return rows.map(({ publisher, articles, from, to }) => ({
        publisher: publisher ?? '',
        articles: Number(articles),
        from: from ?? '',
        to: to ?? '',
      }));
    },

    async titled(folded, most) {
      const rows = await selectArticles(db)
        .where('withdrawn_at', 'is', null)
        .where('folded_title', '=', folded)
        .orderBy('published_at', 'desc')
        .limit(most)
        .execute();
      return rows.map(readPlacedRow);
    },

    async titlesWith(folded, language, most) {
      const rows = await selectArticles(db)
        .where('withdrawn_at', 'is', null)
        .where('article.language', '=', language)
        .where(sql<boolean>`instr(folded_title, ${folded}) > 0`)
        .orderBy('published_at', 'desc')
        .orderBy('place', 'desc')
        .limit(most)
        .execute();
      return rows.map((row) => readArticleRow(row).article.title);
    },

    async stating(kind, limits, most) {
      const rows = await narrow(
        db
          .selectFrom('article')
          .innerJoin('reading', 'reading.place', 'article.place')
          .select('article.place')
          .where('withdrawn_at', 'is', null)
          .where(kind, '>', 0),
        limits,
      )
        .orderBy('published_at', 'desc')
        .orderBy('article.place', 'desc')
        .limit(most)
        .execute();
      return rows.map((row) => row.place);
    },

    async peopleWith(words, most) {
      let query = db.selectFrom('person_total').selectAll().where('mentions', '>', 0);
      for (const word of words) query = query.where(sql<boolean>`instr(key, ${word}) > 0`);
      return query.orderBy('mentions', 'desc').orderBy('key').limit(most).execute();
    },

    async naming(keys, most) {
      const rows = await db
        .selectFrom('person')
        .innerJoin('article', 'article.place', 'person.place')
        .select(['person.place', 'published_at'])
        .where('key', 'in', inJson(keys))
        .distinct()
        .orderBy('published_at', 'desc')
        .orderBy('person.place', 'desc')
        .limit(most)
        .execute();
      return rows.map((row) => row.place);
    },

    async countNaming(keys) {
      const row = await db
        .selectFrom('person')
        .select(({ fn }) => [
          fn.count<number>('place').distinct().as('articles'),
          fn.sum<number | null>('mentions').as('mentions'),
        ])
        .where('key', 'in', inJson(keys))
        .executeTakeFirstOrThrow();
      return { articles: Number(row.articles), mentions: Number(row.mentions ?? 0) };
    },

    async sharingBands(bands, most) {
      const rows = await selectArticles(db)
        .where('withdrawn_at', 'is', null)
        .where('article.place', 'in', (query) =>
          query.selectFrom('band').select('place').where('band', 'in', inJson(bands)),
        )
        .limit(most)
        .execute();
      return rows.map((row) => readPlacedRow(row));
    },

    valued: (values, most) =>
      db
        .selectFrom('value')
        .select(['value', 'place'])
        .where('value', 'in', inJson(values))
        .orderBy('place', 'desc')
        .limit(most)
        .execute(),
  };
}

/** Narrows a query over `article` to those within limits. */
function narrow<Query extends { where(...given: never[]): Query }>(query: Query, limits: Limits): Query {
  const { language, since, until, publishers, except = [] } = limits;
  const where = (left: string, operator: string, right: unknown) => {
    narrowed = narrowed.where(...([left, operator, right] as never[]));
  };
  let narrowed = query;
  if (language !== undefined) where('article.language', '=', language);
  if (since !== undefined) where('day', '>=', since);
  if (until !== undefined) where('day', '<=', until);
  if (publishers !== undefined) where('publisher', 'in', inJson(publishers));
  if (except.length > 0) where('article.id', 'not in', inJson(except));
  return narrowed;
}
