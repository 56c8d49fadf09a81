import { REST, Routes } from 'discord.js';
import {
  ApplicationCommandResponseSchema,
  GatewayBotResponseSchema,
  GuildChannelResponseSchema,
  InteractionCallbackResponseSchema,
  MessageResponseSchema,
  PrivateApplicationResponseSchema,
  UserPIIResponseSchema,
} from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { ZodMiniType } from 'zod/mini';
import { button, chatInput } from './discord/payloads.ts';
import { schemaFaults } from './discord/schema.ts';
import { type StandIn, startDiscord } from './discord/server.ts';
import { CHANNEL_ID } from './discord/snowflake.ts';

const command = { type: 1, name: 'ask', description: 'Ask the news' };
const quiet = { parse: [] };
const post = Routes.channelMessages(CHANNEL_ID);

let discord: StandIn;
let rest: REST;

beforeEach(async () => {
  discord = await startDiscord({ deadlineMs: 300 });
  rest = new REST({ api: discord.api, retries: 0, offset: 0 }).setToken(discord.token);
});
afterEach(() => discord.close());

/** Discord's description asks for times that end in Z, Discord itself sends +00:00. */
const inZulu = (answer: unknown) => JSON.parse(JSON.stringify(answer).replaceAll('+00:00', 'Z'));

interface Received {
  op: number;
  t?: string;
  d: { session_id?: string } | boolean;
}

/** Connects to the gateway as far as `first` goes, and gives what came back. */
async function connect(
  first: object,
): Promise<{ socket: WebSocket; received: Received[]; closed: Promise<number> }> {
  const { url } = (await rest.get(Routes.gatewayBot())) as { url: string };
  const socket = new WebSocket(`${url}?v=10&encoding=json`);
  const received: Received[] = [];
  socket.on('message', (data) => received.push(JSON.parse(String(data))));
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify(first));
  await Promise.race([closed, new Promise((resolve) => socket.once('message', resolve))]);
  return { socket, received, closed };
}
const identify = (more: object = {}) => ({
  op: 2,
  d: { token: discord.token, intents: 0, properties: {}, ...more },
});

describe('requests', () => {
  test('what the stand-in answers is shaped as Discord says', async () => {
    const answers: [unknown, ZodMiniType][] = [
      [await rest.get(Routes.gatewayBot()), GatewayBotResponseSchema],
      [await rest.get('/users/@me'), UserPIIResponseSchema],
      [await rest.get('/applications/@me'), PrivateApplicationResponseSchema],
      [await rest.get(Routes.channel(CHANNEL_ID)), GuildChannelResponseSchema],
      [await rest.post(post, { body: { content: 'x', allowed_mentions: quiet } }), MessageResponseSchema],
      [
        (
          (await rest.put(Routes.applicationCommands(discord.applicationId), { body: [command] })) as object[]
        )[0],
        ApplicationCommandResponseSchema,
      ],
    ];
    for (const [answer, schema] of answers)
      expect([answer, schemaFaults(schema, inZulu(answer))]).toEqual([answer, []]);
    expect(discord.violations).toEqual([]);
  });

  test('a wrong token is refused with 401', async () => {
    rest.setToken('stolen');
    await expect(rest.get(Routes.gatewayBot())).rejects.toMatchObject({ status: 401 });
    expect(discord.invalidRequests()).toBe(1);
  });

  test.each([
    ['an unknown route', () => rest.get('/guilds/1100000000000000002/bans')],
    ['an unknown query', () => rest.get(Routes.gatewayBot(), { query: new URLSearchParams('x=1') })],
    ['another application', () => rest.get(Routes.applicationCommands('1100000000000000099'))],
    ['an id that is none', () => rest.get('/channels/news')],
    ['a body where none belongs', () => rest.delete(`${post}/1100000000000000009`, { body: {} })],
    ['mentions left on', () => rest.post(post, { body: { content: 'x' } })],
    ['an unknown key', () => rest.post(post, { body: { content: 'x', allowed_mentions: quiet, colour: 1 } })],
    [
      'a bad command',
      () =>
        rest.put(Routes.applicationCommands(discord.applicationId), { body: [{ ...command, name: 'Ask' }] }),
    ],
  ])('%s is a violation, answered with 400', async (_, send) => {
    await expect(send()).rejects.toMatchObject({ status: 400, code: 50035 });
    expect(discord.violations).toHaveLength(1);
  });

  test('an unknown or forbidden channel is no violation, but refused', async () => {
    const send = (id: string) =>
      rest.post(Routes.channelMessages(id), { body: { content: 'x', allowed_mentions: quiet } });
    await expect(send('1100000000000000077')).rejects.toMatchObject({ status: 404, code: 10003 });
    discord.messages.channels.set('1100000000000000078', { forbidden: 50013 });
    await expect(send('1100000000000000078')).rejects.toMatchObject({ status: 403, code: 50013 });
    expect(discord.violations).toEqual([]);
  });

  test('an enforced nonce posts once', async () => {
    const body = { content: 'x', allowed_mentions: quiet, nonce: 'n1', enforce_nonce: true };
    const first = await rest.post(post, { body });
    expect(await rest.post(post, { body })).toEqual(first);
    expect(discord.messages.in(CHANNEL_ID)).toHaveLength(1);
  });

  test('commands come back with what Discord adds, their translations only when asked for', async () => {
    const route = Routes.applicationCommands(discord.applicationId);
    await rest.put(route, { body: [{ ...command, name_localizations: { vi: 'hỏi' } }] });
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await rest.get(route, { query })).toMatchObject([
      { nsfw: false, name_localizations: { vi: 'hỏi' } },
    ]);
    expect(await rest.get(route)).not.toMatchObject([{ name_localizations: expect.anything() }]);
  });
});

