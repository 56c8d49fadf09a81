import { setTimeout as sleep } from 'node:timers/promises';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../../src/delivery/change.ts';
import { type Gateway, type GatewayOptions, startGateway } from '../../../src/discord/gateway/gateway.ts';
import { SetupError } from '../../../src/discord/gateway/setup-error.ts';
import { user } from '../../helpers/discord/payload-context.ts';
import { autocomplete, bot, button, chatInput } from '../../helpers/discord/payloads.ts';
import { type DiscordOptions, type StandIn, startDiscord } from '../../helpers/discord/server.ts';
import { GUILD_ID } from '../../helpers/discord/snowflake.ts';

const TOKEN = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.secret.of-the-bot';
const QUESTION = 'Bao nhiêu nhà bị ngập?';
const commands = [{ name: 'ask', description: 'Ask the news' }];
const quiet = { parse: [] };
const hello: APIInteractionResponse = { type: 4, data: { content: 'hello', allowed_mentions: quiet } };
const ask = () => chatInput({ name: 'ask', options: { question: QUESTION } });

let discord: StandIn;
let running: Gateway[];
let lines: string[];

beforeEach(async () => {
  running = [];
  lines = [];
  discord = await startDiscord({ token: TOKEN });
});
afterEach(async () => {
  await Promise.all(running.map((gateway) => gateway.stop()));
  await discord.close();
});

async function start(more: Partial<GatewayOptions> = {}, level = 'info'): Promise<Gateway> {
  const gateway = await startGateway({
    token: TOKEN,
    api: discord.api,
    commands,
    dispatch: async () => hello,
    log: pino({ level }, { write: (line: string) => void lines.push(line) }),
    loginWithinMs: 3000,
    stopWithinMs: 1000,
    ...more,
  });
  running.push(gateway);
  return gateway;
}

/** A Discord with other rules than the usual ones. */
async function restart(options: DiscordOptions): Promise<void> {
  await discord.close();
  discord = await startDiscord({ token: TOKEN, ...options });
}

const failure = (more: Partial<GatewayOptions> = {}) =>
  start(more).then(
    () => undefined,
    (error: unknown) => error as Error,
  );
const logged = (text: string) => lines.filter((line) => line.includes(text)).map((line) => JSON.parse(line));
const callbacks = () => discord.requests.filter(({ path }) => path.endsWith('/callback'));

