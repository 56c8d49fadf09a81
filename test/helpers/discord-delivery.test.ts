import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { REST, Routes } from 'discord.js';
import {
  CreatedThreadResponseSchema,
  GuildChannelResponseSchema,
  GuildRoleResponseSchema,
  GuildWithCountsResponseSchema,
  MyGuildResponseSchema,
  ThreadsResponseSchema,
} from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { ZodMiniType } from 'zod/mini';
import { PERMISSION } from './discord/permissions.ts';
import { schemaFaults } from './discord/schema.ts';
import { type DiscordOptions, type StandIn, startDiscord } from './discord/server.ts';
import { CHANNEL_ID, GUILD_ID, timeOf } from './discord/snowflake.ts';

const OTHER_CHANNEL = '1100000000000000031';
const FORUM = '1100000000000000032';
const ROLE = '1100000000000000041';
const TAG = '1100000000000000051';
const HOUR = 3_600_000;
const { VIEW_CHANNEL, SEND_MESSAGES, READ_MESSAGE_HISTORY } = PERMISSION;

let discord: StandIn;
let rest: REST;
let clock: number;

async function start(options: DiscordOptions = {}): Promise<void> {
  await discord?.close();
  clock = 1_800_000_000_000;
  discord = await startDiscord({ now: () => clock, ...options });
  rest = new REST({ api: discord.api, retries: 0, offset: 0, rejectOnRateLimit: () => true });
  rest.setToken(discord.token);
}
beforeEach(() => start({ globalBudget: { limit: 10_000, windowMs: 1000 } }));
afterEach(() => discord.close());

const text = (content: string, more: object = {}) => ({ content, allowed_mentions: { parse: [] }, ...more });
/** A second passes with every post: a channel's own bucket is not what these tests are about. */
function post(body: object, channelId = CHANNEL_ID): Promise<{ id: string; nonce?: string }> {
  clock += 1000;
  return rest.post(Routes.channelMessages(channelId), { body }) as never;
}
const read = async (query: Record<string, string> = {}, channelId = CHANNEL_ID) =>
  (await rest.get(Routes.channelMessages(channelId), { query: new URLSearchParams(query) })) as {
    id: string;
    content: string;
  }[];
const contents = async (query: Record<string, string>) => (await read(query)).map(({ content }) => content);
const gatewayOf = (api: string) =>
  `${api.replace('http', 'ws').replace(/api$/, 'gateway')}?v=10&encoding=json`;
const inZulu = (answer: unknown) => JSON.parse(JSON.stringify(answer).replaceAll('+00:00', 'Z'));

describe('a nonce', () => {
  const body = text('x', { nonce: 'n1', enforce_nonce: true });

  test('posts once in three minutes and again after them', async () => {
    const first = await post(body);
    clock += 170_000;
    expect(await post(body)).toEqual(first);
    expect(discord.messages.posts).toBe(1);
    clock += 10_000;
    expect((await post(body)).id).not.toBe(first.id);
    expect(discord.messages.in(CHANNEL_ID)).toHaveLength(2);
  });

  test('holds for all channels: used in a second one it posts nothing there', async () => {
    discord.messages.channels.set(OTHER_CHANNEL, {});
    const first = await post(body);
    expect(await post(body, OTHER_CHANNEL)).toEqual(first);
    expect(discord.messages.in(OTHER_CHANNEL)).toEqual([]);
  });

  test('that is not enforced posts twice', async () => {
    await post(text('x', { nonce: 7 }));
    await post(text('x', { nonce: 7 }));
    expect(discord.messages.posts).toBe(2);
  });

  test('comes back from posting and not from reading', async () => {
    const { id, nonce } = await post(body);
    expect(nonce).toBe('n1');
    expect(await rest.get(Routes.channelMessage(CHANNEL_ID, id))).not.toHaveProperty('nonce');
    expect((await read())[0]).not.toHaveProperty('nonce');
  });

  test('to be enforced must be there', async () => {
    await expect(post(text('x', { enforce_nonce: true }))).rejects.toMatchObject({ status: 400 });
    expect(discord.violations).toMatchObject([{ faults: ['enforce_nonce: there is no nonce'] }]);
  });
});

