import type { Figure } from '../facts/figures/figure.ts';
import { findFigures } from '../facts/figures/figures.ts';
import { withoutDiacritics } from '../facts/figures/unmarked.ts';
import { type FactLanguage, hasFacts, type Languages } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import type { FigureCondition } from './filter.ts';

const comparison = /^(?:(>=|<=|[><=≥≤])\s*)?(.+)$/u;
const spelt: Readonly<Record<string, FigureCondition['compare']>> = { '≥': '>=', '≤': '<=' };

interface Quantity {
  value: number;
  unit?: string;
}

/**
 * Reads ">1000000 USD", "<= 1,5 triệu USD", "100..200 người" or "130 triệu" by the number grammar of any language,
 * diacritics typed or not; undefined where it is none.
 * @param takesAnyNoun whether the thing counted may be one that no language lists
 */
export function readFigureCondition(
  text: string,
  takesAnyNoun: boolean,
  languages: Languages,
): FigureCondition | undefined {
  const ends = text.split(/\s*(?:\.\.|…)\s*/u);
  if (ends.length === 2) return readRange(ends[0]!, ends[1]!, takesAnyNoun, languages);
  const [, sign = '=', body = ''] = comparison.exec(text) ?? [];
  const quantity = ends.length === 1 ? readQuantity(body, takesAnyNoun, languages) : undefined;
  if (!quantity) return undefined;
  const compare = spelt[sign] ?? (sign as FigureCondition['compare']);
  return { compare, ...quantity, text: compare + body };
}

function readRange(
  low: string,
  high: string,
  takesAnyNoun: boolean,
  languages: Languages,
): FigureCondition | undefined {
  // As one, so that "1..2 triệu USD" begins at a million.
  const pair = readersOf(languages)
    .map((language) => figuresIn(`${low} - ${high}`, language))
    .find(({ figures, isWhole }) => isWhole && figures.length === 2 && figures.every((one) => one.isListed));
  const from = pair?.figures[0] ?? readQuantity(low, false, languages);
  const to = pair?.figures[1] ?? readQuantity(high, takesAnyNoun, languages);
  if (!from || !to || from.value > to.value || (from.unit ?? to.unit) !== to.unit) return undefined;
  const { unit } = to;
  return { compare: '..', value: from.value, to: to.value, ...(unit && { unit }), text: `${low}..${high}` };
}

function readQuantity(text: string, takesAnyNoun: boolean, languages: Languages): Quantity | undefined {
  const all = readersOf(languages);
  const read = all.map((language) => single(text, language));
  const listed = read.find((figure) => figure?.isListed);
  if (listed) return { value: listed.value, unit: listed.unit };
  // A number alone is no figure: a currency makes it one.
  for (const language of all) {
    const [money] = Object.values(language.facts.numbers.currencies);
    const number = single(`${text} ${money!.after[0]}`, language);
    if (number) return { value: number.value };
  }
  const open = takesAnyNoun ? read.find((figure) => figure !== undefined) : undefined;
  return open && { value: open.value, unit: open.unit };
}

function readersOf(languages: Languages): FactLanguage[] {
  return [...languages.values()].filter(hasFacts);
}

type Read = Quantity & { unit: string; isListed: boolean };

/** The figure that is the whole text. */
function single(text: string, language: FactLanguage): Read | undefined {
  const { figures, isWhole } = figuresIn(text, language);
  return isWhole && figures.length === 1 ? figures[0] : undefined;
}

function figuresIn(text: string, language: FactLanguage): { figures: Read[]; isWhole: boolean } {
  const figures = findFigures(text, withoutDiacritics(language));
  const isWhole = figures[0]?.start === 0 && figures.some((figure) => figure.end === text.length);
  return {
    figures: figures.map((figure) => ({ value: figure.value, ...unitOf(figure, language) })),
    isWhole,
  };
}

/** The unit, by its id also where it was typed without diacritics: "nguoi" is a person. */
function unitOf({ kind, unit }: Figure, { facts }: FactLanguage): { unit: string; isListed: boolean } {
  const { numbers } = facts;
  if (kind !== 'count' || Object.hasOwn(numbers.counted, unit)) return { unit, isListed: true };
  const listed = Object.entries({ ...numbers.counted, ...numbers.measures });
  // "lan" is rather "lần", which is how that unit is shown, than one of the words for a lane.
  const known =
    listed.find(([id]) => fold(numbers.shownUnits.get(id)?.plural ?? id) === unit) ??
    listed.find(([, forms]) => forms.some((form) => fold(form) === unit));
  return { unit: known?.[0] ?? unit, isListed: known !== undefined };
}
