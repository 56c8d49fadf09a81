import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { dispatch, type Services } from '../src/bot/dispatch.ts';
import { loadCommands } from '../src/bot/registry.ts';
import { readCorpus } from '../src/corpus/folder.ts';
import { collectFacts } from '../src/facts/collect.ts';
import { loadLanguages } from '../src/languages/load.ts';
import { openMemoryLibrary } from '../src/reading/open-library.ts';
import { openSqliteStore } from '../src/store/sqlite.ts';
import { makeCommandPayload } from '../src/terminal/payload.ts';
import { openInstantReader } from './latency/instant-reader.ts';

/**
 * How long a reply takes over the sample corpus, from raw interaction to Discord's response, store included.
 * Every command is sent many times with many inputs; the target is 50 ms at the 99th percentile.
 */
const rounds = Number(process.argv[2] ?? 3);
const languages = await loadLanguages();
const { articles } = await readCorpus('corpus', new Set(languages.keys()));
const services: Services = {
  commands: await loadCommands(languages),
  languages,
  library: await openMemoryLibrary(articles, languages),
  store: await openSqliteStore(':memory:'),
  log: pino({ level: 'silent' }),
  now: () => new Date(),
  reference: () => 'bench',
};
const questions = readFileSync(new URL('../test/quality/questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { question: string }).question);
const topics = ['dioxin', 'Biên Hòa', 'bien hoa', 'GDP', 'floods', 'lũ', 'thuế quan', 'EU', 'remains'];
const names = collectFacts(articles, languages).people.flatMap((person) => person.names);
/** By command; one that is not here is sent with nothing filled in. */
const inputs: Record<string, Record<string, string>[]> = {
  ask: questions.map((question) => ({ question })),
  pledge: topics.map((topic) => ({ topic })),
  who: names.map((name) => ({ name })),
  mou: topics.map((topic) => ({ topic })),
  figure: topics.map((topic) => ({ topic })),
  compare: articles.flatMap(({ stories }) => stories).map((story) => ({ story })),
  check: articles.map(({ body }) => ({ text: body.slice(0, 600) })),
  latest: topics.map((topic) => ({ topic })),
  language: [{ language: 'vi' }, {}],
};

const { reader, close } = await openInstantReader();
const rows: Record<string, Record<string, number>> = {};
const all: number[] = [];
for (const { name } of services.commands.map(({ data }) => data)) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const options of inputs[name] ?? [{}]) {
      const payload = makeCommandPayload(
        { name, options: new Map(Object.entries(options)) },
        { id: '1', locale: 'vi' },
      );
      const start = performance.now();
      await dispatch(payload, services);
      times.push(performance.now() - start);
    }
  }
  all.push(...times);
  rows[`/${name}`] = summary(times);
}
rows.all = summary(all);

// Every question once, and once by words right before it: what was chosen is remembered.
const times: { words: number[]; reader: number[] } = { words: [], reader: [] };
for (const options of inputs.ask!) {
  const payload = makeCommandPayload(
    { name: 'ask', options: new Map(Object.entries(options)) },
    { id: '1', locale: 'vi' },
  );
  for (const kind of ['words', 'reader'] as const) {
    const start = performance.now();
    await dispatch(payload, kind === 'reader' ? { ...services, reader } : services);
    times[kind].push(performance.now() - start);
  }
}
close();
rows['/ask, a reader added'] = summary(times.reader.map((time, at) => Math.max(0, time - times.words[at]!)));
console.table(rows);

function summary(times: readonly number[]): Record<string, number> {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2));
  return { replies: sorted.length, 'p50 ms': at(0.5), 'p99 ms': at(0.99), 'max ms': at(1) };
}
