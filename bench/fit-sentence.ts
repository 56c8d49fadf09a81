import { readdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { addTriggers, type SentenceFeatures, type TriggeredSentence } from '../src/answer/rank-sentences.ts';
import { listEffects } from '../src/answer/trigger-words.ts';
import { type TriggerTable, writeTriggers } from '../src/languages/triggers.ts';
import { share } from './quality/metrics.ts';
import { percent, table } from './quality/table.ts';
import { languages } from './quality/verbatim.ts';
import { type Choice, fitConditionalLogit } from './sentence-fit/conditional-logit.ts';
import { learnTriggers } from './sentence-fit/learn-triggers.ts';
import { readPairs } from './sentence-fit/pairs.ts';
import { folds, makeSamples, modes, type Sample } from './sentence-fit/samples.ts';

const usage = `Usage: npm run fit:sentence [-- --dry]

Learns from bench/quality/sentence-pairs/ how to choose the sentence that answers, and writes
src/answer/sentence-weights.json and src/languages/*/triggers.tsv. The same pairs give the same files.
Prints what questions of articles that were not learnt from reach. --dry writes nothing.`;

/** Few pairs and many features: a stronger pull to zero carries over to other texts better; see docs/decisions. */
const ridge = 0.3;
/** Share of highlights that are two sentences long. It is some points higher on texts of other kinds: 12 to 17 %. */
const longShare = 0.1;

/** A sample with its features, from tables that have not seen its article. */
interface Learnt extends Sample {
  described: readonly TriggeredSentence[];
}

const { values } = parseArgs({ options: { dry: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const folder = new URL('quality/sentence-pairs/', import.meta.url);
const learnt: Learnt[] = [];
const tables = new Map<string, TriggerTable>();
for (const name of (await readdir(folder)).filter((one) => one.endsWith('.jsonl')).sort()) {
  const code = name.slice(0, -'.jsonl'.length);
  const samples = await makeSamples(await readPairs(new URL(name, folder)), languages.get(code)!);
  tables.set(code, tableOf(samples));
  for (let fold = 0; fold < folds; fold++) {
    const others = tableOf(samples.filter((one) => one.fold !== fold));
    for (const one of samples.filter((one) => one.fold === fold)) {
      learnt.push({ ...one, described: addTriggers(one.sentences, one.asked, others) });
    }
  }
}
const names = Object.keys(learnt[0]!.described[0]!.features).sort() as (keyof SentenceFeatures)[];
const weights = fitWeights(learnt);
const tried = Array.from({ length: folds }, (_, fold) => {
  const own = fitWeights(learnt.filter((one) => one.fold !== fold));
  return learnt.filter((one) => one.fold === fold).map((sample) => choose(sample, own));
}).flat();
const within = quantile(
  tried.map(({ lead }) => lead),
  longShare,
);
report();
if (!values.dry) {
  const rounded = Object.fromEntries(names.map((name, at) => [name, Number(weights[at]!.toPrecision(4))]));
  const written = { weights: rounded, within: Number(within.toPrecision(4)) };
  await writeFile(
    new URL('../src/answer/sentence-weights.json', import.meta.url),
    `${JSON.stringify(written, null, 2)}\n`,
  );
  for (const [code, table] of tables) {
    await writeFile(new URL(`../src/languages/${code}/triggers.tsv`, import.meta.url), writeTriggers(table));
  }
}

function tableOf(samples: readonly Sample[]): TriggerTable {
  const alone = samples.filter((one) => one.mode === 'alone' && !one.isPlain);
  return learnTriggers(
    alone.flatMap(({ asked, sentences, isRight }) => {
      const right = sentences[isRight.indexOf(true)];
      return right
        ? [{ effects: listEffects(asked).flatMap(({ words }) => words), causes: right.causes }]
        : [];
    }),
  );
}

function fitWeights(samples: readonly Learnt[]): number[] {
  const choices = samples
    .filter(({ isRight }) => isRight.includes(true))
    .map(({ described, isRight }): Choice => ({ features: described.map(valuesOf), isRight }));
  return fitConditionalLogit(choices, ridge);
}

function valuesOf({ features }: TriggeredSentence): number[] {
  return names.map((name) => features[name]);
}

/** What was chosen: whether it is right, with its best neighbour in the passage, and how far that is behind. */
interface Tried {
  sample: Sample;
  isRight: boolean;
  isRightByOverlap: boolean;
  isRightWithNeighbour: boolean;
  lead: number;
}

function choose(sample: Learnt, own: readonly number[]): Tried {
  const { described, isRight } = sample;
  const scores = described.map((one) => valuesOf(one).reduce((sum, value, at) => sum + value * own[at]!, 0));
  const best = scores.indexOf(Math.max(...scores));
  const neighbours = [best - 1, best + 1].filter((at) => described[at]?.hit === described[best]?.hit);
  const next = neighbours.reduce((one, at) => (scores[at]! > (scores[one] ?? -Infinity) ? at : one), -1);
  const byWords = described.map(({ features }) => features.passage + 1e-3 * features.overlap);
  return {
    sample,
    isRight: isRight[best] ?? false,
    isRightByOverlap: isRight[byWords.indexOf(Math.max(...byWords))] ?? false,
    isRightWithNeighbour: isRight[best] || isRight[next] || false,
    lead: next < 0 ? Infinity : scores[best]! - scores[next]!,
  };
}

function quantile(numbers: readonly number[], part: number): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(part * numbers.length)]!;
}

function report(): void {
  const standard = names.map((name, at) => {
    const all = learnt.flatMap(({ described }) => described.map(({ features }) => features[name]));
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    return weights[at]! * Math.sqrt(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length);
  });
  const byWeight = names
    .map((name, at) => [name, standard[at]!] as const)
    .sort((one, other) => Math.abs(other[1]) - Math.abs(one[1]));
  process.stdout.write(`${byWeight.map(([name, one]) => `${name} ${one.toFixed(2)}`).join(', ')}\n`);
  const groups = [...tables.keys()].flatMap((code) =>
    modes.flatMap((mode) =>
      [false, true].map((isPlain) => ({
        name: `${code}${isPlain ? ' without diacritics' : ''}, article ${mode}`,
        own: tried.filter(
          ({ sample }) =>
            sample.asked.searched.code === code && sample.mode === mode && sample.isPlain === isPlain,
        ),
      })),
    ),
  );
  const rows = groups
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => [
      name,
      String(own.length),
      percent(share(own.map((one) => one.isRightByOverlap))),
      percent(share(own.map((one) => one.isRight))),
      percent(share(own.map((one) => (one.lead <= within ? one.isRightWithNeighbour : one.isRight)))),
      percent(share(own.map((one) => one.lead <= within))),
    ]);
  const head = ['sentence right', 'questions', 'by words', 'ranked', 'two where close', 'of these long'];
  process.stdout.write(`${table(head, rows)}\nneighbours within ${within.toFixed(3)} are highlighted, too\n`);
}
