import { dayOf } from '../../corpus/article.ts';
import type { Calling } from '../../languages/people-words.ts';
import { fold } from '../../text/normalise.ts';
import type { NamedPerson } from './named-person.ts';
import { isEastAsian, isFamilyFirst } from './names.ts';
import type { Traits } from './traits.ts';

/** Mentions taken for one person, and all that is said of it. */
export interface Namesake {
  mentions: NamedPerson[];
  forms: string[][];
  callings: Set<Calling>;
  seats: Set<string>;
  /** First and last day on which a seat is named. */
  seated?: [string, string];
  homes: Set<string>;
  countries: Set<string>;
  born: Set<number>;
  stories: Set<string>;
  company: Set<string>;
  isFormer: boolean;
  /** Whether anything is said, but how the name is written, that could tell it from another. */
  isTold: boolean;
  /** Whether many could bear the name. */
  isCommon: boolean;
}

function readSpelling(name: string, spellings: Map<string, Spelling>): Spelling {
  const words = name.split(/[\s-]+/u);
  const spelling = {
    forms: isMarked(name) ? [words.map(toned)] : [],
    isCommon: isFamilyFirst(words) || isEastAsian(words),
  };
  spellings.set(name, spelling);
  return spelling;
}

/** How a name is written; worked out once for each way. */
export type Spelling = Pick<Namesake, 'forms' | 'isCommon'>;

export function namesakeOf(one: NamedPerson, spellings: Map<string, Spelling>): Namesake {
  const { callings, seats, homes, countries, born, isFormer }: Traits = one.traits;
  const { forms, isCommon } = spellings.get(one.mention.name) ?? readSpelling(one.mention.name, spellings);
  const from = dayOf(one.article);
  return {
    mentions: [one],
    forms: [...forms],
    callings: new Set(callings),
    seats: new Set(seats),
    ...(seats.length > 0 && { seated: [from, from] as [string, string] }),
    homes: new Set(homes),
    countries: new Set(countries),
    born: new Set(born === undefined ? [] : [born]),
    stories: new Set(),
    company: new Set(),
    isFormer,
    isTold: callings.length + seats.length + homes.length + countries.length > 0 || born !== undefined,
    isCommon,
  };
}

export function joinNamesakes(into: Namesake, namesake: Namesake): Namesake {
  into.mentions.push(...namesake.mentions);
  into.forms.push(...namesake.forms.filter((form) => !into.forms.some((one) => one.join() === form.join())));
  const days = [...(into.seated ?? []), ...(namesake.seated ?? [])].sort();
  if (days.length > 0) into.seated = [days[0]!, days.at(-1)!];
  for (const key of ['callings', 'seats', 'homes', 'countries', 'born', 'stories', 'company'] as const)
    for (const value of namesake[key]) (into[key] as Set<unknown>).add(value);
  into.isFormer ||= namesake.isFormer;
  into.isTold ||= namesake.isTold;
  return into;
}

/** How much two namesakes share; the one with more mentions where that is the same. */
export function measureCloseness(one: Namesake, other: Namesake): number {
  const shared = (key: 'callings' | 'homes' | 'countries' | 'stories' | 'company'): number =>
    (one[key] as Set<string>).intersection(other[key] as Set<string>).size;
  const isWritten = one.forms.some((form) => other.forms.some((second) => form.join() === second.join()));
  return (
    4 * Math.min(1, shared('stories')) +
    3 * Number(haveSharedSeat(one, other)) +
    3 * Math.min(1, shared('homes')) +
    2 * Number(isWritten) +
    2 * Number(haveSameAge(one, other)) +
    2 * Math.min(1, shared('callings')) +
    Math.min(1, shared('countries')) +
    Math.min(3, shared('company')) +
    Math.min(0.9, other.mentions.length / 1000)
  );
}

/** How much a text says of somebody: those of whom little is said join one of the others. */
export function measureEvidence({ forms, callings, homes, born }: Namesake): number {
  return 10 * Math.min(1, forms.length) + callings.size + homes.size + born.size;
}

/** Born in one year, two places can be birthplace and home. */
export function haveSameAge(one: Namesake, other: Namesake): boolean {
  return [...one.born].some((year) => [...other.born].some((second) => Math.abs(year - second) <= 1));
}

export function haveSharedSeat(one: Namesake, other: Namesake): boolean {
  return !one.seats.isDisjointFrom(other.seats);
}

export function isMarked(name: string): boolean {
  return fold(name) !== name.toLowerCase();
}

/** A syllable with its tone at one place and i for y: Hoà = Hòa, Lí = Lý. */
function toned(word: string): string {
  const apart = word.toLowerCase().normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(apart)?.[0] ?? '';
  return (apart.replace(tone, '').replace(/y/gu, 'i') + tone).normalize('NFC');
}
