import type { Kysely } from 'kysely';
import { askedId, askedLifetimeMs, readAsked, writeAsked } from './asked.ts';
import { kyselyArticles } from './kysely-articles.ts';
import { kyselyFeedStates } from './kysely-feed-states.ts';
import { kyselyFiles } from './kysely-files.ts';
import { kyselyLists } from './kysely-lists.ts';
import { kyselyOutbox } from './kysely-outbox.ts';
import { kyselyReadings } from './kysely-readings.ts';
import { kyselyStories } from './kysely-stories.ts';
import { kyselySubscriptions } from './kysely-subscriptions.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import type { WordImage } from './words.ts';

/** A store over a migrated database; the queries are plain enough for SQLite and PostgreSQL alike. */
export function kyselyStore(
  db: Kysely<Tables>,
  words: WordImage,
  trouble: Store['trouble'] = () => undefined,
): Store {
  return {
    trouble,

    async language(scope, id) {
      const row = await db
        .selectFrom('language_choice')
        .select('language')
        .where('scope', '=', scope)
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.language;
    },

    async setLanguage(scope, id, language) {
      if (language === undefined) {
        await db.deleteFrom('language_choice').where('scope', '=', scope).where('id', '=', id).execute();
        return;
      }
      await db
        .insertInto('language_choice')
        .values({ scope, id, language })
        .onConflict((conflict) => conflict.columns(['scope', 'id']).doUpdateSet({ language }))
        .execute();
    },

    async keepAsked(asked, now) {
      const question = writeAsked(asked);
      const id = askedId(question);
      const expires_at = now.getTime() + askedLifetimeMs;
      await db
        .insertInto('asked')
        .values({ id, question, expires_at })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ expires_at }))
        .execute();
      return id;
    },

    async asked(id, now) {
      const row = await db
        .selectFrom('asked')
        .select('question')
        .where('id', '=', id)
        .where('expires_at', '>', now.getTime())
        .executeTakeFirst();
      return row === undefined ? undefined : readAsked(row.question);
    },

    async forgetExpired(now) {
      const result = await db.deleteFrom('asked').where('expires_at', '<=', now.getTime()).executeTakeFirst();
      return Number(result.numDeletedRows);
    },

    articles: kyselyArticles(db, words),
    readings: kyselyReadings(db, words),
    lists: kyselyLists(db),
    files: kyselyFiles(db),
    stories: kyselyStories(db, words),
    subscriptions: kyselySubscriptions(db),
    outbox: kyselyOutbox(db),
    feeds: kyselyFeedStates(db),

    close: () => db.destroy(),
  };
}