describe('limits', () => {
  const send = async (times: number, path = '/users/@me') => {
    const headers = { authorization: `Bot ${discord.token}`, 'user-agent': 'DiscordBot (test, 1)' };
    const answers = await Promise.all(
      Array.from({ length: times }, () => fetch(`${discord.api}/v10${path}`, { headers })),
    );
    return answers.filter(({ status }) => status === 429);
  };

  test('the 51st request in a second is refused for all routes', async () => {
    await discord.close();
    discord = await startDiscord({ now: () => 1_800_000_000_000 });
    expect(await send(30)).toEqual([]);
    const [refused, ...more] = await send(21, '/applications/@me');
    expect(more).toEqual([]);
    expect(refused?.headers.get('x-ratelimit-global')).toBe('true');
    expect(await refused?.json()).toMatchObject({ global: true, retry_after: expect.any(Number) });
  });

  test('a bucket of its own is refused before, until its window ends', async () => {
    const body = { content: 'x', allowed_mentions: quiet };
    const limited = await startDiscord({
      budgets: { 'POST /channels/{channel}/messages': { limit: 2, windowMs: 150 } },
    });
    const eager = new REST({
      api: limited.api,
      retries: 0,
      offset: 0,
      rejectOnRateLimit: () => true,
    }).setToken('test-token');
    await eager.post(post, { body });
    await eager.post(post, { body });
    await expect(eager.post(post, { body })).rejects.toMatchObject({ limit: 2 });
    const patient = new REST({ api: limited.api, retries: 0, offset: 0 }).setToken('test-token');
    await patient.post(post, { body });
    expect(limited.requests.map(({ status }) => status)).toEqual([200, 200, 429, 200]);
    await limited.close();
  });
});

describe('interactions', () => {
  const respond = (to: { id: string; token: string }, body: object) =>
    rest.post(Routes.interactionCallback(to.id, to.token), { body, auth: false });
  const text = { type: 4, data: { content: 'x', allowed_mentions: quiet } };
  beforeEach(async () => void (await connect(identify())));

  test('the first response in time counts, a second one is refused', async () => {
    const asked = chatInput({ name: 'ask' });
    const outcome = discord.interact(asked);
    await respond(asked, text);
    expect(await outcome).toMatchObject({ late: false, response: text });
    await expect(respond(asked, text)).rejects.toMatchObject({ status: 400, code: 40060 });
  });

  test('a late response and an unknown token are refused', async () => {
    const asked = chatInput({ name: 'ask' });
    expect(await discord.interact(asked)).toMatchObject({ late: true });
    await expect(respond(asked, text)).rejects.toMatchObject({ status: 404, code: 10062 });
    const forged = chatInput({ name: 'ask' });
    void discord.interact(forged);
    await expect(respond({ ...forged, token: 'forged' }, text)).rejects.toMatchObject({ code: 10062 });
  });

  test('a response that Discord would refuse fails the test that asked', async () => {
    const pressed = button({ customId: 'next' });
    const outcome = discord.interact(pressed);
    const failed = expect(outcome).rejects.toThrow(/type: 8 does not answer/);
    await expect(respond(pressed, { type: 8, data: { choices: [] } })).rejects.toMatchObject({ status: 400 });
    await failed;
    expect(discord.violations).toHaveLength(1);
  });

  test('a deferral shows its message once it is filled in', async () => {
    const asked = chatInput({ name: 'ask' });
    const original = Routes.webhookMessage(discord.applicationId, asked.token, '@original');
    await expect(rest.get(original, { auth: false })).rejects.toMatchObject({ code: 10015 });
    const outcome = discord.interact(asked);
    await respond(asked, { type: 5 });
    await rest.patch(original, { body: { content: 'here', allowed_mentions: quiet }, auth: false });
    expect(await (await outcome).final()).toMatchObject({ content: 'here' });
    expect(schemaFaults(MessageResponseSchema, inZulu(await rest.get(original, { auth: false })))).toEqual(
      [],
    );
  });

  test('a pressed button updates its own message', async () => {
    const pressed = button({ customId: 'next', message: { content: 'before' } });
    const outcome = discord.interact(pressed);
    const made = await rest.post(Routes.interactionCallback(pressed.id, pressed.token), {
      body: { type: 7, data: { content: 'after', allowed_mentions: quiet } },
      query: new URLSearchParams({ with_response: 'true' }),
      auth: false,
    });
    expect(schemaFaults(InteractionCallbackResponseSchema, inZulu(made))).toEqual([]);
    expect(await (await outcome).final()).toMatchObject({ id: pressed.message.id, content: 'after' });
  });
});

