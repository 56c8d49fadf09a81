import { createHash } from 'node:crypto';
import type { Delivery } from '../store/outbox.ts';

/**
 * How long the same nonce surely gives the same message. Discord says "in the past few minutes" and no more
 * (https://docs.discord.com/developers/resources/message#create-message), so this is the least that can mean.
 */
export const nonceWindowMs = 2 * 60 * 1000;

/**
 * What a post goes by, the same on every try. Discord compares nonces over all channels of a bot, and two databases
 * may serve the same bot: so the nonce is a hash over the database's salt and all that names the post. 25 characters
 * of it are 150 bits.
 * @param lead the row that leads the post
 */
export function nonceOf(salt: string, lead: Pick<Delivery, 'id' | 'articleId' | 'channelId'>): string {
  return digest(salt, lead).toString('base64url').slice(0, 25);
}

/**
 * What a post is found by among the messages of a channel, when its nonce is no longer good: the id of its
 * container. Discord keeps the ids that components are given (32 bits, unique in their message), shows them to
 * nobody and numbers the others from 1. From the same hash as the nonce, in the upper half of the numbers: two posts
 * of one channel share it once in 2^30. The text is not compared, for Discord may change how it writes it down, and
 * a post that is not recognised would be doubled.
 */
export function markerOf(salt: string, lead: Pick<Delivery, 'id' | 'articleId' | 'channelId'>): number {
  return 2 ** 30 + (digest(salt, lead).readUInt32BE(28) >>> 2);
}

/** Whether a message's components, as Discord gives them back, carry a marker. */
export function isMarked(components: unknown, marker: number): boolean {
  return (
    Array.isArray(components) &&
    components.some(
      (component) => typeof component === 'object' && component !== null && component.id === marker,
    )
  );
}

function digest(
  salt: string,
  { id, articleId, channelId }: Pick<Delivery, 'id' | 'articleId' | 'channelId'>,
) {
  return createHash('sha256')
    .update(JSON.stringify([salt, id, articleId, channelId]))
    .digest();
}
