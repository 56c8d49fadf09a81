import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export interface ExpiredArticle {
  id: string;
  place: number;
  language: string;
}

/**
 * The oldest articles of feeds published before an instant that nothing is owed of: no post is waiting or under way,
 * and no correction or announcement of one. A post that shows a later article, too, may still have to be written anew.
 */
export async function findExpired(
  transaction: Transaction<Tables>,
  before: number,
  most: number,
): Promise<ExpiredArticle[]> {
  const { rows } = await sql<ExpiredArticle>`
    select id, place, language from article
    where withdrawn_at is null and origin = 'feed' and published_at < ${before}
      and not exists (select 1 from delivery where article_id = article.id
        and (state in ('queued', 'sending', 'parked') or edit_at is not null or crosspost_at is not null
          or (state = 'sent' and posted_version < article.version)))
      and not exists (select 1 from delivery as own
        join delivery as other on other.id = own.lead or other.lead = coalesce(own.lead, own.id)
        join article as later on later.id = other.article_id
        where own.article_id = article.id and later.published_at >= ${before})
    order by published_at, place limit ${most}`.execute(transaction);
  return rows;
}

/** Takes away what articles said; what is left of each is what its posts point to. */
export async function deleteExpired(
  transaction: Transaction<Tables>,
  expired: readonly ExpiredArticle[],
  now: number,
): Promise<void> {
  const ids = expired.map(({ id }) => id);
  await transaction
    .updateTable('article')
    .set({ withdrawn_at: now, stamp: null, fault: null })
    .where('id', 'in', ids)
    .execute();
  for (const table of ['article_version', 'article_key'] as const)
    await transaction.deleteFrom(table).where('article_id', 'in', ids).execute();
}
