import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outgoing } from '../../../src/delivery/messenger.ts';
import { createMessenger, type PostingMessenger } from '../../../src/discord/rest/messenger.ts';
import { PERMISSION } from '../../helpers/discord/permissions.ts';
import { type DiscordOptions, type StandIn, startDiscord } from '../../helpers/discord/server.ts';
import { APPLICATION_ID, CHANNEL_ID, GUILD_ID } from '../../helpers/discord/snowflake.ts';

const OTHER_CHANNEL = '1100000000000000031';
const FORUM = '1100000000000000032';
const TAG = '1100000000000000051';
const log = pino({ level: 'silent' });
const roomy = { limit: 1000, windowMs: 1000 };

let discord: StandIn;
let messenger: PostingMessenger;
let clock: number;
let paced: number;

async function start(options: DiscordOptions = {}): Promise<void> {
  await discord?.close();
  clock = 1_800_000_000_000;
  paced = 0;
  discord = await startDiscord({
    now: () => clock,
    globalBudget: roomy,
    budgets: { 'POST /channels/{channel}/messages': roomy },
    ...options,
  });
  messenger = messengerAt(discord.api);
}
const messengerAt = (api: string, timeoutMs = 2000) =>
  createMessenger({
    token: discord.token,
    api,
    log,
    pace: async () => {
      paced += 1;
      return undefined;
    },
    timeoutMs,
    now: () => clock,
  });
beforeEach(() => start());
afterEach(() => discord.close());

const saying = (text: string, more: object = {}): Outgoing => ({
  body: {
    flags: 1 << 15,
    components: [{ type: 10, content: text }],
    allowed_mentions: { parse: [] },
  },
  ...more,
});
const inThread = (name: string, tags: string[] = []) => saying('first', { thread: { name, tags } });
const channelIs = (channel: object) => discord.messages.channels.set(CHANNEL_ID, channel);
const since = () => new Date(clock);
/** What came of a request that must have been done. */
function done<T extends { kind: string }>(came: T): Extract<T, { kind: 'done' }> {
  expect(came).toMatchObject({ kind: 'done' });
  return came as Extract<T, { kind: 'done' }>;
}
const textOf = ({ components }: { components?: unknown }) =>
  (components as { content: string }[])[0]?.content;

describe('a post', () => {
  test('comes back with its place, and posts once under its nonce', async () => {
    const first = await messenger.post(CHANNEL_ID, saying('x', { nonce: 'a1' }));
    const [posted] = discord.messages.in(CHANNEL_ID);
    expect(first).toEqual({ kind: 'done', messageId: posted!.id, channelId: CHANNEL_ID });
    expect(await messenger.post(CHANNEL_ID, saying('x', { nonce: 'a1' }))).toEqual(first);
    expect(discord.requests.map(({ body }) => body)).toMatchObject(
      Array(2).fill({ nonce: 'a1', enforce_nonce: true }),
    );
    expect([discord.messages.posts, paced, discord.violations]).toEqual([1, 2, []]);
  });

  test('without a nonce asks for nothing to be enforced', async () => {
    await messenger.post(CHANNEL_ID, saying('x'));
    expect(discord.requests[0]!.body).not.toHaveProperty('enforce_nonce');
  });

  test.each([
    ['no right to send', { permissions: PERMISSION.VIEW_CHANNEL }, { kind: 'forbidden', code: 50013 }],
    ['no right to see', { permissions: 0n }, { kind: 'forbidden', code: 50001 }],
    ['a channel that is gone', { deleted: true }, { kind: 'missing', code: 10003 }],
    ['a forum', { type: 15 }, { kind: 'refused', code: 50008 }],
  ])('meets %s', async (_, channel, refusal) => {
    channelIs(channel);
    expect(await messenger.post(CHANNEL_ID, saying('x'))).toMatchObject(refusal);
  });

  test('that Discord does not take is refused with its reason', async () => {
    const sent = await messenger.post(CHANNEL_ID, { body: { allowed_mentions: { parse: [] } } });
    expect(sent).toMatchObject({
      kind: 'refused',
      code: 50035,
      reason: expect.stringContaining('empty message'),
    });
  });
});

