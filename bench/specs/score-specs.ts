import { findDates } from '../../src/facts/dates/dates.ts';
import type { Figure } from '../../src/facts/figures/figure.ts';
import { findFigures } from '../../src/facts/figures/figures.ts';
import { withoutDiacritics } from '../../src/facts/figures/unmarked.ts';
import type { Language } from '../../src/languages/language.ts';
import type { Spec, SpecFile } from './read-specs.ts';
import { unitsOf } from './spec-units.ts';

export interface SpecScore {
  right: number;
  missed: string[];
  invented: string[];
  /** Cases in which nothing is expected. */
  empty: number;
}

/** The day that dates without a year are told on in the specifications. */
const anchor = '2016-11-07';
const kindOf = {
  money: 'money',
  percent: 'percent',
  dimension: 'measure',
  temperature: 'measure',
  age: 'age',
} as const;

/** Holds what is read against what is expected: value and unit; the words around may be cut in another way. */
export function scoreSpec(cases: readonly Spec[], { kind }: SpecFile, language: Language): SpecScore {
  const score: SpecScore = { right: 0, missed: [], invented: [], empty: 0 };
  for (const { input, expected } of cases) {
    const found = kind === 'date' ? daysIn(input, language) : figuresIn(input, kind, language);
    if (expected.length === 0) {
      score.empty++;
      // Degrees of an angle are no temperature.
      if (found.some((one) => kind !== 'temperature' || !one.endsWith(' degree')))
        score.invented.push(`${input} → ${found.join(', ')}`);
      continue;
    }
    const wanted = expected
      .map((one) => (kind === 'date' ? dayOf(one) : figureOf(one, kind)))
      .filter((one) => one !== undefined);
    // A unit without a number, a day told by another or a unit that the product does not list.
    if (wanted.length === 0 || wanted.length < expected.length) continue;
    if (wanted.every((choices) => choices.some((one) => found.includes(one)))) score.right++;
    else score.missed.push(`${input} → ${found.join(', ') || 'nothing'}, not ${wanted.join('; ')}`);
  }
  return score;
}

/** Inputs without a capital are read as questions are, in which case says nothing. */
function figuresIn(input: string, kind: Exclude<SpecFile['kind'], 'date'>, language: Language): string[] {
  const isTyped = input === input.toLowerCase();
  return findFigures(input, isTyped ? withoutDiacritics(language) : language)
    .filter((figure) => (kind === 'money' && /^(?:cent|penny)$/u.test(figure.unit)) || isOfKind(figure, kind))
    .map(({ value, unit }) => `${Number(value.toPrecision(12))} ${unit}`);
}

function isOfKind(figure: Figure, kind: Exclude<SpecFile['kind'], 'date'>): boolean {
  const isWarmth = /^(?:°[CF]|degree)$/u.test(figure.unit);
  return (
    figure.kind === kindOf[kind] && (kind === 'temperature' ? isWarmth : kind !== 'dimension' || !isWarmth)
  );
}

function figureOf({ value, unit }: Spec['expected'][number], kind: SpecFile['kind']): string[] | undefined {
  const number = Number(value.replace('%', ''));
  if (value === '' || value === 'null' || Number.isNaN(number)) return undefined;
  const units = kind === 'percent' ? ['%'] : unitsOf[unit];
  return units?.map((one) => `${Number(number.toPrecision(12))} ${one}`);
}

function daysIn(input: string, language: Language): string[] {
  return findDates(input, language, anchor).flatMap(({ from, to }) => (from === to ? [from] : []));
}

/** A day that is printed with its month and exists; "tomorrow" and "the second Monday" are read by other rules. */
function dayOf({ text, value, unit }: Spec['expected'][number]): string[] | undefined {
  const isPrinted =
    /\d/u.test(text) && /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[/.-]\d/iu.test(text);
  return isPrinted && /^(?:\d{4}|XXXX)-\d\d-\d\d$/u.test(unit) && value !== '' && value !== '0001-01-01'
    ? [value]
    : undefined;
}
