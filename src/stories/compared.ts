import type { FigureFact } from '../facts/collect.ts';
import type { Figure } from '../facts/figures/figure.ts';
import { type ComparedText, type Measures, type ReadClaim, type ReadReport, readText } from './claim-text.ts';
import { clauseOf } from './clauses.ts';

/** A claim beside a report. */
export interface Compared {
  claim: ReadClaim;
  report: ReadReport;
  /** The figure of each that is compared; none for a claim without figures. */
  pair: { figure: Figure; fact: FigureFact } | undefined;
  /** What the report says of its figure; the whole sentence without one. */
  told: ComparedText;
  /** What stands before in the sentence. */
  earlier: ComparedText;
  /** Whether its part begins with something that the claim lacks: then it is of that, not of what stands before. */
  isLed: boolean;
  measures: Measures;
}

/** Puts a claim beside a report. @param pair a figure of each */
export function compare(
  claim: ReadClaim,
  report: ReadReport,
  pair: Compared['pair'],
  measures: Measures,
): Compared {
  const { text, language } = report.whole;
  const read = (start: number, end: number): ComparedText =>
    readText(text.slice(start, end), language, measures.comparison);
  const nothing = { claim, report, pair, told: report.whole, earlier: read(0, 0), isLed: false, measures };
  if (pair === undefined) return nothing;
  const offset = report.sentence.start;
  const placed = report.figures.map(({ figure }) => ({
    kind: figure.kind,
    start: figure.start - offset,
    end: figure.end - offset,
  }));
  const at = { start: pair.fact.figure.start - offset, end: pair.fact.figure.end - offset };
  const { start, end } = clauseOf(text, placed, at, language);
  if (start === 0 && end === text.length) return nothing;
  const leading = read(start, at.start).content.words;
  return {
    ...nothing,
    told: read(start, end),
    earlier: read(0, start),
    isLed: leading.some(
      ({ keys, printed }) =>
        // "which" leads back.
        !language.words.questionWords.has(printed.toLowerCase()) &&
        !keys.some((key) => claim.whole.content.keys.has(key)),
    ),
  };
}