describe('reading a channel', () => {
  let ids: string[];
  beforeEach(async () => {
    ids = [];
    for (const content of ['1', '2', '3', '4', '5']) ids.push((await post(text(content))).id);
  });

  test('gives the newest first, and as many as asked', async () => {
    expect(await contents({})).toEqual(['5', '4', '3', '2', '1']);
    expect(await contents({ limit: '2' })).toEqual(['5', '4']);
  });

  test('gives what is next before, next after and around an id', async () => {
    expect(await contents({ before: ids[3]!, limit: '2' })).toEqual(['3', '2']);
    expect(await contents({ after: ids[0]!, limit: '2' })).toEqual(['3', '2']);
    expect(await contents({ around: ids[2]!, limit: '3' })).toEqual(['4', '3', '2']);
  });

  test('ids tell when a message was posted', () => {
    expect(ids.map(timeOf)).toEqual([1, 2, 3, 4, 5].map((second) => 1_800_000_000_000 + second * 1000));
  });

  test.each(['0', '101', '-1', 'all'])('a limit of %s is refused', async (limit) => {
    await expect(read({ limit })).rejects.toMatchObject({ status: 400 });
  });

  test('shows nothing to a bot that may not read the history', async () => {
    discord.messages.channels.set(CHANNEL_ID, { permissions: VIEW_CHANNEL | SEND_MESSAGES });
    expect(await read()).toEqual([]);
  });

  test('a removed message is gone from every page', async () => {
    await rest.delete(Routes.channelMessage(CHANNEL_ID, ids[1]!));
    expect(await contents({ after: ids[0]!, limit: '2' })).toEqual(['4', '3']);
  });
});

describe('posting is refused', () => {
  test.each([
    ['without the right to see', { permissions: SEND_MESSAGES }, 403, 50001],
    ['without the right to send', { permissions: VIEW_CHANNEL | READ_MESSAGE_HISTORY }, 403, 50013],
    ['in a deleted channel', { deleted: true }, 404, 10003],
    ['in a server that the bot left', { guildId: '1100000000000000099' }, 403, 50001],
    ['in a forum itself', { type: 15 }, 400, 50008],
    ['in a locked thread', { type: 11, locked: true, permissions: (1n << 10n) | (1n << 38n) }, 403, 160005],
    [
      'in a locked and archived thread',
      { type: 11, locked: true, archived: true, permissions: (1n << 10n) | (1n << 38n) },
      403,
      50083,
    ],
    [
      'in a thread without its own right',
      { type: 11, permissions: VIEW_CHANNEL | SEND_MESSAGES },
      403,
      50013,
    ],
  ])('%s', async (_, channel, status, code) => {
    discord.messages.channels.set(CHANNEL_ID, channel);
    await expect(post(text('x'))).rejects.toMatchObject({ status, code });
    expect([discord.messages.posts, discord.violations]).toEqual([0, []]);
  });

  test('not in a thread that a bot with all rights may open again', async () => {
    discord.messages.channels.set(CHANNEL_ID, { type: 11, archived: true, locked: true });
    await post(text('x'));
    expect(discord.messages.channels.get(CHANNEL_ID)).toMatchObject({ archived: false });
  });

  test('in a thread of a channel that the bot cannot see', async () => {
    discord.messages.channels.set(FORUM, { type: 15, permissions: 0n });
    discord.messages.channels.set(CHANNEL_ID, { type: 11, parentId: FORUM });
    await expect(post(text('x'))).rejects.toMatchObject({ code: 50001 });
  });
});

