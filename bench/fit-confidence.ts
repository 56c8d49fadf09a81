import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { sumUp, type Weights } from '../src/answer/confidence.ts';
import type { Evidence } from '../src/answer/evidence.ts';
import type { Article } from '../src/corpus/article.ts';
import { askPairs, askSquad } from './confidence-fit/askings.ts';
import { fitBoundedLogit, type Sign } from './confidence-fit/bounded-logit.ts';
import { readCompanyOf } from './confidence-fit/company.ts';
import { type Tried, tableOfAnswers, tableOfCurve } from './confidence-fit/report.ts';
import { folds, makeFoldLanguages, type Sample, takeSample } from './confidence-fit/samples.ts';
import { namesIn } from './confidence-fit/swap-name.ts';
import { codes, readSquad } from './quality/squad.ts';
import { indexArticles, joinParagraphs } from './quality/verbatim.ts';
import { readPairs } from './sentence-fit/pairs.ts';

const usage = `Usage: npm run fit:confidence -- --squad DIR --real DIR [--dry]

Learns how sure an answer is, from bench/quality/sentence-pairs/ and bench/quality/near-misses/, and writes
src/answer/confidence-weights.json. The same data give the same weights.
Prints what is answered by weights that have not seen the article asked about, and the curve of it.

  --squad DIR   the development half of XQuAD: xquad.en.dev.json and xquad.vi.dev.json
  --real DIR    real news among which questions are asked: english-bbc.jsonl, vietnamese-mds.jsonl, company-vi.jsonl
  --samples FILE   keep what was found for the questions there, or take it from there: asking takes minutes
  --dry         write nothing`;

