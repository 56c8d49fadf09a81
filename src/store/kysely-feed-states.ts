import type { Kysely } from 'kysely';
import type { FeedState, FeedStateStore } from './feed-states.ts';
import type { Tables } from './tables.ts';

/** States of feeds over a migrated database. */
export function kyselyFeedStates(db: Kysely<Tables>): FeedStateStore {
  return {
    async all() {
      const rows = await db.selectFrom('feed').select('state').orderBy('url').execute();
      return rows.map((row) => read(row.state));
    },

    async get(url) {
      const row = await db.selectFrom('feed').select('state').where('url', '=', url).executeTakeFirst();
      return row && read(row.state);
    },

    async put(state) {
      const json = JSON.stringify(state);
      await db
        .insertInto('feed')
        .values({ url: state.url, state: json })
        .onConflict((conflict) => conflict.column('url').doUpdateSet({ state: json }))
        .execute();
    },

    async keepOnly(urls) {
      const known = await db.selectFrom('feed').select('url').execute();
      const gone = known.map((row) => row.url).filter((url) => !urls.includes(url));
      for (const url of gone) await db.deleteFrom('feed').where('url', '=', url).execute();
    },
  };
}

/** Every field whose name ends in `At` is a time; JSON has made it text. */
function read(json: string): FeedState {
  return JSON.parse(json, (key, value: unknown) =>
    key.endsWith('At') && typeof value === 'string' ? new Date(value) : value,
  ) as FeedState;
}
