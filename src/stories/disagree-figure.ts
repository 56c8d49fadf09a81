import type { FigureFact } from '../facts/collect.ts';
import type { Language } from '../languages/language.ts';
import { onceFor } from '../text/once-for.ts';
import type { Span } from '../text/span.ts';
import { isSameValue } from './check-figure.ts';
import { holds, readText } from './claim-text.ts';
import type { Compared } from './compared.ts';

/** Whether the report's figure is of something else than the claim's, or another stage of a change. */
export function disagreesInFigure(compared: Compared): boolean {
  if (compared.pair === undefined) return false;
  return countsElse(compared) || isOfElse(compared) || isOtherStage(compared) || standsBesideElse(compared);
}

/** What is counted: "740 boxes" are no "740 identifications". */
function countsElse({ claim, pair, told, measures: { comparison } }: Compared): boolean {
  const { figure, fact } = pair!;
  if (figure.kind !== 'count' || figure.unit === fact.figure.unit) return false;
  const { words } = comparison.content(figure.text, claim.whole.language.code);
  return words.length > 0 && !words.some((word) => holds(told, word));
}

/** How far behind a figure stands what it is of. */
const maxBehind = 24;

/** What a measure is of: "13,071 ha of fish farms" are no "13,071 ha of rice". */
function isOfElse({ claim: { whole }, pair, report, measures: { comparison } }: Compared): boolean {
  const { figure } = pair!;
  if (figure.kind !== 'measure' && figure.kind !== 'count') return false;
  const [clause] = whole.text.slice(figure.end).split(/[,;:.!?–—()]/u, 1);
  // What is cut in the middle of a word is none.
  const behind = clause!.length > maxBehind ? clause!.slice(0, maxBehind).replace(/\S*$/u, '') : clause!;
  const [first] = readText(behind, whole.language, comparison).content.words;
  return first !== undefined && !holds(report.whole, first);
}

/** "From 7.3 to 7.2": which of the two it is, where either says so. */
function isOtherStage({ claim, pair, report }: Compared): boolean {
  const { figure, fact } = pair!;
  const mine = stageOf(claim.whole.text, figure, claim.whole.language);
  const offset = report.sentence.start;
  const at = { start: fact.figure.start - offset, end: fact.figure.end - offset };
  const theirs = stageOf(report.whole.text, at, report.whole.language);
  return mine !== theirs && (mine === 'from' || theirs === 'from');
}

/** `from` where a change is told that goes out from this figure. */
function stageOf(text: string, { start, end }: Span, language: Language): 'from' | undefined {
  const { before, after } = stagesOf(language);
  return before.test(text.slice(0, start)) && after.test(text.slice(end)) ? 'from' : undefined;
}

const stagesOf = onceFor(({ claims: { ways } }: Language) => {
  const [from, to] = [ways.from ?? [], ways.to ?? []].map((words) => words.join('|'));
  return {
    before: new RegExp(`(?<![\\p{L}])(?:${from})\\s+(?:\\S+\\s+){0,2}$`, 'iu'),
    after: new RegExp(`^(?:[\\s,]+\\S+){0,4}?\\s+(?:${to})\\s`, 'iu'),
  };
});

/**
 * Words of the claim that stand beside another figure alone: "exports 7,200 tonnes" of "yields 200,000". What stands
 * before in the sentence is said of a later figure too, unless that has something of its own before it.
 */
function standsBesideElse(compared: Compared): boolean {
  const { pair, report, told, earlier, isLed, measures } = compared;
  const { whole } = compared.claim;
  const { figure, fact } = pair!;
  const isAlike = (other: FigureFact): boolean => other !== fact && other.figure.kind === fact.figure.kind;
  // What is counted was held against the report's unit already.
  const counted =
    figure.unit === fact.figure.unit && readText(figure.text, whole.language, measures.comparison);
  const away = whole.content.words.filter((word) => !holds(told, word) && !(counted && holds(counted, word)));
  const far = away.filter((word) => !holds(report.lead, word) && !holds(report.whole, word));
  const before = report.before.filter(({ figures }) => figures.some(isAlike));
  if (far.some((word) => before.some(({ text }) => holds(text, word)))) return true;
  // Another value of the same kind is another thing's unless all that leads to it is claimed.
  if (isLed && away.length > 0 && !isSameValue(figure, fact.figure)) return true;
  if (!report.figures.some(isAlike)) return false;
  return away.some(
    (word) => holds(report.whole, word) && (isLed || (!holds(earlier, word) && !holds(report.lead, word))),
  );
}
