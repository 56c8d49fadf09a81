import type { Language } from '../languages/language.ts';
import { findMatches } from '../text/matches.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import { type ComparedText, holds, isNamed, meets } from './claim-text.ts';
import type { Compared } from './compared.ts';

/** Whether the report lacks a name of the claim, or has another in its place. */
export function disagreesInNames({
  claim,
  report,
  pair,
  told,
  measures: { names: known },
}: Compared): boolean {
  const isName = (word: Parameters<typeof isNamed>[0]): boolean => isNamed(word, known);
  const mine = claim.whole.content.words.filter(isName);
  const away = mine.filter((name) => !holds(report.whole, name));
  const around = [report.lead, ...report.before.map(({ text }) => text)];
  if (away.some((name) => !around.some((text) => holds(text, name)))) return true;
  if (pair === undefined && away.some((word) => word.isName)) return true;
  const isForeign = (text: ComparedText): boolean =>
    text.content.words.some(
      (word) => (word.isName || known.has(fold(word.printed))) && isName(word) && !holds(claim.whole, word),
    );
  // "Jaynes nine years, DeGroot a fine": the claim's name belongs to another part.
  if (mine.some((name) => !holds(told, name)) && isForeign(told)) return true;
  // What only another sentence has, with a name of its own, is said of that.
  const far = claim.whole.content.words.filter(
    (word) => !holds(report.whole, word) && !holds(report.lead, word),
  );
  return report.before.some(({ text }) => far.some((word) => holds(text, word)) && isForeign(text));
}

/** Who does it to whom: the first name of one must not be a later one of the other, nor "from" it "to" it. */
export function disagreesInOrder({ claim, report, measures: { names: known } }: Compared): boolean {
  const mine = claim.whole.content.words.filter((word) => isNamed(word, known));
  const first = report.whole.content.words.find((word) => isNamed(word, known));
  if (mine.length < 2 || first === undefined) return false;
  if (!meets(mine[0]!, first) && mine.slice(1).some((name) => meets(name, first))) return true;
  const [ours, theirs] = [waysIn(claim.whole), waysIn(report.whole)];
  return [...ours].some(([name, way]) => theirs.has(name) && theirs.get(name) !== way);
}

/** Folded name → whether something goes from it or to it. */
function waysIn({ text, language }: ComparedText): ReadonlyMap<string, string> {
  return new Map(
    findMatches(text, waysOf(language)).map(({ groups }) => {
      const way = groups!.from === undefined ? 'to' : 'from';
      return [fold(groups!.name!), way];
    }),
  );
}

const waysOf = onceFor(({ claims: { ways } }: Language) => {
  const [from, to] = [ways.from ?? [], ways.to ?? []].map((words) => words.join('|'));
  return new RegExp(
    `(?<![\\p{L}])(?:(?<from>${from})|(?:${to}))\\s(?:the\\s)?(?<name>\\p{Lu}[\\p{L}\\p{M}]+)`,
    'gu',
  );
});