describe('servers', () => {
  const mine = async (query: Record<string, string> = {}) =>
    (await rest.get(Routes.userGuilds(), { query: new URLSearchParams(query) })) as { id: string }[];

  test('are shaped as Discord says, with their roles and channels', async () => {
    discord.guilds.all.set(GUILD_ID, { name: 'Readers', roles: [{ id: ROLE, mentionable: true }] });
    discord.messages.channels.set(FORUM, { type: 15, tags: [{ id: TAG, name: 'Economy' }] });
    const channels = (await rest.get(Routes.guildChannels(GUILD_ID))) as object[];
    const roles = (await rest.get(Routes.guildRoles(GUILD_ID))) as object[];
    const answers: [unknown, ZodMiniType][] = [
      [await rest.get(Routes.guild(GUILD_ID)), GuildWithCountsResponseSchema],
      [roles[1], GuildRoleResponseSchema],
      [channels[1], GuildChannelResponseSchema],
      [(await mine())[0], MyGuildResponseSchema],
    ];
    for (const [answer, schema] of answers) expect(schemaFaults(schema, inZulu(answer))).toEqual([]);
    expect([roles.length, channels.length]).toEqual([2, 2]);
  });

  test('come in pages by id', async () => {
    const ids = Array.from({ length: 5 }, (_, at) => `110000000000000010${at}`);
    await start({ guilds: ids.toReversed() });
    expect((await mine({ limit: '2' })).map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect((await mine({ limit: '200', after: ids[1]! })).map(({ id }) => id)).toEqual(ids.slice(2));
  });

  test('that the bot left are gone until it is back', async () => {
    discord.leave(GUILD_ID);
    await expect(post(text('x'))).rejects.toMatchObject({ status: 403, code: 50001 });
    await expect(rest.get(Routes.channel(CHANNEL_ID))).rejects.toMatchObject({ code: 50001 });
    expect(await mine()).toEqual([]);
    discord.join(GUILD_ID);
    await post(text('x'));
    expect(await mine()).toMatchObject([{ id: GUILD_ID }]);
  });
});

describe('the gateway tells of a server left', () => {
  test.each([
    ['those who asked for the Guilds intent', 1, ['READY', 'GUILD_CREATE', 'GUILD_DELETE']],
    ['nobody else', 0, ['READY']],
  ])('%s', async (_, intents, expected) => {
    const socket = new WebSocket(gatewayOf(discord.api));
    const events: (string | null)[] = [];
    socket.on('message', (data) => events.push(JSON.parse(String(data)).t));
    await once(socket, 'message');
    socket.send(JSON.stringify({ op: 2, d: { token: discord.token, intents, properties: {} } }));
    await discord.gateway.ready();
    discord.leave(GUILD_ID);
    discord.gateway.dispatch('INTERACTION_CREATE', {});
    await expect.poll(() => events.slice(1)).toEqual([...expected, 'INTERACTION_CREATE']);
  });
});

describe('a forum', () => {
  const open = (more: object = {}) =>
    rest.post(Routes.threads(FORUM), { body: { name: 'News', message: text('x'), ...more } }) as Promise<{
      id: string;
    }>;
  beforeEach(() => discord.messages.channels.set(FORUM, { type: 15, tags: [{ id: TAG, name: 'Economy' }] }));

  test('takes a thread, whose first message has its id', async () => {
    const thread = await open({ applied_tags: [TAG] });
    const { message, ...channel } = thread as unknown as { message: object };
    expect(schemaFaults(CreatedThreadResponseSchema, inZulu(channel))).toEqual([]);
    expect(message).toMatchObject({ id: thread.id, channel_id: thread.id, content: 'x' });
    expect(thread).toMatchObject({ type: 11, parent_id: FORUM, name: 'News', applied_tags: [TAG] });
    await post(text('y'), thread.id);
    expect(discord.messages.in(thread.id)).toMatchObject([{ content: 'x' }, { content: 'y' }]);
  });

  test.each([
    ['with a nonce', { message: text('x', { nonce: 'n1' }) }],
    ['without a message', { message: undefined }],
    ['without a name', { name: '' }],
    ['with a name of spaces', { name: '  ' }],
    ['with a name of 101 characters', { name: 'a'.repeat(101) }],
    ['with six tags', { applied_tags: Array(6).fill(TAG) }],
    ['with mentions left on', { message: { content: 'x' } }],
  ])('a thread %s is a violation', async (_, more) => {
    await expect(open(more)).rejects.toMatchObject({ status: 400, code: 50035 });
    expect(discord.violations).toHaveLength(1);
  });

  test('refuses unknown tags, and none where one is required', async () => {
    await expect(open({ applied_tags: [ROLE] })).rejects.toMatchObject({ status: 400, code: 50035 });
    Object.assign(discord.messages.channels.get(FORUM)!, { flags: 1 << 4 });
    await expect(open()).rejects.toMatchObject({ status: 400, code: 40067 });
    expect(discord.violations).toEqual([]);
  });

  test('lists active threads of the server, and archived ones of the channel in pages', async () => {
    const [one, two, three] = [await open(), await open(), await open()];
    for (const [thread, archivedAt] of [[one, clock + 5000] as const, [two, clock + 9000] as const]) {
      Object.assign(discord.messages.channels.get(thread!.id)!, { archived: true, archivedAt });
    }
    const active = await rest.get(Routes.guildActiveThreads(GUILD_ID));
    expect(schemaFaults(ThreadsResponseSchema, inZulu(active))).toEqual([]);
    expect(active).toMatchObject({ threads: [{ id: three!.id }] });
    const archived = async (query: Record<string, string>) =>
      (await rest.get(Routes.channelThreads(FORUM, 'public'), { query: new URLSearchParams(query) })) as {
        threads: { id: string; thread_metadata: { archive_timestamp: string } }[];
      };
    const first = await archived({ limit: '1' });
    expect(first).toMatchObject({ threads: [{ id: two!.id }], has_more: true });
    const before = first.threads[0]!.thread_metadata.archive_timestamp;
    expect(await archived({ before })).toMatchObject({ threads: [{ id: one!.id }], has_more: false });
  });
});

describe('crossposts', () => {
  const publish = (id: string) => rest.post(Routes.channelMessageCrosspost(CHANNEL_ID, id));

  test('are for own messages in announcement channels, once', async () => {
    const { id } = await post(text('x'));
    await expect(publish(id)).rejects.toMatchObject({ status: 400, code: 50024 });
    discord.messages.channels.set(CHANNEL_ID, { type: 5 });
    await publish(id);
    await expect(publish(id)).rejects.toMatchObject({ status: 400, code: 40033 });
    const other = discord.messages.write(CHANNEL_ID, 'not mine');
    await expect(publish(other.id)).rejects.toMatchObject({ status: 403, code: 50013 });
  });

  test('are ten an hour, of which only the body of the answer tells', async () => {
    discord.messages.channels.set(CHANNEL_ID, { type: 5 });
    for (let at = 0; at < 10; at += 1) await publish((await post(text('x'))).id);
    const { id } = await post(text('x'));
    const refused = await fetch(`${discord.api}/v10${Routes.channelMessageCrosspost(CHANNEL_ID, id)}`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'user-agent': 'DiscordBot (test, 1)' },
    });
    expect(refused.status).toBe(429);
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'retry-after': '1',
      'x-ratelimit-remaining': '4',
      'x-ratelimit-scope': 'shared',
    });
    // The first one was ten posts of a second each before.
    expect(await refused.json()).toMatchObject({ retry_after: 3590, code: 20028 });
    expect(discord.invalidRequests()).toBe(0);
    clock += HOUR;
    await publish(id);
  });
});

