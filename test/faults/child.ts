import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { owedTo } from '../../src/delivery/owed.ts';
import { createPace } from '../../src/delivery/pace.ts';
import { startPoster } from '../../src/delivery/poster.ts';
import { startGateway } from '../../src/discord/gateway.ts';
import { createRenderer } from '../../src/discord/post.ts';
import { createMessenger } from '../../src/discord/posting.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { article } from '../helpers/articles.ts';
import { fastClock, SPEED } from './fast-clock.ts';

/*
 * The bot's process: takes in one article after the other and delivers them, until it is killed, or told to stop.
 * Argument: what `Given` says, as JSON.
 */
export interface Given {
  file: string;
  api: string;
  base: number;
  articles: number;
}

const { file, api, base, articles } = JSON.parse(process.argv[2]!) as Given;
process.on('disconnect', () => process.exit(1));
const clock = fastClock(base);
const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' }, pino.destination(2));
const store = await openSqliteStore(file);
const messenger = createMessenger({
  token: 'test-token',
  api,
  log,
  pace: createPace(clock).start,
  // Shorter than what a request may take according to `settle`, at this speed.
  timeoutMs: 15_000 / SPEED,
  now: () => clock.now().getTime(),
});
const renderer = createRenderer(await loadLanguages());
// Short leases and waits, so that a process that lives for half a second finds something to do.
const poster = await startPoster({
  store,
  messenger,
  renderer,
  log,
  clock,
  leaseMs: 25_000,
  random: () => 0.05 * Math.random(),
});
process.once('message', async () => {
  await poster.stop();
  await store.close();
  process.exit(0);
});
process.send!('ready');
// Deliveries do not wait for the gateway, and go on while it is away.
void startGateway({
  token: 'test-token',
  api,
  commands: [],
  dispatch: () => Promise.reject(new Error('no interactions here')),
  log,
}).catch(() => undefined);

const subscriptions = (await store.subscriptions.active()).map((subscription) => ({
  subscription,
  matches: () => true,
}));
let number = (await store.articles.all()).length;
while (number < articles) {
  const next = article({
    id: `n${number + 1}`,
    title: `n${number + 1}`,
    url: `https://example.org/${number}`,
  });
  const now = clock.now();
  try {
    await store.articles.add(
      { article: next, origin: 'feed', keys: [next.id] },
      owedTo(next, subscriptions, now),
      now,
    );
    number += 1;
    poster.wake();
  } catch {
    // Locked by another process for longer than the store waits: again.
  }
  await sleep(150);
}
