import { isTelling } from '../facts/figures/near-figures.ts';
import { isSameValue } from './check-figure.ts';
import type { Measures, ReadClaim, ReadReport } from './claim-text.ts';
import { type Compared, compare } from './compared.ts';
import { disagreesInContrasts } from './disagree-contrasts.ts';
import { disagreesInFigure } from './disagree-figure.ts';
import { disagreesInNames, disagreesInOrder } from './disagree-names.ts';
import { disagreesInNumbers, disagreesInPeriod } from './disagree-time.ts';

/** Why a report does not say what a claim says. */
export type Disagreement = 'contrast' | 'figure' | 'name' | 'order' | 'period' | 'number' | 'too-little';

const rules: Readonly<Record<Disagreement, (compared: Compared) => boolean>> = {
  contrast: disagreesInContrasts,
  figure: disagreesInFigure,
  name: disagreesInNames,
  order: disagreesInOrder,
  period: disagreesInPeriod,
  number: disagreesInNumbers,
  'too-little': saysTooLittle,
};

/**
 * Why a report does not say what a claim says: who, what is counted, where, when and in what role. Undefined when it
 * does; better a true claim not confirmed than a false one confirmed.
 * @param pair a figure of the claim and one of the report; left out for a claim without figures
 */
export function findDisagreement(
  claim: ReadClaim,
  report: ReadReport,
  pair: Compared['pair'],
  measures: Measures,
): Disagreement | undefined {
  const compared = compare(claim, report, pair, measures);
  return (Object.keys(rules) as Disagreement[]).find((rule) => rules[rule](compared));
}

/**
 * What share of a claim's words its sentence must hold, and with what stands around it: the less, the more the figure
 * itself tells which fact is meant.
 */
const minShare = {
  telling: { sentence: 0.26, around: 0.45 },
  figure: { sentence: 0.45, around: 0.6 },
  /** Where the report has another value. */
  other: { sentence: 0.3, around: 0.5 },
  /** Where the claim has no figure. */
  none: { sentence: 0.7, around: 0.85 },
};

function saysTooLittle({ claim, report, pair, measures: { comparison } }: Compared): boolean {
  const { sentence, around } = minShare[shareFor(pair)];
  const texts = [report.lead, ...report.before.map(({ text }) => text), report.whole];
  const all = comparison.content(texts.map(({ text }) => text).join('\n\n'), report.article.language);
  return (
    comparison.coverage(claim.whole.content, report.whole.content) < sentence ||
    comparison.coverage(claim.whole.content, all) < around
  );
}

function shareFor(pair: Compared['pair']): keyof typeof minShare {
  if (pair === undefined) return 'none';
  if (!isSameValue(pair.figure, pair.fact.figure)) return 'other';
  return isTelling(pair.fact.figure) ? 'telling' : 'figure';
}