const options = {
  squad: { type: 'string' },
  real: { type: 'string' },
  samples: { type: 'string' },
  dry: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;
const { values } = parseArgs({ options });
if (values.help || values.squad === undefined || values.real === undefined) {
  (values.help ? process.stdout : process.stderr).write(`${usage}\n`);
  process.exit(values.help ? 0 : 2);
}

/** What speaks for an answer and what against it; the others may do either. */
const signs: Readonly<Partial<Record<keyof Evidence, Sign>>> = {
  ...Object.fromEntries(
    (
      [
        'strength',
        'lead',
        'near',
        'asking',
        'missing',
        'worst',
        'worstAsking',
        'untitled',
        'margin',
        'heldNearby',
        'heldByArticle',
        'heldByHead',
        'rarestHeld',
      ] as const
    ).map((name) => [name, 1]),
  ),
  ...Object.fromEntries(
    (
      [
        'noise',
        'lackedNearby',
        'lackedInAll',
        'unknown',
        'nameLackedNearby',
        'nameLacked',
        'numberLackedNearby',
        'attributeLacked',
        'untyped',
        'unseen',
        'uncounted',
      ] as const
    ).map((name) => [name, -1]),
  ),
};
const ridge = 3e-3;
/** The threshold stands where so many of the highlights that are right are given as answers. */
const rightAnswered = 0.85;
/** What a case counts. An answer whose highlight is wrong is half an answer: its passage is still the right one. */
const counts = { right: 1, wrong: 0.4, near: 2, swapped: 0.7, gone: 1.2, elsewhere: 3, encyclopedia: 0.5 };

const samples = (await readKept(values.samples)) ?? (await takeSamples(values.squad, values.real));
if (values.samples !== undefined) await writeFile(values.samples, JSON.stringify(samples));
const names = Object.keys(samples[0]!.evidence) as (keyof Evidence)[];
const groups: Readonly<Record<string, (sample: Sample) => boolean>> = {
  ...Object.fromEntries(
    codes.map((code) => [code, ({ written, searched }: Sample) => written === code && searched === code]),
  ),
  any: ({ written, searched }) => written === searched,
  foreign: ({ written, searched }) => written !== searched,
};
const fitted = new Map<string, Weights>();
const tried: Tried[] = [];
for (const [name, belongs] of Object.entries(groups)) {
  const own = samples.filter(belongs);
  const scored = Array.from({ length: folds }, (_, fold) => {
    const weights = fitWeights(own.filter((one) => one.fold !== fold));
    return own
      .filter((one) => one.fold === fold)
      .map((sample): Tried => ({ sample, score: sumUp(sample.evidence, weights) }));
  }).flat();
  const threshold = findThreshold(scored);
  const weights = fitWeights(own);
  fitted.set(name, { ...weights, intercept: round((weights.intercept ?? 0) - threshold) });
  if (name !== 'any')
    tried.push(...scored.map(({ sample, score }) => ({ sample, score: score - threshold })));
}
process.stdout.write(`${tableOfAnswers(tried)}\n\n${tableOfCurve(tried)}\n`);
if (!values.dry) {
  const own = Object.fromEntries(codes.map((code) => [code, fitted.get(code)]));
  const written = { own, any: fitted.get('any'), foreign: fitted.get('foreign') };
  await writeFile(
    new URL('../src/answer/confidence-weights.json', import.meta.url),
    `${JSON.stringify(written, null, 2)}\n`,
  );
}

function fitWeights(own: readonly Sample[]): Weights {
  const cases = own.map((sample) => ({
    features: names.map((name) => sample.evidence[name]),
    isTrue: sample.truth === 'answerable',
    weight: countOf(sample),
  }));
  const weights = fitBoundedLogit(
    cases,
    names.map((name) => signs[name] ?? 0),
    ridge,
  );
  const shown = [...names, 'intercept'].map((name, at) => [name, round(weights[at]!)] as const);
  return Object.fromEntries(shown.filter(([, weight]) => weight !== 0));
}

/** The score that `rightAnswered` of the right highlights reach, each place counting alike. */
function findThreshold(scored: readonly Tried[]): number {
  const right = scored.filter(({ sample }) => sample.isRight);
  const places = [...Map.groupBy(right, ({ sample }) => sample.place).values()];
  const weighed = places
    .flatMap((own) => own.map(({ score }) => ({ score, weight: 1 / (own.length * places.length) })))
    .sort((one, other) => other.score - one.score);
  let reached = 0;
  for (const { score, weight } of weighed) {
    reached += weight;
    if (reached >= rightAnswered) return score;
  }
  return 0;
}

function round(weight: number): number {
  return Number(weight.toPrecision(4));
}

function countOf({ truth, isRight, place }: Sample): number {
  const count = truth === 'answerable' ? counts[isRight ? 'right' : 'wrong'] : counts[truth];
  return count * (place === 'encyclopedia' ? counts.encyclopedia : 1);
}

async function readKept(file: string | undefined): Promise<Sample[] | undefined> {
  if (file === undefined || !existsSync(file)) return undefined;
  return JSON.parse(await readFile(file, 'utf8')) as Sample[];
}

/** Asks everything among the articles of the pairs alone, among real news as well, and of an encyclopedia. */
async function takeSamples(squadFolder: string, realFolder: string): Promise<Sample[]> {
  const pairs = new Map(
    await Promise.all(
      codes.map(async (code) => {
        const file = new URL(`quality/sentence-pairs/${code}.jsonl`, import.meta.url);
        return [code as string, await readPairs(file)] as const;
      }),
    ),
  );
  const foldOf = new Map<Article, number>();
  const articles = new Map<string, Article[]>();
  for (const [code, own] of pairs) {
    const all = [...new Set(own.map(({ article }) => article))];
    articles.set(code, all);
    all.forEach((article, number) => {
      foldOf.set(article, number % folds);
    });
  }
  const all = [...articles.values()].flat();
  const alone = await indexArticles(all);
  const withFolds = new Map(
    [...pairs].map(([code, own]) => [
      code,
      own.map((pair) => ({ ...pair, fold: foldOf.get(pair.article)! })),
    ]),
  );
  const languages = makeFoldLanguages(withFolds, alone);
  const company = (await Promise.all(codes.map((code) => readCompanyOf(code, realFolder)))).flat();
  const squad = await readSquad(squadFolder);
  const names = new Map(
    codes.map((code) => [code, namesIn([...squad[code].questions.values()].map(({ text }) => text))]),
  );
  const taken: (Sample | undefined)[] = [];
  for (const [place, indexes] of [
    ['alone', alone],
    ['among real news', await indexArticles([...all, ...company])],
  ] as const) {
    for (const asking of await askPairs(pairs, place, names, (article) => foldOf.get(article)!))
      taken.push(await takeSample(asking, indexes.get(asking.searched)!, languages[asking.fold]!));
  }
  const joined = new Map(codes.map((code) => [code as string, squad[code].articles.map(joinParagraphs)]));
  const halves = await Promise.all(
    [0, 1].map((half) =>
      indexArticles(
        [...joined.values()].flatMap((own) =>
          own.filter((_, number) => number % 2 === half).map(({ article }) => article),
        ),
      ),
    ),
  );
  for (const { asking, half } of askSquad(squad, joined))
    taken.push(await takeSample(asking, halves[half]!.get(asking.searched)!, languages[folds]!));
  return taken.filter((one) => one !== undefined);
}
