import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import type { Article } from '../src/corpus/article.ts';
import { wallClock } from '../src/delivery/clock.ts';
import { findOwed } from '../src/delivery/owed.ts';
import { createPace } from '../src/delivery/pace.ts';
import { startPoster } from '../src/delivery/poster.ts';
import { createRenderer } from '../src/discord/post.ts';
import { createMessenger } from '../src/discord/rest/messenger.ts';
import { loadLanguages } from '../src/languages/load.ts';
import { openSqliteStore } from '../src/store/sqlite.ts';
import { channelId, type Seen, type Wanted } from './delivery/discord.ts';

const usage = `Usage: npm run bench:delivery -- [--channels 5000] [--window fixed|sliding|both] [--latency 0]

One article to many channels, through the whole delivery engine with a database on disk, against the strict stand-in
for Discord with Discord's limits in a process of its own. Discord's own limit is 50 requests a second; the target is
95 % of it with no answer of 429, nothing lost, nothing doubled. --latency makes every answer take so many
milliseconds.`;

const article: Article = {
  id: 'bench-1',
  language: 'vi',
  title: 'Mỹ công bố thêm 130 triệu USD cho sân bay Biên Hòa',
  publisher: 'VnExpress',
  url: 'https://example.org/bien-hoa',
  published: '2025-11-02',
  stories: [],
  digest: false,
  body: 'Mỹ công bố thêm 130 triệu USD để xử lý dioxin tại sân bay Biên Hòa. Hai bên ký bản ghi nhớ tại Hà Nội.',
};

const options = readOptions();
const rows = [];
for (const window of options.windows) rows.push(await deliver({ ...options, window }));
console.table(rows);
if (rows.some((row) => row['429s'] + row.lost + row.doubled > 0)) process.exitCode = 1;

async function deliver({ channels, window, latencyMs }: Wanted) {
  const script = fileURLToPath(new URL('delivery/discord.ts', import.meta.url));
  const child = fork(script, [JSON.stringify({ channels, window, latencyMs } satisfies Wanted)]);
  const [{ api }] = (await once(child, 'message')) as [{ api: string }];
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-delivery-'));
  const store = await openSqliteStore(join(folder, 'verbatim.sqlite'));
  const languages = await loadLanguages();
  const log = pino({ level: 'warn' });
  const pace = createPace(wallClock);
  const messenger = createMessenger({ token: 'test-token', api, log, pace: pace.start });
  const subscriptions = [];
  for (let at = 0; at < channels; at++) {
    const { id } = await store.subscriptions.put(subscription(channelId(at)), [], new Date());
    subscriptions.push({ subscription: (await store.subscriptions.get(id))!, matches: () => true });
  }
  const poster = await startPoster({ store, messenger, renderer: createRenderer(languages), log });
  const memory = { start: heapMegabytes(), peak: 0 };
  const watching = setInterval(() => {
    memory.peak = Math.max(memory.peak, process.memoryUsage().rss / 2 ** 20);
  }, 200);

  const startedAt = performance.now();
  const now = new Date();
  await store.articles.add({ article, origin: 'feed', keys: [] }, findOwed(article, subscriptions, now), now);
  const queuedMs = performance.now() - startedAt;
  poster.wake();
  while (poster.health().posts < channels && performance.now() - startedAt < channels * 100 + 30_000) {
    await sleep(50);
    if (process.stderr.isTTY) process.stderr.write(`\r${poster.health().posts} of ${channels} `);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  await poster.stop();
  clearInterval(watching);
  const end = heapMegabytes();
  child.send('report');
  const [seen] = (await once(child, 'message')) as [Seen];
  await store.close();
  await rm(folder, { recursive: true, force: true });
  for (const violation of seen.violations) process.stderr.write(`${violation}\n`);
  return {
    window,
    channels,
    seconds: Number(seconds.toFixed(1)),
    'queued ms': Math.round(queuedMs),
    'requests/s': Number(((seen.requests - 1) / seen.seconds).toFixed(2)),
    '% of 50/s': Number((((seen.requests - 1) / seen.seconds / 50) * 100).toFixed(1)),
    '429s': seen.limited,
    lost: seen.missing,
    doubled: seen.doubled,
    'heap MB start': memory.start,
    'heap MB end': end,
    'resident MB peak': Math.round(memory.peak),
  };
}

function subscription(channel: string) {
  return {
    serverId: '1100000000000000002',
    channelId: channel,
    channelKind: 'text' as const,
    filter: '',
    readerLanguage: 'vi',
    mode: 'each' as const,
    hours: [],
    timeZone: 'Asia/Ho_Chi_Minh',
    tags: [],
  };
}

/** What is in use, without what waits to be collected. */
function heapMegabytes(): number {
  gc?.();
  return Number((process.memoryUsage().heapUsed / 2 ** 20).toFixed(1));
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        channels: { type: 'string', default: '5000' },
        window: { type: 'string', default: 'both' },
        latency: { type: 'string', default: '0' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    const channels = Number(values.channels);
    const latencyMs = Number(values.latency);
    if (!Number.isInteger(channels) || channels < 1)
      throw new Error('--channels must be a whole number above 0');
    if (!(latencyMs >= 0)) throw new Error('--latency must be a number of milliseconds');
    const windows = (['fixed', 'sliding'] as const).filter(
      (one) => values.window === 'both' || values.window === one,
    );
    if (windows.length === 0) throw new Error('--window is one of fixed, sliding, both');
    return { channels, latencyMs, windows };
  } catch (error) {
    process.stderr.write(`bench:delivery: ${(error as Error).message}\n\n${usage}\n`);
    process.exit(2);
  }
}