describe('a connected bot', () => {
  test('answers commands, buttons and suggestions with what dispatch gives', async () => {
    const replies: Record<number, APIInteractionResponse> = {
      2: hello,
      3: { type: 7, data: { content: 'next', allowed_mentions: quiet } },
      4: { type: 8, data: { choices: [{ name: 'a', value: 'a' }] } },
    };
    await start({ dispatch: async (interaction: APIInteraction) => replies[interaction.type]! });
    const typed = autocomplete({ name: 'ask', focused: 'question', value: 'a' });
    const outcomes = await Promise.all(
      [ask(), button({ customId: 'next:2' }), typed].map((one) => discord.interact(one)),
    );
    expect(outcomes.map(({ response }) => response)).toEqual([replies[2], replies[3], replies[4]]);
    expect(discord.violations).toEqual([]);
  });

  test('asks for the intent Guilds alone, which is not privileged', async () => {
    await start();
    expect(discord.gateway.identifies).toMatchObject([{ intents: 1 << 0 }]);
  });

  test('tells where it is, and what changes there', async () => {
    const changes: Change[] = [];
    await start({ onChange: (change) => void changes.push(change) });
    expect(changes).toEqual([{ kind: 'joined', serverId: GUILD_ID }]);
    const rights = { kind: 'rights', serverId: GUILD_ID };
    const told: [string, object, object?][] = [
      ['CHANNEL_UPDATE', { id: '7', guild_id: GUILD_ID, type: 0 }, { ...rights, channelIds: ['7'] }],
      ['THREAD_UPDATE', { id: '8', guild_id: GUILD_ID, type: 11 }, { ...rights, channelIds: ['8'] }],
      ['GUILD_ROLE_UPDATE', { guild_id: GUILD_ID, role: { id: '5' } }, rights],
      ['GUILD_MEMBER_UPDATE', { guild_id: GUILD_ID, user: bot(), roles: [] }, rights],
      ['GUILD_MEMBER_UPDATE', { guild_id: GUILD_ID, user: user(), roles: [] }],
      ['GUILD_DELETE', { id: GUILD_ID, unavailable: true }],
      ['GUILD_DELETE', { id: GUILD_ID }, { kind: 'left', serverId: GUILD_ID }],
    ];
    for (const [event, data] of told) discord.gateway.dispatch(event, data);
    const expected = told.flatMap(([, , change]) => change ?? []);
    await expect.poll(() => changes.slice(1)).toEqual(expected);
  });

  test('knows the names of channels', async () => {
    discord.messages.channels.set('1100000000000000077', { name: 'kinh-tế' });
    const gateway = await start();
    expect(gateway.channelName('1100000000000000077')).toBe('kinh-tế');
    expect(gateway.channelName('1100000000000000078')).toBeUndefined();
  });

  test('is not kept waiting by a server that has a fault', async () => {
    await restart({ guilds: [GUILD_ID, '1100000000000000009'] });
    discord.gateway.withholding.add('1100000000000000009');
    const startedAt = performance.now();
    await start({ loginWithinMs: 9_000 });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  test('registers its commands once, not again on a restart, and again when one changes', async () => {
    const puts = () => discord.requests.filter(({ method }) => method === 'PUT').length;
    await (await start()).stop();
    await (await start()).stop();
    expect(puts()).toBe(1);
    await start({ commands: [{ name: 'ask', description: 'Ask us' }] });
    expect(puts()).toBe(2);
    expect(discord.commands.list()).toMatchObject([{ description: 'Ask us' }]);
  });

  test('learns what Discord calls its commands by, also where they were registered before', async () => {
    for (const _ of ['registered', 'unchanged']) {
      const ids = new Map<string, string>();
      const gateway = await start({
        onCommandIds: (given) => {
          for (const [name, id] of given) ids.set(name, id);
        },
      });
      expect([...ids]).toEqual([['ask', (discord.commands.list() as { id: string }[])[0]!.id]]);
      await gateway.stop();
    }
  });

  test('answers again after its connection was cut, also what came meanwhile', async () => {
    await start();
    discord.gateway.drop();
    const meanwhile = discord.interact(ask());
    expect(await meanwhile).toMatchObject({ late: false, response: hello });
    expect(discord.gateway).toMatchObject({ resumes: 1, identifies: [{}] });
    expect(await discord.interact(ask())).toMatchObject({ late: false });
    expect(logged('connected to Discord again')).toHaveLength(1);
  });

  test.each([
    ['told to reconnect', () => discord.gateway.reconnect()],
    ['told to resume its session', () => discord.gateway.invalidate(true)],
    ['closed with an unknown error', () => discord.gateway.drop(4000)],
  ])('comes back when %s', async (_, disturb) => {
    await start();
    disturb();
    await expect.poll(() => discord.gateway.resumes, { timeout: 3000 }).toBe(1);
    expect(await discord.interact(ask())).toMatchObject({ late: false });
  });

  test('tells when Discord has shut it out for good', async () => {
    const gateway = await start();
    discord.gateway.drop(4004);
    expect(await gateway.lost).toMatchObject({ message: expect.stringContaining('DISCORD_TOKEN') });
  });
});

const v2 = 1 << 15;
const ephemeral = 1 << 6;
const page = (content: string, flags = 0): APIInteractionResponse['data' & keyof APIInteractionResponse] =>
  ({ flags: flags | v2, components: [{ type: 10, content }], allowed_mentions: quiet }) as never;
const slow = (response: object, ms = 1_900) => ({
  dispatch: () => sleep(ms, response as APIInteractionResponse),
});

describe('an answer that takes longer than Discord waits', () => {
  test('is deferred after a second and a half, and brought by an edit', async () => {
    await start(slow({ type: 4, data: page('late news') }, 3_300));
    const { response, ms, late, final } = await discord.interact(ask());
    expect({ response, late }).toEqual({ response: { type: 5 }, late: false });
    expect(ms).toBeGreaterThan(1_400);
    expect(ms).toBeLessThan(2_900);
    expect(await final()).toMatchObject({ components: [{ content: 'late news' }], flags: v2 });
    expect(discord.violations).toEqual([]);
  });

  test('stays with the asker where only they will see it', async () => {
    await start({
      ...slow({ type: 4, data: page('for you', ephemeral) }),
      expected: () => ({ opens: 'message', isPrivate: true }),
    });
    const { response, final } = await discord.interact(ask());
    expect(response).toEqual({ type: 5, data: { flags: ephemeral } });
    expect((await final()).flags).toBe(v2 | ephemeral);
    expect(discord.violations).toEqual([]);
  });

  test('turns the page of the message whose button was pressed', async () => {
    await start(slow({ type: 7, data: page('page 2') }));
    const { response, final } = await discord.interact(button({ customId: 'next:2' }));
    expect(response).toEqual({ type: 6 });
    await discord.request('PATCH', /@original$/);
    await expect.poll(async () => (await final()).components).toMatchObject([{ content: 'page 2' }]);
    expect(discord.violations).toEqual([]);
  });

  test('leaves that message alone when it is a sentence of its own', async () => {
    await start(slow({ type: 4, data: page('too old', ephemeral) }));
    const { response, followUps } = await discord.interact(button({ customId: 'next:2' }));
    expect(response).toEqual({ type: 6 });
    await expect.poll(() => followUps).toMatchObject([{ components: [{ content: 'too old' }] }]);
    expect(discord.requests.some(({ method }) => method === 'PATCH')).toBe(false);
    expect(discord.violations).toEqual([]);
  });

  test('offers no suggestions: they cannot be deferred', async () => {
    await start(slow({ type: 8, data: { choices: [{ name: 'a', value: 'a' }] } }));
    const typed = autocomplete({ name: 'ask', focused: 'question', value: 'a' });
    expect((await discord.interact(typed)).response).toEqual({ type: 8, data: { choices: [] } });
    await sleep(600);
    expect(discord.requests.filter(({ path }) => /callback|webhooks/.test(path))).toHaveLength(1);
    expect(logged('suggestions came too late')).toHaveLength(1);
  });

  test('is brought although Discord fails for a while, and never twice', async () => {
    await start(slow({ type: 4, data: page('late news') }));
    discord.fail({ path: /callback$/, status: 500, afterAccepting: true });
    discord.fail({ path: /@original$/, status: 502, times: 5 });
    const { final } = await discord.interact(ask());
    expect(await final()).toMatchObject({ components: [{ content: 'late news' }] });
    await expect.poll(() => logged('answered after a deferral')).toHaveLength(1);
  });

  test('has less time where the process stood still when it was asked', async () => {
    await start(slow({ type: 4, data: page('late news') }, 800));
    const outcome = discord.interact(ask());
    const until = performance.now() + 1_200;
    while (performance.now() < until);
    expect((await outcome).response).toEqual({ type: 5 });
    expect(await (await outcome).final()).toMatchObject({ components: [{ content: 'late news' }] });
  });

  test('is nothing that anybody is told of when the command failed, and the bot lives on', async () => {
    let calls = 0;
    await start({
      async dispatch() {
        calls += 1;
        if (calls > 1) return hello;
        await sleep(1_700);
        throw new Error(`cannot parse ${QUESTION}`);
      },
    });
    expect((await discord.interact(ask())).response).toEqual({ type: 5 });
    expect(await discord.interact(ask())).toMatchObject({ late: false, response: hello });
    await expect.poll(() => logged('the command failed')).toHaveLength(1);
    expect(lines.join()).not.toContain(QUESTION);
  });

  test('is waited for by a stop', async () => {
    const gateway = await start({ ...slow({ type: 4, data: page('late news') }), stopWithinMs: 3_000 });
    const { final } = await discord.interact(ask());
    await gateway.stop();
    expect(await final()).toMatchObject({ components: [{ content: 'late news' }] });
  });
});

describe('a response that fails', () => {
  test('with a 500 is sent again, and answers once', async () => {
    await start();
    discord.fail({ path: /callback$/, status: 500 });
    expect(await discord.interact(ask())).toMatchObject({ late: false, response: hello });
    expect(callbacks()).toHaveLength(2);
  });

  test('after Discord took it is not doubled', async () => {
    await start();
    discord.fail({ path: /callback$/, status: 500, afterAccepting: true });
    expect(await discord.interact(ask())).toMatchObject({ late: false, followUps: [] });
    await expect.poll(() => logged('answered already')).toHaveLength(1);
    expect(callbacks().map(({ status }) => status)).toEqual([500, 400]);
  });

  test('again and again is logged without the question, and the bot lives on', async () => {
    await restart({ deadlineMs: 300 });
    await start();
    discord.fail({ path: /callback$/, status: 500, times: 4 });
    expect(await discord.interact(ask())).toMatchObject({ late: true });
    expect(logged('did not take')).toMatchObject([{ command: 'ask', status: 500 }]);
    expect(await discord.interact(ask())).toMatchObject({ late: false });
  });

  test('because it comes too late is a warning', async () => {
    await restart({ deadlineMs: 50 });
    await start({ dispatch: () => sleep(100, hello) });
    expect(await discord.interact(ask())).toMatchObject({ late: true });
    await expect.poll(() => logged('too late')).toMatchObject([{ level: 40, command: 'ask' }]);
    expect(callbacks()).toHaveLength(1);
  });

  test('because the command failed is logged, and the bot lives on', async () => {
    await restart({ deadlineMs: 300 });
    let calls = 0;
    await start({
      dispatch: async () => {
        calls += 1;
        if (calls === 1) throw new Error(`cannot parse ${QUESTION}`);
        return hello;
      },
    });
    expect(await discord.interact(ask())).toMatchObject({ late: true });
    expect(await discord.interact(ask())).toMatchObject({ late: false });
    expect(logged('the command failed')).toMatchObject([{ level: 50, command: 'ask' }]);
    expect(lines.join()).not.toContain(QUESTION);
  });
});

describe('a stop', () => {
  test('waits for the answer under way', async () => {
    const gateway = await start({ dispatch: () => sleep(200, hello) });
    const outcome = discord.interact(ask());
    await sleep(50);
    await gateway.stop();
    expect(await outcome).toMatchObject({ late: false, response: hello });
    await expect.poll(() => discord.gateway.connected).toBe(false);
  });

  test('does not wait for ever', async () => {
    const gateway = await start({ dispatch: () => new Promise<never>(() => {}), stopWithinMs: 50 });
    void discord.interact(ask());
    await sleep(50);
    const startedAt = performance.now();
    await gateway.stop();
    expect(performance.now() - startedAt).toBeLessThan(900);
    expect(logged('stopped before all')).toMatchObject([{ left: 1 }]);
  });

  test('while reconnecting is the end of it', async () => {
    const gateway = await start();
    discord.gateway.drop();
    await expect.poll(() => logged('reconnecting')).toHaveLength(1);
    await gateway.stop();
    await sleep(700);
    expect(discord.gateway).toMatchObject({ resumes: 0, connected: false });
  });
});

describe('a setup that cannot work', () => {
  test.each([
    ['a wrong token', 'wrong-token'],
    ['no token', ' '],
    ['a token with letters that no token has', 'tôken'],
  ])('%s: one line that says what to do, and no storm of retries', async (_, token) => {
    const error = await failure({ token });
    expect(error).toBeInstanceOf(SetupError);
    expect(error?.message).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*$/);
    expect(discord.requests.length).toBeLessThanOrEqual(1);
    await sleep(50);
    expect(discord.invalidRequests()).toBeLessThanOrEqual(1);
  });

  test('a token that the gateway refuses', async () => {
    discord.gateway.refuseWith = 4004;
    expect(await failure()).toMatchObject({
      name: 'SetupError',
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  test('intents that are not switched on', async () => {
    discord.gateway.refuseWith = 4014;
    expect(await failure()).toMatchObject({
      name: 'SetupError',
      message: expect.stringContaining('intents'),
    });
  });

  test('a bot invited without its commands', async () => {
    discord.fail({ method: 'PUT', path: /commands$/, status: 403 });
    const error = await failure();
    expect(error).toBeInstanceOf(SetupError);
    expect(error?.message).toMatch(/applications\.commands.*client_id=1100000000000000001/);
  });

  test.each([
    ['nobody listens', async () => discord.close(), /ECONNREFUSED.*DISCORD_API/],
    ['no answer comes', async () => discord.fail({ path: /gateway/, status: 'hang' }), /no answer within/],
    ['Discord is down', async () => discord.fail({ path: /gateway/, status: 502, times: 9 }), /502/],
    [
      'the gateway cannot be reached',
      async () => Object.assign(discord.gateway, { unreachable: true }),
      /no answer within/,
    ],
    ['the gateway is silent', async () => Object.assign(discord.gateway, { mute: true }), /no answer within/],
  ])('no network: %s', async (_, disturb, message) => {
    await disturb();
    const error = await failure({ loginWithinMs: 300 });
    expect(error).toBeInstanceOf(SetupError);
    expect(error?.message).toMatch(message);
  });

  test('a name that does not resolve', async () => {
    const error = await failure({ api: 'http://discord.invalid/api' });
    expect(error).toMatchObject({
      name: 'SetupError',
      message: expect.stringMatching(/ENOTFOUND|EAI_AGAIN|no answer within/),
    });
  });

  test('commands that cannot be registered just now leave the bot answering', async () => {
    discord.fail({ method: 'PUT', path: /commands$/, status: 503, times: 4 });
    await start();
    expect(logged('not registered')).toHaveLength(1);
    expect(await discord.interact(ask())).toMatchObject({ late: false });
  });
});

describe('the log', () => {
  const interaction = ask();

  test('names each command and how long it took, and never a token or a question', async () => {
    discord.fail({ path: /callback$/, status: 400, body: { message: `Invalid\n${QUESTION}`, code: 50035 } });
    await start();
    void discord.interact(interaction);
    await expect.poll(() => logged('did not take')).toHaveLength(1);
    expect(await discord.interact(ask())).toMatchObject({ late: false });
    await expect.poll(() => logged('answered')).toMatchObject([{ command: 'ask', ms: expect.any(Number) }]);
    for (const secret of [TOKEN, interaction.token, QUESTION]) expect(lines.join()).not.toContain(secret);
  });

  test('never holds a token at any level, and the question at debug only', async () => {
    await start({}, 'trace');
    const asked = ask();
    await discord.interact(asked);
    discord.gateway.drop();
    await expect.poll(() => discord.gateway.resumes, { timeout: 3000 }).toBe(1);
    for (const secret of [TOKEN, TOKEN.split('.')[0]!, asked.token])
      expect(lines.join()).not.toContain(secret);
    expect(logged(QUESTION).map(({ level }) => level)).toEqual([20]);
  });
});
