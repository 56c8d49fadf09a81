import {
  BaseCreateMessageCreateRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import { checkComponents, hasV2, type Json, walk } from './check-components.ts';
import { schemaFaults } from './schema.ts';

/** Where a message body is sent: each place has a schema and flags of its own. */
export type MessagePlace = keyof typeof places;

const SUPPRESS_EMBEDS = 1 << 2;
const EPHEMERAL = 1 << 6;
const SUPPRESS_NOTIFICATIONS = 1 << 12;
export const IS_COMPONENTS_V2 = 1 << 15;

const onCreate = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | IS_COMPONENTS_V2;
const onEdit = SUPPRESS_EMBEDS | IS_COMPONENTS_V2;

const places = {
  /** POST /channels/{id}/messages */
  channel: { schema: MessageCreateRequestSchema, flags: onCreate, edit: false },
  /** the message of POST /channels/{id}/threads in a forum */
  forum: { schema: BaseCreateMessageCreateRequestSchema, flags: onCreate, edit: false },
  /** PATCH /channels/{id}/messages/{id} */
  'channel edit': { schema: MessageEditRequestPartialSchema, flags: onEdit, edit: true },
  /** the data of an interaction response of type 4 */
  response: { schema: IncomingWebhookInteractionRequestSchema, flags: onCreate | EPHEMERAL, edit: false },
  /** the data of an interaction response of type 7 */
  update: {
    schema: IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
    flags: onEdit,
    edit: true,
  },
  /** POST /webhooks/{application}/{token} */
  'follow-up': { schema: IncomingWebhookRequestPartialSchema, flags: onCreate | EPHEMERAL, edit: false },
  /** PATCH /webhooks/{application}/{token}/messages/@original */
  'response edit': { schema: IncomingWebhookUpdateRequestPartialSchema, flags: onEdit, edit: true },
};

/**
 * What Discord would refuse in a message body, and what this bot must never send, one line a fault:
 * Discord's schema, unknown keys, the totals and flag rules that the schema cannot say, and mentions left on.
 * `body` is a parsed JSON body. Pure.
 */
export function checkMessage(body: unknown, place: MessagePlace = 'channel'): string[] {
  const { schema, flags: allowed, edit } = places[place];
  const faults = schemaFaults(schema, body);
  if (typeof body !== 'object' || body === null) return faults;
  const message = body as Json;
  const flags = Number(message.flags ?? 0);
  const components = (message.components ?? []) as Json[];

  if ((flags & ~allowed) !== 0) faults.push(`flags: ${flags & ~allowed} cannot be set on a ${place}`);
  if (flags & IS_COMPONENTS_V2) {
    for (const key of ['content', 'embeds', 'poll', 'sticker_ids', 'stickers']) {
      if (isSet(message[key])) faults.push(`${key}: not allowed with the flag IS_COMPONENTS_V2`);
    }
  } else if (Array.isArray(components) && hasV2(components)) {
    faults.push('flags: IS_COMPONENTS_V2 must be set for these components');
  } else if (components.length > 5) {
    faults.push('components: more than 5 action rows');
  }
  if (Array.isArray(components)) faults.push(...checkComponents(components));
  if (Array.isArray(components)) faults.push(...checkTotals(components));

  if (
    !edit &&
    !['content', 'embeds', 'components', 'poll', 'sticker_ids', 'attachments'].some((key) =>
      isSet(message[key]),
    )
  ) {
    faults.push('body: an empty message');
  }
  const mentions = message.allowed_mentions as Json | undefined;
  if (!Array.isArray(mentions?.parse) || mentions.parse.length > 0) {
    faults.push('allowed_mentions.parse: must be present and empty');
  }
  if (isSet(mentions?.users)) faults.push('allowed_mentions.users: nobody may be pinged');
  // A subscription may ask for a role, so a new message in a channel may name it.
  if (isSet(mentions?.roles) && place !== 'channel' && place !== 'forum') {
    faults.push('allowed_mentions.roles: no role may be pinged here');
  }
  if (mentions?.replied_user === true) faults.push('allowed_mentions.replied_user: nobody may be pinged');
  if (String(message.nonce ?? '').length > 25) faults.push('nonce: longer than 25 characters');
  if (message.enforce_nonce && !isSet(message.nonce)) faults.push('enforce_nonce: there is no nonce');
  return [...new Set(faults)];
}

function checkTotals(components: Json[]): string[] {
  const all = [...walk(components)];
  const text = all.filter((one) => one.type === 10).map((one) => String(one.content ?? ''));
  const characters = text.reduce((sum, one) => sum + one.length, 0);
  const bytes = Buffer.byteLength(text.join(''));
  const faults: string[] = [];
  if (all.length > 40) faults.push(`components: ${all.length} in all, at most 40 counting nested ones`);
  if (characters > 4000) faults.push(`components: ${characters} characters of text, at most 4000`);
  // Not in Discord's documentation: reported by others as the point where sending fails.
  if (bytes > 10_170) faults.push(`components: ${bytes} bytes of text, at most 10170`);
  return faults;
}

function isSet(value: unknown): boolean {
  return !(
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