describe('pings', () => {
  const mention = `<@&${ROLE}> <@1100000000000000004> @everyone`;
  const asked = { parse: [], roles: [ROLE] };
  const pings = async (body: object) => {
    await post(body);
    return discord.messages
      .pings(CHANNEL_ID)
      .map(({ everyone, roles, users }) => ({ everyone, roles, users }));
  };
  const role = (mentionable: boolean) =>
    discord.guilds.all.set(GUILD_ID, { roles: [{ id: ROLE, mentionable }] });

  test('come from nothing but what is allowed', async () => {
    role(true);
    expect(await pings(text(mention))).toEqual([]);
    expect(await pings(text('nobody', { allowed_mentions: asked }))).toEqual([]);
    expect(await pings(text(mention, { allowed_mentions: asked }))).toEqual([
      { everyone: false, roles: [ROLE], users: [] },
    ]);
  });

  test('come from text displays as well', async () => {
    role(true);
    const components = [{ type: 17, components: [{ type: 10, content: mention }] }];
    const body = { flags: 1 << 15, components, allowed_mentions: asked };
    expect(await pings(body)).toEqual([{ everyone: false, roles: [ROLE], users: [] }]);
  });

  test('reach no role that may not be mentioned, unless the bot may mention all', async () => {
    role(false);
    discord.messages.channels.set(CHANNEL_ID, { permissions: VIEW_CHANNEL | SEND_MESSAGES });
    expect(await pings(text(mention, { allowed_mentions: asked }))).toEqual([]);
    discord.messages.channels.set(CHANNEL_ID, {});
    expect(await pings(text(mention, { allowed_mentions: asked }))).toHaveLength(1);
  });
});

