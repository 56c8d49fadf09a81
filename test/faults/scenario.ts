import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { ChannelKind } from '../../src/store/subscriptions.ts';
import { type StandIn, startDiscord } from '../helpers/discord/server.ts';
import { GUILD_ID } from '../helpers/discord/snowflake.ts';
import type { Given } from './child.ts';
import { fastNow } from './fast-clock.ts';

/** What came of one scenario, for one channel after the other. */
export interface Result {
  seed: number;
  kills: number;
  deliveries: number;
  lost: number;
  doubled: number;
  outOfOrder: number;
  /** Deliveries of which the bot itself says that nobody knows. */
  unknown: number;
  requests: number;
  seconds: number;
  violations: string[];
}

const KINDS: readonly { kind: ChannelKind; type: number; count: number }[] = [
  { kind: 'text', type: 0, count: 16 },
  { kind: 'announcement', type: 5, count: 2 },
  { kind: 'thread', type: 11, count: 2 },
  { kind: 'forum', type: 15, count: 4 },
];
/** As many as an announcement channel takes in an hour, so that each is a post of its own. */
const ARTICLES = 10;
const GIVE_UP_AFTER_MS = 120_000;

/** Delivers articles while the process is killed, Discord fails and the database is locked; then counts. */
export async function runScenario(seed: number, kills: number): Promise<Result> {
  const startedAt = performance.now();
  const random = numbers(seed);
  const base = Date.now();
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-faults-'));
  const file = join(folder, 'verbatim.sqlite');
  const roomy = { limit: 10_000, windowMs: 1000 };
  const discord = await startDiscord({
    now: () => fastNow(base),
    random,
    globalBudget: roomy,
    budgets: {
      'POST /channels/{channel}/messages': roomy,
      'POST /channels/{channel}/threads': roomy,
      'GET /channels/{channel}/messages': roomy,
      'POST /channels/{channel}/messages/{message}/crosspost': roomy,
    },
  });
  const channels = await subscribe(file, discord);
  const given: Given = { file, api: discord.api, base, articles: ARTICLES };
  try {
    for (let kill = 0; kill < kills; kill++) {
      const child = await start(given);
      trouble(discord, random);
      const lock = random() < 0.3 ? lockFor(file, 100 + 500 * random()) : undefined;
      await sleep(50 + 900 * random());
      discord.gateway.drop();
      child.kill('SIGKILL');
      await once(child, 'exit');
      await lock;
    }
    const last = await start(given);
    trouble(discord, random);
    const until = performance.now() + GIVE_UP_AFTER_MS;
    while (performance.now() < until && (await isOwedMore(file, channels.size))) {
      await sleep(400);
      if (random() < 0.3) discord.gateway.drop();
    }
    last.send('stop');
    await once(last, 'exit');
    return {
      seed,
      kills,
      ...(await count(discord, channels, file)),
      seconds: (performance.now() - startedAt) / 1000,
    };
  } finally {
    await discord.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function subscribe(file: string, discord: StandIn): Promise<Map<string, ChannelKind>> {
  const store = await openSqliteStore(file);
  const channels = new Map<string, ChannelKind>();
  for (const { kind, type, count } of KINDS) {
    for (let number = 0; number < count; number++) {
      const channelId = `13000000000000000${String(channels.size).padStart(2, '0')}`;
      channels.set(channelId, kind);
      discord.messages.channels.set(channelId, { type });
      const wish = { serverId: GUILD_ID, channelId, channelKind: kind, filter: '', readerLanguage: 'en' };
      await store.subscriptions.put(
        { ...wish, mode: 'each', hours: [], timeZone: 'UTC', tags: [] },
        [],
        new Date(),
      );
    }
  }
  await store.close();
  return channels;
}

async function start(given: Given): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [JSON.stringify(given)]);
  await once(child, 'message');
  return child;
}

/** A storm of failures, or answers lost after Discord has accepted. */
function trouble(discord: StandIn, random: () => number): void {
  discord.heal();
  const times = 1 + Math.floor(12 * random());
  const posts = /\/(messages|threads)$/;
  const one = [
    () => discord.fail({ path: posts, status: 500, times }),
    () => discord.fail({ path: posts, status: 502, times, afterAccepting: true }),
    () => discord.fail({ path: posts, status: 429, times, retryAfter: 2 }),
    () => discord.fail({ method: 'POST', path: posts, status: 'hang', times, afterAccepting: true }),
    () => discord.fail({ method: 'POST', path: posts, status: 'drop', times, afterAccepting: true }),
    () => discord.fail({ method: 'POST', path: posts, status: 'drop', times }),
    () => discord.fail({ method: 'POST', path: posts, delayMs: 300, times }),
  ];
  one[Math.floor(one.length * random())]!();
  one[Math.floor(one.length * random())]!();
}

/** Another process's backup, say. */
async function lockFor(file: string, ms: number): Promise<void> {
  const other = new DatabaseSync(file, { timeout: 2_000 });
  try {
    other.exec('begin immediate');
    await sleep(ms);
    other.exec('rollback');
  } catch {
    // The bot was quicker.
  } finally {
    other.close();
  }
}

async function isOwedMore(file: string, channels: number): Promise<boolean> {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 2_000 });
  const row = database
    .prepare(
      `select count(*) as all_of_them, sum(state in ('queued', 'sending')) as open,
        count(crosspost_at) as unpublished from delivery`,
    )
    .get() as { all_of_them: number; open: number; unpublished: number };
  database.close();
  return row.all_of_them < channels * ARTICLES || row.open > 0 || row.unpublished > 0;
}

async function count(discord: StandIn, channels: ReadonlyMap<string, ChannelKind>, file: string) {
  const expected = Array.from({ length: ARTICLES }, (_, at) => `n${at + 1}`);
  let [lost, doubled, outOfOrder] = [0, 0, 0];
  for (const [channelId, kind] of channels) {
    const shown = titlesIn(discord, channelId, kind);
    const once = new Set(shown);
    lost += expected.filter((title) => !once.has(title)).length;
    doubled += shown.length - once.size;
    const numbers = [...once].map((title) => Number(title.slice(1)));
    outOfOrder += numbers.filter((number, at) => at > 0 && number < numbers[at - 1]!).length;
  }
  const store = await openSqliteStore(file);
  const status = await store.outbox.status(GUILD_ID, new Date());
  await store.close();
  return {
    deliveries: channels.size * ARTICLES,
    lost,
    doubled,
    outOfOrder,
    unknown: status.reduce((sum, one) => sum + one.unknown, 0),
    requests: discord.requests.length,
    violations: discord.violations.slice(0, 3).map((one) => JSON.stringify(one)),
  };
}

/** The titles of the articles in a channel, or in a forum's threads, oldest first. */
function titlesIn(discord: StandIn, channelId: string, kind: ChannelKind): string[] {
  const places =
    kind === 'forum'
      ? [...discord.messages.channels]
          .filter(([, channel]) => channel.parentId === channelId)
          .map(([id]) => id)
          .sort((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1))
      : [channelId];
  return places
    .flatMap((place) => discord.messages.in(place))
    .flatMap((message) =>
      [...JSON.stringify(message.components).matchAll(/\*\*\[(n\d+)\]/g)].map((found) => found[1]!),
    );
}

/** Numbers from 0 to below 1 that a seed decides (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