describe('what went wrong', () => {
  test.each([500, 502, 503, 504])('with %i may be tried again, and nothing is known', async (status) => {
    discord.fail({ path: /messages$/, status, afterAccepting: true });
    const sent = await messenger.post(CHANNEL_ID, saying('x', { nonce: 'a1' }));
    expect(sent).toEqual({ kind: 'retry', reason: `status ${status}` });
    expect(discord.requests).toHaveLength(1);
    await messenger.post(CHANNEL_ID, saying('x', { nonce: 'a1' }));
    expect(discord.messages.posts).toBe(1);
  });

  test('because the connection was cut may be tried again, and nothing is known', async () => {
    discord.fail({ path: /messages$/, status: 'drop', afterAccepting: true });
    expect(await messenger.post(CHANNEL_ID, saying('x'))).toEqual({
      kind: 'retry',
      reason: 'UND_ERR_SOCKET',
    });
    expect([discord.requests.length, discord.messages.posts]).toEqual([1, 1]);
  });

  test('because no answer came in time', async () => {
    const hasty = messengerAt(discord.api, 100);
    discord.fail({ path: /messages$/, status: 'hang' });
    expect(await hasty.post(CHANNEL_ID, saying('x'))).toEqual({ kind: 'retry', reason: 'no answer in time' });
  });

  test('because an answer never ended', async () => {
    const endless = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"id":');
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    const hasty = messengerAt(`http://127.0.0.1:${(endless.address() as AddressInfo).port}/api`, 100);
    expect(await hasty.post(CHANNEL_ID, saying('x'))).toEqual({ kind: 'retry', reason: 'no answer in time' });
    endless.closeAllConnections();
    endless.close();
  });

  test('before anything was sent is safe to try again', async () => {
    await discord.close();
    const sent = await messenger.post(CHANNEL_ID, saying('x'));
    expect(sent).toEqual({ kind: 'retry', reason: 'ECONNREFUSED', isSafe: true });
  });

  test('because of the token is told every time, and passes with it', async () => {
    discord.fail({ path: /messages$/, status: 401, times: 2 });
    const refusal = { kind: 'unauthorised', reason: 'Discord refuses the token' };
    expect(await messenger.post(CHANNEL_ID, saying('x'))).toEqual(refusal);
    expect(await messenger.post(CHANNEL_ID, saying('x'))).toEqual(refusal);
    expect(await messenger.post(CHANNEL_ID, saying('x'))).toMatchObject({ kind: 'done' });
  });

  test.each([
    ['a block of the address', 403, { message: 'internal network error', code: 40333 }],
    ['a proxy', 403, { error: 'blocked' }],
    ['a proxy that knows no such address', 404, { error: 'no route' }],
    ['an address that is no route of Discord', 404, { message: '404: Not Found', code: 0 }],
  ])('because of %s says nothing of the channel', async (_, status, body) => {
    discord.fail({ path: /messages$/, status, body });
    expect(await messenger.post(CHANNEL_ID, saying('x'))).toMatchObject({ kind: 'retry', isSafe: true });
  });
});

describe('a rate limit', () => {
  test('of the channel is told with its wait, at once and before it is exceeded', async () => {
    await start({ budgets: { 'POST /channels/{channel}/messages': { limit: 1, windowMs: 60_000 } } });
    discord.messages.channels.set(OTHER_CHANNEL, {});
    // From the first answer discord.js learns which bucket a route has.
    await messenger.post(OTHER_CHANNEL, saying('x'));
    await messenger.post(CHANNEL_ID, saying('x'));
    const sent = await messenger.post(CHANNEL_ID, saying('y'));
    expect(sent).toMatchObject({ kind: 'retry', isSafe: true, reason: expect.stringContaining('(user)') });
    expect((sent as { afterMs: number }).afterMs).toBeGreaterThan(59_000);
    expect([discord.requests.length, messenger.invalidRequests()]).toEqual([2, 0]);
  });

  test('for all requests holds back every other one', async () => {
    discord.fail({ path: /messages$/, status: 429, scope: 'global', retryAfter: 30 });
    const sent = await messenger.post(CHANNEL_ID, saying('x'));
    expect(sent).toMatchObject({ kind: 'retry', isSafe: true, reason: expect.stringContaining('(global)') });
    expect(await messenger.channel(CHANNEL_ID)).toMatchObject({ kind: 'retry', isSafe: true });
    expect([discord.requests.length, messenger.invalidRequests()]).toEqual([1, 1]);
  });

  test('of crossposts is told with its true wait, and holds nothing else back', async () => {
    channelIs({ type: 5 });
    const ids: string[] = [];
    for (let at = 0; at < 11; at += 1) {
      ids.push(done(await messenger.post(CHANNEL_ID, saying('x'))).messageId);
    }
    for (const id of ids.slice(0, 10)) {
      expect(await messenger.crosspost(CHANNEL_ID, id)).toMatchObject({ kind: 'done' });
    }
    const late = await messenger.crosspost(CHANNEL_ID, ids[10]!);
    expect(late).toMatchObject({ kind: 'retry', reason: expect.stringContaining('(shared)') });
    expect((late as { afterMs: number }).afterMs).toBeGreaterThanOrEqual(3_600_000);
    expect(await messenger.post(CHANNEL_ID, saying('y'))).toMatchObject({ kind: 'done' });
    expect(messenger.invalidRequests()).toBe(0);
  });
});