describe('limits', () => {
  const send = async (times: number) => {
    const headers = { authorization: `Bot ${discord.token}`, 'user-agent': 'DiscordBot (test, 1)' };
    const sent = Array.from({ length: times }, () => fetch(`${discord.api}/v10/users/@me`, { headers }));
    return (await Promise.all(sent)).filter(({ status }) => status === 429).length;
  };

  test.each([
    ['fixed', 0],
    ['sliding', 39],
  ] as const)(
    '%s windows refuse %i requests of a burst right after the first second',
    async (globalWindow, refused) => {
      await start({ globalWindow, budgets: { 'GET /users/@me': { limit: 1000, windowMs: 1000 } } });
      await send(1);
      clock += 990;
      await send(39);
      clock += 20;
      expect(await send(50)).toBe(refused);
    },
  );
});

describe('failures', () => {
  test('can be chosen by the request and by chance, the same in every run', async () => {
    const outcomes = async () => {
      discord.fail({
        path: /messages$/,
        when: ({ body }) => (body as { content: string }).content === 'x',
        probability: 0.5,
        times: Number.POSITIVE_INFINITY,
        status: 503,
      });
      const found: string[] = [];
      for (let at = 0; at < 8; at += 1) {
        await post(text('y'));
        const [outcome] = await Promise.allSettled([post(text('x'))]);
        found.push(outcome!.status);
      }
      return found;
    };
    const first = await outcomes();
    expect(new Set(first)).toEqual(new Set(['fulfilled', 'rejected']));
    await start();
    expect(await outcomes()).toEqual(first);
  });
});

describe('a bot that is killed', () => {
  test('leaves the stand-in running, with what it had posted', async () => {
    await start({
      globalBudget: { limit: 1e9, windowMs: 1000 },
      budgets: { 'POST /channels/{channel}/messages': { limit: 1e9, windowMs: 1000 } },
    });
    const bot = spawn(process.execPath, ['--input-type=module', '-e', eagerBot(discord)]);
    await once(bot.stdout, 'data');
    bot.kill('SIGKILL');
    await once(bot, 'exit');
    expect(discord.messages.posts).toBeGreaterThan(0);
    await post(text('y'));
    expect(discord.violations).toEqual([]);
    expect(discord.messages.in(CHANNEL_ID).at(-1)).toMatchObject({ content: 'y' });
  });
});

/** Posts over ten connections without end, beside an open gateway, and says when a post is answered. */
function eagerBot({ api, token }: StandIn): string {
  return `
    const headers = {
      authorization: 'Bot ${token}',
      'user-agent': 'DiscordBot (test, 1)',
      'content-type': 'application/json',
    };
    const body = JSON.stringify({ content: 'x', allowed_mentions: { parse: [] } });
    const post = async () => {
      for (;;) {
        await fetch('${api}/v10${Routes.channelMessages(CHANNEL_ID)}', { method: 'POST', headers, body });
        process.stdout.write('.');
      }
    };
    new WebSocket('${gatewayOf(api)}').onmessage = () => {
      for (let at = 0; at < 10; at += 1) void post();
    };`;
}

test('only so many requests are remembered as wanted', async () => {
  await start({ keepRequests: 10, globalBudget: { limit: 10_000, windowMs: 1000 } });
  for (let at = 0; at < 30; at += 1) await post(text('x'));
  expect(discord.requests.length).toBeLessThan(20);
  expect(discord.requests.length).toBeGreaterThanOrEqual(10);
});
