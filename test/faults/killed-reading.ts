import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { seeded } from '../../bench/quality/random.ts';
import { lastDay, sampleArticles } from '../../bench/scale/articles.ts';
import { makeNews } from '../../bench/scale/news/stream.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';

/** What a first reading left that was killed again and again. */
export interface KilledReading {
  seed: number;
  articles: number;
  /** Kills that came while it worked, by what it was at. */
  killed: Record<Phase, number>;
  /** Tables that differ from those of a reading that nobody killed; of a damaged file what SQLite says. */
  faults: string[];
}

const phases = ['read', 'joined', 'saving'] as const;
type Phase = (typeof phases)[number];

const program = fileURLToPath(new URL('reading-program.ts', import.meta.url));
/** The time in which a kill comes after a piece of work has begun: saving takes no longer. */
const withinMs = { read: 25, joined: 25, saving: 4 };

/** Kills a first reading at moments that the seed chooses, lets it end, and compares with one that nobody killed. */
export async function runKilledReading(options: {
  seed: number;
  articles: number;
  kills: number;
}): Promise<KilledReading> {
  const { seed, articles, kills } = options;
  const random = seeded(seed);
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-killed-'));
  try {
    const quiet = join(folder, 'quiet.sqlite');
    const killedFile = join(folder, 'killed.sqlite');
    await fill(quiet, seed, articles);
    await copyFile(quiet, killedFile);
    const killed = { read: 0, joined: 0, saving: 0 };
    for (let kill = 0; kill < kills; kill++) {
      // In the order of the work, or there would be nothing left to be killed at.
      const phase = phases[Math.floor((kill * phases.length) / kills)]!;
      if (
        await readUntil(killedFile, {
          phase,
          pieces: 1 + Math.floor(random() * 2),
          ms: random() * withinMs[phase],
        })
      )
        killed[phase]++;
    }
    await readUntil(quiet);
    await readUntil(killedFile);
    const [expected, seen] = [describe(quiet), describe(killedFile)];
    const faults = [...expected.keys()].filter((name) => expected.get(name) !== seen.get(name));
    return { seed, articles, killed, faults: [...faults, ...damage(killedFile)] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A database with made-up articles that nobody has read. */
async function fill(file: string, seed: number, articles: number): Promise<void> {
  const languages = await loadLanguages();
  const store = await openSqliteStore(file);
  const corpus = await sampleArticles(languages);
  const made = makeNews({ seed, count: articles, until: lastDay, languages, corpus });
  const ids = new Set<string>();
  for (const { article } of made) {
    if (ids.has(article.id)) continue;
    ids.add(article.id);
    await store.articles.addBacklog([{ article, origin: 'feed', keys: [article.id] }], new Date(0));
  }
  await store.close();
}

/** Lets the program work to its end, or until a moment at which it is killed. @returns whether it was killed */
async function readUntil(
  file: string,
  moment?: { phase: Phase; pieces: number; ms: number },
): Promise<boolean> {
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close') as Promise<[number | null]>;
  let pieces = 0;
  createInterface({ input: child.stdout }).on('line', async (line) => {
    if (line !== moment?.phase || ++pieces !== moment.pieces) return;
    await sleep(moment.ms);
    child.kill('SIGKILL');
  });
  const [code] = await ended;
  if (code !== null && code !== 0) throw new Error(`the reading ended with ${code}`);
  return code === null;
}

/** What the tables say, without the numbers that depend on the order of the work. */
function describe(file: string): Map<string, string> {
  const database = new DatabaseSync(file, { readOnly: true });
  const queries = {
    articles: 'select id, stamp, fault from article order by id',
    readings: `select id, length(passages), length(content), reading.facts, figures, pledges, agreements
      from reading join article using (place) order by id`,
    words: 'select space, form, held from word where held > 0 order by space, form',
    tallies: 'select space, count from tally order by space',
    people: 'select key, mentions from person_total order by key',
    values: 'select value, id from value join article using (place) order by value, id',
    stories: 'select story, id, is_own from story_member join article using (place) order by story, id',
    pending: 'select count(*) from story_order where joined = 0',
  };
  const described = new Map(
    Object.entries(queries).map(([name, query]) => [name, JSON.stringify(database.prepare(query).all())]),
  );
  described.set('found', foundIn(database));
  database.close();
  return described;
}

/** In how many passages full-text search finds each of the words that stand in most. */
function foundIn(database: DatabaseSync): string {
  const words = database
    .prepare(`select id, space, form from word where space in ('vi', 'en') order by held desc, form limit 60`)
    .all() as { id: number; space: string; form: string }[];
  const count = database.prepare(
    'select count(*) as passages from passage_words where passage_words match ?',
  );
  return JSON.stringify(
    words.map(({ id, space, form }) => [space, form, count.get(`"${id.toString(36)}"`)?.passages]),
  );
}

function damage(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('pragma integrity_check').all() as { integrity_check: string }[];
  database.close();
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}
