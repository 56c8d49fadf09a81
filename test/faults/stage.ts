import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDiscord } from '../helpers/discord/server.ts';
import { newsSite } from '../helpers/news-site.ts';
import { type FastClock, fastNow } from './fast-clock.ts';
import { corpusOf, type World } from './program.ts';

/** The world around the program: a Discord, a website, a data folder, a corpus folder with one old article. */
export interface Stage extends World {
  /** What all clocks show, in milliseconds. */
  now(): number;
  clock: FastClock;
  /** Lets so much time go by at once; only while no program runs. */
  skip(ms: number): void;
  close(): Promise<void>;
}

const roomy = { limit: 10_000, windowMs: 1000 };

/** @param random decides about what the stand-in does at random */
export async function openStage(random: () => number): Promise<Stage> {
  const clock: FastClock = { startedAt: Date.now(), shows: Date.now() };
  const now = () => fastNow(clock);
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-faults-'));
  const discord = await startDiscord({
    now,
    random,
    globalBudget: roomy,
    budgets: {
      'POST /channels/{channel}/messages': roomy,
      'POST /channels/{channel}/threads': roomy,
      'GET /channels/{channel}/messages': roomy,
      'PATCH /channels/{channel}/messages/{message}': roomy,
      'POST /channels/{channel}/messages/{message}/crosspost': roomy,
    },
  });
  const site = await newsSite();
  await mkdir(corpusOf({ folder }));
  await writeFile(
    join(corpusOf({ folder }), 'old.md'),
    '---\nid: old\nlang: vi\ntitle: Tin cũ\npublisher: Báo Huế\nurl: https://example.org/old\npublished: 2025-11-01\n---\nTrời nắng đẹp ở Huế.\n',
  );
  return {
    folder,
    discord,
    site,
    now,
    clock,
    skip(ms) {
      clock.shows += Math.round(ms);
    },
    async close() {
      await discord.close();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
