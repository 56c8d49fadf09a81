import type { Clock } from '../../../src/delivery/clock.ts';
import type { Messenger, Outgoing, Posted, Refusal, SendResult } from '../../../src/delivery/messenger.ts';

/** A message in a channel of the fake's. */
export interface FakeMessage extends Posted {
  body: Body;
  edits: Body[];
  isCrossposted: boolean;
  threadName?: string;
}

type Body = { components: { id?: number }[] };
type Kind = 'post' | 'openThread' | 'edit' | 'crosspost' | 'recent' | 'channel' | 'servers';

/** What a request meets: a refusal before or after it took effect; undefined lets it pass. */
export type Trouble = (
  kind: Kind,
  channelId: string,
  request: number,
) => { refusal: Refusal; afterAccepting?: boolean } | undefined;

/** Discord as deliveries see it, on a clock of its own: messages, nonces, and whatever trouble a test wants. */
export interface FakeDiscord {
  messenger: Messenger & { invalidRequests(): number };
  /** Oldest first. */
  in(channelId: string): FakeMessage[];
  channels: Map<string, number>;
  servers: Set<string>;
  requests: { kind: Kind; channelId: string; at: Date; nonce?: string }[];
  trouble: Trouble;
  /** Whether the bot may read what stands in channels. */
  mayRead: boolean;
  /** How long a request takes, in milliseconds. */
  latencyMs: number;
  invalid: number;
}

const NONCE_WINDOW_MS = 180_000;

export function fakeDiscord(clock: Clock): FakeDiscord {
  const messages = new Map<string, FakeMessage[]>();
  const nonces = new Map<string, { message: FakeMessage; at: number }>();
  let made = 0;

  const fake: FakeDiscord = {
    messenger: {
      post: (channelId, outgoing) =>
        ask(
          'post',
          channelId,
          () => (fake.channels.get(channelId) === 15 ? wrongType : post(channelId, outgoing)),
          outgoing.nonce,
        ),
      openThread: (channelId, outgoing) =>
        ask('openThread', channelId, () => {
          if (fake.channels.get(channelId) !== 15) return wrongType;
          const message = make(channelId, outgoing);
          message.threadName = outgoing.thread!.name;
          return { kind: 'done', messageId: message.id, channelId: message.id } as const;
        }),
      edit: (channelId, messageId, body) =>
        ask('edit', channelId, () => {
          const found = find(messageId);
          if (!found) return unknownMessage;
          found.edits.push(body as Body);
          return { kind: 'done', messageId, channelId } as const;
        }),
      crosspost: (channelId, messageId) =>
        ask('crosspost', channelId, () => {
          const found = find(messageId);
          if (!found) return unknownMessage;
          found.isCrossposted = true;
          return { kind: 'done', messageId, channelId } as const;
        }),
      recent: (channelId, since) =>
        ask('recent', channelId, () => {
          const found = fake.mayRead ? fake.in(channelId).filter((one) => one.createdAt >= since) : [];
          const isComplete = fake.mayRead || fake.in(channelId).length === 0;
          return { kind: 'done', messages: found, isComplete } as const;
        }),
      channel: (channelId) =>
        ask('channel', channelId, () => {
          const type = fake.channels.get(channelId) ?? 0;
          return { kind: 'done', type, tags: [], name: 'news', flags: 0 } as const;
        }),
      servers: () => ask('servers', '', () => ({ kind: 'done', ids: fake.servers }) as const),
      invalidRequests: () => fake.invalid,
    },
    in: (channelId) => messages.get(channelId) ?? [],
    channels: new Map(),
    servers: new Set(['100']),
    requests: [],
    trouble: () => undefined,
    mayRead: true,
    latencyMs: 0,
    invalid: 0,
  };

  async function ask<T>(kind: Kind, channelId: string, act: () => T, nonce?: string): Promise<T | Refusal> {
    fake.requests.push({ kind, channelId, at: clock.now(), ...(nonce === undefined ? {} : { nonce }) });
    const trouble = fake.trouble(kind, channelId, fake.requests.length);
    if (fake.latencyMs > 0) await clock.wait(fake.latencyMs);
    const came = trouble === undefined || trouble.afterAccepting ? act() : undefined;
    return trouble?.refusal ?? came!;
  }

  function post(channelId: string, outgoing: Outgoing): SendResult {
    const before = nonces.get(outgoing.nonce!);
    const isKnown = before !== undefined && clock.now().getTime() - before.at < NONCE_WINDOW_MS;
    const message = isKnown ? before.message : make(channelId, outgoing);
    if (!isKnown) nonces.set(outgoing.nonce!, { message, at: clock.now().getTime() });
    return { kind: 'done', messageId: message.id, channelId };
  }

  function make(channelId: string, { body }: Outgoing): FakeMessage {
    const message: FakeMessage = {
      id: `m${++made}`,
      channelId,
      createdAt: clock.now(),
      components: (body as Body).components,
      body: body as Body,
      edits: [],
      isCrossposted: false,
    };
    messages.set(channelId, [...fake.in(channelId), message]);
    return message;
  }

  const find = (id: string) => [...messages.values()].flat().find((one) => one.id === id);
  return fake;
}

const wrongType: Refusal = {
  kind: 'refused',
  reason: 'Cannot send messages in a non-text channel (50008)',
  code: 50008,
};
const unknownMessage: Refusal = { kind: 'missing', reason: 'Unknown Message (10008)', code: 10008 };

/** Refusals as they come from Discord. */
export const refusals = {
  lost: { kind: 'retry', reason: 'no answer in time' },
  unreachable: { kind: 'retry', reason: 'ECONNREFUSED', isSafe: true },
  limited: (afterMs: number): Refusal => ({
    kind: 'retry',
    reason: 'rate limit (user)',
    afterMs,
    isSafe: true,
  }),
  noPermission: { kind: 'forbidden', reason: 'Missing Permissions (50013)', code: 50013 },
  noAccess: { kind: 'forbidden', reason: 'Missing Access (50001)', code: 50001 },
  noChannel: { kind: 'missing', reason: 'Unknown Channel (10003)', code: 10003 },
  badForm: { kind: 'refused', reason: 'Invalid Form Body (50035)', code: 50035 },
  badToken: { kind: 'unauthorised', reason: 'Discord refuses the token' },
} as const;