test('invalid requests count for ten minutes', async () => {
  channelIs({ forbidden: 50001 });
  await messenger.post(CHANNEL_ID, saying('x'));
  clock += 500_000;
  discord.fail({ path: /messages$/, status: 429, scope: 'shared' });
  await messenger.post(CHANNEL_ID, saying('x'));
  discord.fail({ path: /^\/channels/, status: 401 });
  await messenger.channel(CHANNEL_ID);
  expect([messenger.invalidRequests(), messenger.invalidRequests(60_000)]).toEqual([2, 1]);
  clock += 100_000;
  expect(messenger.invalidRequests()).toBe(1);
});

describe('other requests', () => {
  test('a forum post opens a thread with its tags and gives the places of both', async () => {
    discord.messages.channels.set(FORUM, { type: 15, tags: [{ id: TAG, name: 'Economy' }] });
    const sent = await messenger.openThread(FORUM, inThread('News', [TAG]));
    const { channelId } = done(sent);
    expect(sent).toMatchObject({ kind: 'done', messageId: discord.messages.in(channelId)[0]!.id });
    expect(discord.messages.channels.get(channelId)).toMatchObject({ name: 'News', appliedTags: [TAG] });
    expect(discord.violations).toEqual([]);
  });

  test('a forum that wants a tag refuses a post without one', async () => {
    discord.messages.channels.set(FORUM, { type: 15, flags: 1 << 4 });
    expect(await messenger.openThread(FORUM, inThread('News'))).toMatchObject({
      kind: 'refused',
      code: 40067,
    });
  });

  test('a forum post without a name is refused before anything is sent', async () => {
    expect(await messenger.openThread(FORUM, saying('x'))).toMatchObject({ kind: 'refused', code: 0 });
    expect(discord.requests).toEqual([]);
  });

  test('an edit changes the message', async () => {
    const { messageId } = done(await messenger.post(CHANNEL_ID, saying('x')));
    const edited = await messenger.edit(CHANNEL_ID, messageId, saying('y').body);
    expect(edited).toEqual({ kind: 'done', messageId, channelId: CHANNEL_ID });
    expect(discord.messages.in(CHANNEL_ID).map(textOf)).toEqual(['y']);
    expect(await messenger.edit(CHANNEL_ID, FORUM, saying('y').body)).toMatchObject({
      kind: 'missing',
      code: 10008,
    });
  });

  test('a crosspost whose answer was lost is done when tried again', async () => {
    channelIs({ type: 5 });
    const { messageId } = done(await messenger.post(CHANNEL_ID, saying('x')));
    discord.fail({ path: /crosspost$/, status: 'drop', afterAccepting: true });
    expect(await messenger.crosspost(CHANNEL_ID, messageId)).toMatchObject({ kind: 'retry' });
    expect(await messenger.crosspost(CHANNEL_ID, messageId)).toMatchObject({ kind: 'done', messageId });
  });

  test('a channel tells its kind, its server, its tags and what it requires', async () => {
    discord.messages.channels.set(FORUM, {
      type: 15,
      name: 'tin-tức',
      flags: 1 << 4,
      tags: [{ id: TAG, name: 'Kinh tế' }],
    });
    expect(await messenger.channel(FORUM)).toEqual({
      kind: 'done',
      type: 15,
      name: 'tin-tức',
      serverId: GUILD_ID,
      flags: 1 << 4,
      tags: [{ id: TAG, name: 'Kinh tế' }],
    });
    discord.messages.channels.set(FORUM, { type: 1 });
    expect(await messenger.channel(FORUM)).toEqual({ kind: 'done', type: 1, name: '', flags: 0, tags: [] });
  });

  test('servers come from as many pages as there are', async () => {
    const guilds = Array.from({ length: 401 }, (_, at) => String(1_100_000_000_000_001_000n + BigInt(at)));
    await start({ guilds });
    expect(await messenger.servers()).toEqual({ kind: 'done', ids: new Set(guilds) });
    expect(paced).toBe(3);
    discord.leave(guilds[7]!);
    const left = await messenger.servers();
    expect(done(left).ids.has(guilds[7]!)).toBe(false);
  });
});

