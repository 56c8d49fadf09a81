import { parseArgs } from 'node:util';
import type { Evidence } from '../src/answer/confidence.ts';
import { lookUp } from '../src/answer/look-up.ts';
import type { PassageIndex } from '../src/index/passage-index.ts';
import { withoutDiacritics } from './quality/disturb.ts';
import { type Code, codes, readSquad, type SquadArticle } from './quality/squad.ts';
import { indexArticles, joinParagraphs, languages } from './quality/verbatim.ts';

/**
 * Fits the weights of `src/answer/confidence.ts`: every question is asked once with its article in the index and
 * once without, in its own language and in the other. What it prints is rounded and put there by hand;
 * docs/decisions/confidence.md tells which weights were set otherwise, and why.
 */
const usage = 'Usage: npm run fit:confidence -- --squad DIR';
const { values } = parseArgs({ options: { squad: { type: 'string' } } });
if (values.squad === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}

const squad = await readSquad(values.squad);
const now = new Date('2025-11-30T00:00:00Z');
const samples: Record<'own' | 'foreign', { evidence: Evidence; isThere: boolean }[]> = {
  own: [],
  foreign: [],
};
for (const asked of codes) {
  for (const searched of codes) {
    const halves = await Promise.all(
      [0, 1].map((half) => indexOf(searched, (_article, number) => number % 2 === half)),
    );
    for (const [number, article] of squad[asked].articles.entries()) {
      const inside = new Set(article.paragraphs.map((paragraph) => paragraph.id));
      for (const question of [...squad[asked].questions.values()].filter((one) =>
        inside.has(one.paragraph),
      )) {
        for (const text of asked === 'vi'
          ? [question.text, withoutDiacritics(question.text)]
          : [question.text]) {
          for (const half of [0, 1]) {
            const written = languages.get(asked)!;
            const { evidence } = await lookUp(
              { text, written, wanted: written, now, limit: 1 },
              halves[half]!,
            );
            if (evidence)
              samples[asked === searched ? 'own' : 'foreign'].push({
                evidence,
                isThere: number % 2 === half,
              });
          }
        }
      }
    }
  }
}

for (const [name, given] of Object.entries(samples)) {
  const names = Object.keys(given[0]!.evidence) as (keyof Evidence)[];
  const rows = given.map(({ evidence }) => [...names.map((one) => evidence[one]), 1]);
  const weights = regression(
    rows,
    given.map(({ isThere }) => (isThere ? 1 : 0)),
  );
  const shown = [...names, 'intercept'].map((one, at) => [one, Number(weights[at]!.toFixed(2))]);
  console.log(name, `${given.length} samples`, Object.fromEntries(shown));
}

async function indexOf(
  language: Code,
  keep: (article: SquadArticle, number: number) => boolean,
): Promise<PassageIndex> {
  const kept = squad[language].articles.filter(keep).map((article) => joinParagraphs(article).article);
  return (await indexArticles(kept)).get(language)!;
}

/** Logistic regression by Newton's method, with a little ridge so that evidence which goes together stays small. */
function regression(rows: readonly number[][], truth: readonly number[], ridge = 3e-3, steps = 30): number[] {
  const size = rows[0]!.length;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight) => ridge * weight);
    const curvature = weights.map((_, at) => weights.map((__, other) => (at === other ? ridge : 0)));
    rows.forEach((row, number) => {
      const odds = row.reduce((sum, value, at) => sum + value * weights[at]!, 0);
      const guess = 1 / (1 + Math.exp(-odds));
      for (let at = 0; at < size; at++) {
        gradient[at]! += (row[at]! * (guess - truth[number]!)) / rows.length;
        for (let other = 0; other < size; other++) {
          curvature[at]![other]! += (row[at]! * row[other]! * guess * (1 - guess)) / rows.length;
        }
      }
    });
    const change = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight - change[at]!);
  }
  return weights;
}

/** Gaussian elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at]!]);
  for (let at = 0; at < rows.length; at++) {
    for (let below = at + 1; below < rows.length; below++) {
      const share = rows[below]![at]! / rows[at]![at]!;
      for (let column = at; column <= rows.length; column++)
        rows[below]![column]! -= share * rows[at]![column]!;
    }
  }
  const found = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const known = found.reduce((sum, value, other) => sum + (other > at ? rows[at]![other]! * value : 0), 0);
    found[at] = (rows[at]![rows.length]! - known) / rows[at]![at]!;
  }
  return found;
}
