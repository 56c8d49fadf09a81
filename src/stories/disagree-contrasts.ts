import { type ContrastGroup, contrastGroups } from '../languages/claims.ts';
import type { Compared } from './compared.ts';

/**
 * Words that a report may not have where the claim lacks them: "aims to" is no "has", and "dead or missing" are more
 * than "dead".
 */
const limiting: readonly string[] = ['not', 'planned', 'share', ...contrastGroups.fate];
/** Words that a claim may have where the report has none of their group. */
const lenient: readonly string[] = ['planned', 'future', 'done', 'some', 'begin'];
/** Groups of which both must have the same words; of the others, one in common. */
const exact: readonly ContrastGroup[] = ['fate', 'direction', 'negation'];
/** Groups whose word may stand once for several figures: "Dak Lak had 16 dead, Khanh Hoa 14". */
const carried: readonly ContrastGroup[] = [
  'fate',
  'direction',
  'damage',
  'balance',
  'step',
  'plan',
  'trade',
  'deal',
];

/** Whether one has a word that excludes one of the other's. */
export function disagreesInContrasts({ claim, report, told, isLed }: Compared): boolean {
  const [mine, theirs] = [claim.whole.contrasts, report.whole.contrasts];
  return [...new Set([...mine.keys(), ...theirs.keys()])].some((group) => {
    const claimed = mine.get(group) ?? none;
    const here = told.contrasts.get(group) ?? none;
    const isCarried = here.size === 0 && !isLed && carried.includes(group);
    const reported = isCarried ? (theirs.get(group) ?? none) : here;
    const fits = exact.includes(group) ? isSame : haveSome;
    return (
      (claimed.size > 0 && reported.size > 0 && !fits(claimed, reported)) ||
      [...here].some((member) => limiting.includes(member) && !claimed.has(member)) ||
      [...claimed].some((member) => !lenient.includes(member) && !reported.has(member))
    );
  });
}

const none: ReadonlySet<string> = new Set();

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}

function haveSome(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return !one.isDisjointFrom(other);
}
