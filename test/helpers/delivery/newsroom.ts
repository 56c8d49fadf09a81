import { type Logger, pino } from 'pino';
import type { Article } from '../../../src/corpus/article.ts';
import { type Compiled, findOwed } from '../../../src/delivery/owed.ts';
import { type Poster, startPoster } from '../../../src/delivery/poster.ts';
import { createRenderer } from '../../../src/discord/post.ts';
import { openSqliteStore } from '../../../src/store/sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import type { NewSubscription } from '../../../src/store/subscriptions.ts';
import { article } from '../articles.ts';
import { languages } from '../languages.ts';
import { type FakeDiscord, fakeDiscord } from './fake-discord.ts';
import { type SimulatedClock, simulatedClock } from './simulated-clock.ts';

/** A store, a poster and a Discord on one simulated clock. */
export interface Newsroom {
  store: Store;
  clock: SimulatedClock;
  discord: FakeDiscord;
  poster: Poster;
  /** Log lines of level warn and above. */
  logged: string[];
  subscribe(given?: Partial<NewSubscription>): Promise<number>;
  /** A new article arrives and is queued for all who are subscribed. */
  arrive(id: string, given?: Partial<Article>): Promise<void>;
  correct(id: string, given: Partial<Article>): Promise<void>;
  /** The titles that stand in a channel: one entry a message, several articles joined. */
  titles(channelId?: string): string[];
  close(): Promise<void>;
}

export const START = new Date('2026-01-15T12:00:00Z');

export async function newsroom(): Promise<Newsroom> {
  const clock = simulatedClock(START);
  const discord = fakeDiscord(clock);
  const store = await openSqliteStore(':memory:');
  const logged: string[] = [];
  const log: Logger = pino({ level: 'warn' }, { write: (line) => void logged.push(JSON.parse(line).msg) });
  const renderer = createRenderer(languages);
  const { messenger } = discord;
  const poster = await startPoster({ store, messenger, renderer, log, clock, random: () => 0.5 });
  const subscriptions: Compiled<Article>[] = [];

  const room: Newsroom = {
    store,
    clock,
    discord,
    poster,
    logged,
    async subscribe(given = {}) {
      const { id } = await store.subscriptions.put({ ...everything, ...given }, [], clock.now());
      const subscription = (await store.subscriptions.get(id))!;
      subscriptions.push({ subscription, matches: () => true });
      return id;
    },
    async arrive(id, given = {}) {
      const added = { article: article({ id, title: id, ...given }), origin: 'feed' as const, keys: [id] };
      await store.articles.add(added, findOwed(added.article, subscriptions, clock.now()), clock.now());
      room.poster.wake();
      await clock.pass(0);
    },
    async correct(id, given) {
      const before = (await store.articles.get(id))!.article;
      await store.articles.correct(
        { article: { ...before, ...given }, origin: 'feed', keys: [id] },
        clock.now(),
      );
      room.poster.wake();
      await clock.pass(0);
    },
    titles: (channelId = '1') => discord.in(channelId).map((message) => titlesIn(message.body).join(' + ')),
    async close() {
      discord.trouble = () => undefined;
      const stopped = room.poster.stop();
      await clock.pass(120_000);
      await stopped;
      await store.close();
    },
  };
  return room;
}

/** The titles of the articles in a message's body. */
export function titlesIn(body: object): string[] {
  return [...JSON.stringify(body).matchAll(/\*\*\[(.*?)\]\(</g)].map((match) =>
    match[1]!.replaceAll('\\', ''),
  );
}

const everything: NewSubscription = {
  serverId: '100',
  channelId: '1',
  channelKind: 'text',
  filter: '',
  readerLanguage: 'en',
  mode: 'each',
  hours: [],
  timeZone: 'UTC',
  tags: [],
};
