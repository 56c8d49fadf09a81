import type { Delivery } from '../store/outbox.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { maxPostsPerHourIn } from './caps.ts';
import { type Desk, termsOf, type Visit } from './desk.ts';
import type { Outgoing } from './messenger.ts';
import { markerOf, nonceOf } from './nonce.ts';
import type { PostedArticle } from './post.ts';

/** A delivery with what it delivers. */
export interface PostPart extends PostedArticle {
  row: Delivery;
  version: number;
  /** Whether the article still stands, and somebody in the channel still wants it. */
  isWanted: boolean;
}

/** Reads the articles of deliveries: those that were tried in the version that was tried, others in the newest. */
export async function readParts(
  rows: readonly Delivery[],
  { subscriptions }: Visit,
  { store }: Desk,
  which: 'tried' | 'newest',
): Promise<PostPart[]> {
  const parts: PostPart[] = [];
  for (const row of rows) {
    const stored = await store.articles.get(row.articleId);
    if (stored === undefined) throw new Error(`the article ${row.articleId} is owed and not there`);
    const version = which === 'tried' ? (row.tried?.version ?? stored.version) : stored.version;
    const older =
      version === stored.version ? undefined : await store.articles.version(row.articleId, version);
    parts.push({
      row,
      version,
      article: older ?? stored.article,
      ...(version > 1 && older === undefined && stored.correctedAt
        ? { correctedAt: stored.correctedAt }
        : {}),
      isWanted: !stored.isWithdrawn && termsOf(row, subscriptions) !== undefined,
    });
  }
  return parts;
}

/**
 * A post of these articles, on the terms of the first one's subscription.
 * @param options roles that it does not name although they are asked for; whether it takes the place of what stands
 */
export function compose(
  parts: readonly PostPart[],
  { subscriptions }: Visit,
  { renderer, salt }: Desk,
  { without, isEdit = false }: { without?: ReadonlySet<string>; isEdit?: boolean } = {},
): { outgoing: Outgoing; terms: Subscription; roleIds: string[] } {
  const { row } = parts[0]!;
  const terms = termsOf(row, subscriptions) ?? [...subscriptions.values()][0];
  if (terms === undefined) throw new Error(`nobody in the channel ${row.channelId} is subscribed`);
  const asked = parts.flatMap((part) => termsOf(part.row, subscriptions)?.mentionRoleId ?? []);
  const roleIds = [...new Set(asked)].filter((id) => !without?.has(id));
  const { readerLanguage, channelKind, tags } = terms;
  const marker = markerOf(salt, row);
  // From the terms alone, so that a correction leaves it standing.
  const gathered =
    parts.length > 1 && terms.mode === 'each'
      ? { mostPerHour: maxPostsPerHourIn(channelKind), afterQuiet: terms.quiet !== undefined }
      : undefined;
  const { body, title } = renderer.post({
    articles: parts,
    readerLanguage,
    roleIds,
    isEdit,
    marker,
    ...(gathered ? { gathered } : {}),
  });
  const outgoing: Outgoing =
    channelKind === 'forum' ? { body, thread: { name: title, tags } } : { body, nonce: nonceOf(salt, row) };
  return { outgoing, terms, roleIds };
}
