import type { FactLanguage } from '../../languages/language.ts';
import { findMatches } from '../../text/matches.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { findPeople, type PersonMention } from '../people/people.ts';
import { peopleBookOf } from '../people/people-book.ts';
import { cutPieces } from '../phrases.ts';

/** A country, body or person that can promise, ask and sign. */
export interface Party extends Span {
  kind: 'person' | 'body' | 'country' | 'role';
  /** As printed; a person's full name where the text introduces it. */
  name: string;
}

/** Who bears a title alone in the text: "Tổng Bí thư đề nghị" is by Tô Lâm where it introduces him so. */
function holderOf(title: string, people: readonly PersonMention[]): string {
  const low = title.toLowerCase();
  const holders = people.filter((person) =>
    person.titles.some((each) => each.toLowerCase() === low || each.toLowerCase().startsWith(`${low} `)),
  );
  const names = new Set(holders.map((person) => person.name));
  return names.size === 1 ? holders[0]!.name : title;
}

/** The parties that a text names, in order, none inside another: "the US Department of War" is one. */
export function findParties(
  text: string,
  language: Pick<FactLanguage, 'facts'>,
  people: readonly PersonMention[] = findPeople(text, language),
): Party[] {
  const grammar = language.facts;
  const book = peopleBookOf(grammar.people);
  const found: Party[] = [];
  const add = (start: number, end: number, kind: Party['kind'], name = text.slice(start, end)) => {
    const span = { start, end };
    if (![...found, ...(kind === 'person' ? [] : titles)].some((other) => overlaps(other, span)))
      found.push({ ...span, kind, name });
  };
  const titles: Span[] = [];
  for (const { start, end, name, title = '' } of people) {
    add(start, end, 'person', name);
    const before = { start: start - title.length - 1, end: start };
    if (title !== '' && text.slice(before.start, start - 1) === title) titles.push(before);
  }
  for (const pattern of [...grammar.agreements.bodies, ...grammar.people.bodies]) {
    for (const match of findMatches(text, pattern)) add(match.index, match.index + match[0].length, 'body');
  }
  const all = cutPieces(text);
  for (let at = 0; at < all.length; at++) {
    const country = book.countries.ahead(all, at);
    // A title alone can speak for its holder: "Tổng Bí thư đề nghị".
    const role = country ? undefined : book.roles.ahead(all, at);
    if (country) add(all[at]!.start, all[country.next - 1]!.end, 'country');
    else if (role && /^\p{Lu}/u.test(all[at]!.text)) {
      const [start, end] = [all[at]!.start, all[role.next - 1]!.end];
      add(start, end, 'role', holderOf(text.slice(start, end), people));
    }
    at = (country?.next ?? role?.next ?? at + 1) - 1;
  }
  return found.sort((a, b) => a.start - b.start);
}
