import type { Calling } from '../../languages/people-words.ts';
import { haveSameAge, haveSharedSeat, isMarked, type Namesake } from './namesake.ts';
import { fates } from './traits.ts';

/** In one article an official who is hurt or accused is still the same; a farmer and a minister are two. */
export function areApartInArticle(one: Namesake, other: Namesake): boolean {
  return (
    areWrittenApart(one, other) ||
    areAgedApart(one, other) ||
    (haveLivesApart(one, other) && !one.isFormer && !other.isFormer)
  );
}

export function areApartInCorpus(one: Namesake, other: Namesake): boolean {
  if (areWrittenApart(one, other) || areAgedApart(one, other)) return true;
  if (haveLivesApart(one, other)) return one.isCommon || !doMeet(one, other);
  if (!one.isCommon || one.isFormer || other.isFormer || doMeet(one, other)) return false;
  return haveCallingsApart(one, other, isMildPair) || haveSeatsApart(one, other);
}

/** "Hưng" is not "Hùng"; a text without diacritics could mean either. */
function areWrittenApart(one: Namesake, other: Namesake): boolean {
  return one.forms.some((form) =>
    other.forms.some(
      (second) =>
        form.length === second.length &&
        form.some(
          (word, at) => word !== second[at] && (one.isCommon || (isMarked(word) && isMarked(second[at]!))),
        ),
    ),
  );
}

/** Ages are given as of a birthday not told, and articles may be a year old. */
function areAgedApart(one: Namesake, other: Namesake): boolean {
  return [...one.born].some((year) => [...other.born].some((second) => Math.abs(year - second) > 2));
}

/** Someone in plain life and someone in office or known for something, or two in plain life of two places. */
function haveLivesApart(one: Namesake, other: Namesake): boolean {
  if (haveCallingsApart(one, other, isPlainPair)) return true;
  const isPlain = (namesake: Namesake): boolean =>
    [...namesake.callings].every((calling) => fates.has(calling) || calling === 'plain');
  return (
    isPlain(one) &&
    isPlain(other) &&
    one.homes.size > 0 &&
    other.homes.size > 0 &&
    one.homes.isDisjointFrom(other.homes) &&
    !haveSameAge(one, other)
  );
}

/**
 * An office moves one way: the same name in two provinces or services by turns, or within a fortnight, is two people.
 */
function haveSeatsApart(one: Namesake, other: Namesake): boolean {
  if (!one.countries.isDisjointFrom(other.countries)) return false;
  if (one.countries.size > 0 && other.countries.size > 0) return true;
  if (!one.seated || !other.seated) return false;
  if (haveSharedSeat(one, other)) return false;
  const [first, last] = one.seated;
  const [begin, end] = other.seated;
  return (
    Date.parse(begin) - Date.parse(last) < fortnightMs && Date.parse(first) - Date.parse(end) < fortnightMs
  );
}

const fortnightMs = 14 * 86_400_000;

/** A common event, edition or company. */
function doMeet(one: Namesake, other: Namesake): boolean {
  if (!one.stories.isDisjointFrom(other.stories)) return true;
  return one.company.intersection(other.company).size >= 2;
}

/** Callings that hardly anybody joins in one life, as `kept apart` from `those`. */
const isPlainPair = ([a, b]: [Calling, Calling]): boolean =>
  (a === 'plain' && b !== 'plain' && !fates.has(b)) || (a === 'fallen' && b !== 'fallen');

const together: readonly (readonly Calling[])[] = [
  ['learning', 'office', 'business', 'medicine', 'teaching', 'law', 'press', 'art'],
  ['business', 'accused'],
  ['plain', 'accused', 'victim'],
  ['press', 'art'],
];

/** Callings that one and the same seldom has, unless a text says so. */
const isMildPair = ([a, b]: [Calling, Calling]): boolean => {
  if (a === b || a === 'leader' || b === 'leader') return false;
  if (a === 'learning' || b === 'learning') return !together[0]!.includes(a) || !together[0]!.includes(b);
  return !together.slice(1).some((group) => group.includes(a) && group.includes(b));
};

/** Whether no calling of the one goes with any of the other. */
function haveCallingsApart(
  one: Namesake,
  other: Namesake,
  test: (pair: [Calling, Calling]) => boolean,
): boolean {
  if (one.callings.size === 0 || other.callings.size === 0) return false;
  return [...one.callings].every((a) => [...other.callings].every((b) => test([a, b]) || test([b, a])));
}
