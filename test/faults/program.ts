import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StandIn } from '../helpers/discord/server.ts';
import type { NewsSite } from '../helpers/news-site.ts';
import type { FastClock } from './fast-clock.ts';

const fastTime = new URL('fast-time.ts', import.meta.url).href;
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The bot as `npm start` starts it, but that its time runs fast. */
export interface Program {
  /** Settles when it is connected and delivers, or has ended. */
  ready: Promise<void>;
  hasEnded(): boolean;
  /** Ends it, waits for that, and gives its exit code: null where a signal ended it. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  /** What it has written to its log so far. */
  log(): string;
}

/** Where it finds its world. */
export interface World {
  folder: string;
  discord: StandIn;
  site: NewsSite;
}

export const corpusOf = ({ folder }: Pick<World, 'folder'>) => join(folder, 'corpus');
export const feedsFileOf = ({ folder }: Pick<World, 'folder'>) => join(folder, 'feeds.yaml');
export const databaseOf = ({ folder }: Pick<World, 'folder'>) => join(folder, 'data', 'verbatim.sqlite');

export function startProgram(world: World, clock: FastClock): Program {
  const { folder, discord, site } = world;
  const process_: ChildProcess = spawn(process.execPath, ['--import', fastTime, main], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      CORPUS_DIR: corpusOf(world),
      DATA_DIR: join(folder, 'data'),
      FEEDS_FILE: feedsFileOf(world),
      PRIVATE_HOSTS: site.host,
      LOG_LEVEL: 'info',
      FAST_CLOCK: JSON.stringify(clock),
    },
  });
  let log = '';
  const ready = Promise.withResolvers<void>();
  const ended = once(process_, 'close') as Promise<[number | null]>;
  ended.then(() => ready.resolve());
  process_.stderr!.on('data', (chunk) => {
    log += chunk;
    if (/commands (?:registered|unchanged|not registered)/u.test(log)) ready.resolve();
  });
  return {
    ready: ready.promise,
    hasEnded: () => process_.exitCode !== null || process_.signalCode !== null,
    async end(signal) {
      process_.kill(signal);
      const [code] = await ended;
      return code;
    },
    log: () => log,
  };
}