describe('recent messages', () => {
  const recent = (from: Date) => messenger.recent(CHANNEL_ID, from, false, GUILD_ID);
  const post = async (text: string) => {
    clock += 1000;
    return messenger.post(CHANNEL_ID, saying(text));
  };

  test('are the own ones from the moment on, oldest first', async () => {
    await post('before');
    clock += 1000;
    const from = since();
    const first = done(await messenger.post(CHANNEL_ID, saying('first')));
    discord.messages.write(CHANNEL_ID, 'somebody else');
    await post('second');
    const found = done(await recent(from));
    expect(found.messages.map(textOf)).toEqual(['first', 'second']);
    expect(found).toMatchObject({
      kind: 'done',
      isComplete: true,
      messages: [{ id: first.messageId, channelId: CHANNEL_ID, createdAt: from }, {}],
    });
  });

  test('none are none', async () => {
    await post('before');
    clock += 1000;
    expect(await recent(since())).toEqual({ kind: 'done', messages: [], isComplete: true });
  });

  test('are not complete for a bot that may not read the history', async () => {
    const from = since();
    await post('x');
    channelIs({
      permissions: PERMISSION.VIEW_CHANNEL,
      lastMessageId: discord.messages.in(CHANNEL_ID)[0]!.id,
    });
    expect(await recent(from)).toEqual({ kind: 'done', messages: [], isComplete: false });
  });

  test('are not complete where more than five pages were written', async () => {
    const from = since();
    for (let at = 0; at < 499; at += 1) discord.messages.write(CHANNEL_ID, 'x');
    expect(await recent(from)).toMatchObject({ isComplete: true });
    await post('the five hundredth');
    const found = done(await recent(from));
    expect(found).toMatchObject({ isComplete: false });
    expect(found.messages.map(textOf)).toEqual(['the five hundredth']);
  });

  test('are refused where the channel is, and where its kind of request fails', async () => {
    channelIs({ deleted: true });
    expect(await recent(since())).toMatchObject({ kind: 'missing', code: 10003 });
    await start();
    discord.fail({ path: /^\/users\/@me$/, status: 502 });
    expect(await recent(since())).toMatchObject({ kind: 'retry' });
    expect(await recent(since())).toMatchObject({ kind: 'done' });
  });
});

describe('recent threads of a forum', () => {
  const recent = (from: Date) => messenger.recent(FORUM, from, true, GUILD_ID);
  const open = async (name: string) => {
    clock += 1000;
    return done(await messenger.openThread(FORUM, inThread(name))).channelId;
  };
  beforeEach(() => {
    discord.messages.channels.set(FORUM, { type: 15 });
  });

  test('are the own ones there, active and archived, by their first messages', async () => {
    await open('before');
    clock += 1000;
    const from = since();
    const [archived, active] = [await open('archived'), await open('active')];
    Object.assign(discord.messages.channels.get(archived)!, { archived: true, archivedAt: clock });
    discord.messages.channels.set(String(BigInt(active) + 1n), {
      type: 11,
      parentId: FORUM,
      ownerId: '1100000000000000077',
    });
    discord.messages.channels.set(String(BigInt(active) + 2n), { type: 11, parentId: CHANNEL_ID });
    clock += 1000;
    await messenger.post(active, saying('a later message'));
    const found = done(await recent(from));
    expect(found).toMatchObject({
      kind: 'done',
      isComplete: true,
      messages: [
        { id: archived, channelId: archived },
        { id: active, channelId: active },
      ],
    });
    expect(found.messages.map(textOf)).toEqual(['first', 'first']);
  });

  test('count though their first message was removed', async () => {
    const from = since();
    const thread = await open('x');
    discord.messages.remove(thread, thread);
    expect(await recent(from)).toMatchObject({ messages: [{ id: thread, components: [] }] });
  });

  test('are not complete for a bot that may not list the archived ones', async () => {
    const from = since();
    const thread = await open('x');
    const { VIEW_CHANNEL, SEND_MESSAGES } = PERMISSION;
    Object.assign(discord.messages.channels.get(FORUM)!, { permissions: VIEW_CHANNEL | SEND_MESSAGES });
    expect(await recent(from)).toMatchObject({ isComplete: false, messages: [{ id: thread }] });
  });
});

test('the bot knows itself by asking once', async () => {
  for (const _ of [1, 2]) await messenger.recent(CHANNEL_ID, since(), false, GUILD_ID);
  expect(discord.requests.filter(({ path }) => path === '/users/@me')).toHaveLength(1);
  expect(discord.applicationId).toBe(APPLICATION_ID);
});
