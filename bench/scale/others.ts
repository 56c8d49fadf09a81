import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import { storeFile } from '../../src/store/sqlite.ts';
import { splitTokens } from '../../src/text/tokens.ts';
import { type Cost, megabytes, type Percentiles, percentilesOf, startCost } from './costs.ts';
import { passageTexts } from './passages.ts';
import { dataOf, type Given, type Inputs, inputsOf, readGiven, tell } from './world.ts';

/** Another engine over the same passages and the same questions, in a process of its own. */

export interface Other {
  /** Milliseconds an article to index. */
  build: Cost;
  /** Of the process after the questions. */
  residentMb: number;
  /** Milliseconds a question. */
  asked: Percentiles;
  databaseMb: number;
}

export interface OtherGiven extends Given {
  engine: 'minisearch' | 'fts5';
}

const depth = 10;
const given = readGiven() as OtherGiven;
const inputs = JSON.parse(readFileSync(inputsOf(given), 'utf8')) as Inputs;
const questions = given.isQuick ? inputs.questions.slice(0, 50) : inputs.questions;
const file = storeFile(dataOf(given));
const build = startCost();
const { ask, databaseMb } = given.engine === 'minisearch' ? buildMiniSearch() : buildFts5();
const built = build();
const times = questions.map(({ text }) => {
  const start = performance.now();
  ask(text);
  return performance.now() - start;
});
tell({
  build: { cpu: built.cpu / given.articles, clock: built.clock / given.articles },
  residentMb: megabytes(process.memoryUsage().rss),
  asked: percentilesOf(times),
  databaseMb: databaseMb(),
} satisfies Other);

interface Engine {
  ask(question: string): unknown;
  databaseMb(): number;
}

function buildMiniSearch(): Engine {
  const index = new MiniSearch({ fields: ['text'] });
  for (const passage of passageTexts(file)) index.add(passage);
  return { ask: (question) => index.search(question).slice(0, depth), databaseMb: () => 0 };
}

/** SQLite's full-text search as its manual has it: the question's words, any of them, ranked by BM25. */
function buildFts5(): Engine {
  const own = join(given.folder, 'fts5.sqlite');
  rmSync(own, { force: true });
  const database = new DatabaseSync(own);
  database.exec(`create virtual table passage
    using fts5(text, content = '', tokenize = "unicode61 remove_diacritics 2")`);
  const insert = database.prepare('insert into passage (rowid, text) values (?, ?)');
  database.exec('begin');
  for (const { id, text } of passageTexts(file)) insert.run(id, text);
  database.exec('commit');
  const select = database.prepare(
    `select rowid, rank from passage where passage match ? order by rank limit ${depth}`,
  );
  return {
    ask(question) {
      // Quoted and joined with OR: as it is typed a question would be FTS5's own query language.
      const query = splitTokens(question).map((token) => `"${token.text}"`);
      return query.length > 0 ? select.all(query.join(' OR ')) : [];
    },
    databaseMb: () => megabytes(statSync(own).size),
  };
}