describe('failures on demand', () => {
  test('come as often as asked, and then no more', async () => {
    discord.fail({ path: /^\/users/, status: 503, times: 2 });
    for (const _ of [1, 2]) await expect(rest.get('/users/@me')).rejects.toMatchObject({ status: 503 });
    expect(await rest.get('/users/@me')).toMatchObject({ username: 'verbatim' });
  });

  test('can be a delay and nothing else', async () => {
    discord.fail({ path: /^\/users/, delayMs: 60 });
    const startedAt = performance.now();
    expect(await rest.get('/users/@me')).toMatchObject({ username: 'verbatim' });
    expect(performance.now() - startedAt).toBeGreaterThan(55);
  });

  test('can take effect before the answer is lost', async () => {
    discord.fail({ method: 'POST', path: /messages$/, status: 'drop', afterAccepting: true });
    await expect(rest.post(post, { body: { content: 'x', allowed_mentions: quiet } })).rejects.toThrow();
    expect(discord.messages.in(CHANNEL_ID)).toHaveLength(1);
    discord.fail({ method: 'POST', path: /messages$/, status: 'hang' });
    const signal = AbortSignal.timeout(50);
    await expect(
      rest.post(post, { body: { content: 'y', allowed_mentions: quiet }, signal }),
    ).rejects.toThrow();
    expect(discord.messages.in(CHANNEL_ID)).toHaveLength(1);
  });
});

describe('gateway', () => {
  test.each([
    ['a wrong token', { token: 'stolen' }, 4004],
    ['a privileged intent', { intents: 1 << 15 }, 4014],
    ['an intent that does not exist', { intents: 1 << 30 }, 4013],
    ['no properties', { properties: undefined }, 4002],
  ])('%s closes the connection', async (_, more, code) => {
    expect(await (await connect(identify(more))).closed).toBe(code);
  });

  test('nothing goes before identify', async () => {
    expect(await (await connect({ op: 3, d: {} })).closed).toBe(4003);
    expect(discord.violations).toHaveLength(1);
  });

  test('heartbeats are acknowledged', async () => {
    expect((await connect({ op: 1, d: null })).received.at(-1)).toEqual({ op: 11 });
  });

  test('what was missed comes on resume, and an unknown session is void', async () => {
    const { socket, received, closed } = await connect(identify());
    const { session_id } = received.at(-1)!.d as { session_id: string };
    socket.terminate();
    await closed;
    discord.gateway.dispatch('INTERACTION_CREATE', chatInput({ name: 'ask' }));
    const resume = { token: discord.token, session_id, seq: 1 };
    const again = await connect({ op: 6, d: resume });
    await expect
      .poll(() => again.received.map(({ t }) => t))
      .toEqual([undefined, 'INTERACTION_CREATE', 'RESUMED']);
    const lost = await connect({ op: 6, d: { ...resume, session_id: 'gone' } });
    expect(lost.received.at(-1)).toEqual({ op: 9, d: false });
  });

  test('events that were not asked for are not sent', async () => {
    const { received } = await connect(identify());
    discord.gateway.dispatch('MESSAGE_CREATE', {});
    discord.gateway.dispatch('INTERACTION_CREATE', {});
    await expect.poll(() => received.map(({ t }) => t)).toContain('INTERACTION_CREATE');
    expect(received.map(({ t }) => t)).not.toContain('MESSAGE_CREATE');
  });
});
