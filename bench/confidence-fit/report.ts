import { share } from '../quality/metrics.ts';
import { percent, table } from '../quality/table.ts';
import type { Sample, Truth } from './samples.ts';

/** A sample with its score by weights that have not seen its article. */
export interface Tried {
  sample: Sample;
  score: number;
}

const truths: readonly Truth[] = ['near', 'swapped', 'gone', 'elsewhere'];

/** What is answered at the threshold, group by group. */
export function tableOfAnswers(tried: readonly Tried[]): string {
  const groups = Map.groupBy(tried, ({ sample }) => `${directionOf(sample)}, ${sample.place}`);
  const rows = [...groups].map(([name, own]) => {
    const answered = (keep: (sample: Sample) => boolean): string => {
      const some = own.filter(({ sample }) => keep(sample));
      return some.length === 0 ? '–' : percent(share(some.map(({ score }) => score >= 0)));
    };
    const isAnswerable = ({ truth }: Sample): boolean => truth === 'answerable';
    return [
      name,
      String(own.length),
      answered(isAnswerable),
      answered((one) => isAnswerable(one) && one.isRight),
      ...truths.map((truth) => answered((one) => one.truth === truth)),
    ];
  });
  const head = ['answered', 'questions', 'answerable', 'of these right', ...truths];
  return table(head, rows);
}

/** Share of the answerable that is answered → share of the others that is, by moving the threshold. */
export function tableOfCurve(tried: readonly Tried[]): string {
  const shares = [0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
  const groups = Map.groupBy(tried, ({ sample }) => directionOf(sample));
  const rows = [...groups].flatMap(([name, own]) => {
    const scores = own.flatMap(({ sample, score }) => (sample.truth === 'answerable' ? [score] : []));
    const highestFirst = scores.toSorted((one, other) => other - one);
    return truths.map((truth) => {
      const others = own.filter(({ sample }) => sample.truth === truth);
      const cells = shares.map((part) => {
        const threshold = highestFirst[Math.floor(part * (highestFirst.length - 1))]!;
        return others.length === 0 ? '–' : percent(share(others.map(({ score }) => score >= threshold)));
      });
      return [`${name}, ${truth}`, ...cells];
    });
  });
  return table(['answered, of the answerable', ...shares.map((part) => `${Math.round(100 * part)} %`)], rows);
}

export function directionOf({ written, searched }: Sample): string {
  return written === searched ? written : `${written} → ${searched}`;
}
