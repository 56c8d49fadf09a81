import type { Language } from '../../languages/language.ts';
import type { Span } from '../../text/span.ts';
import { cutPieces } from '../phrases.ts';
import { findIntroduced } from './introduced.ts';
import { findRepeated, listKnownNames, resolveName } from './known.ts';
import { endOf } from './names.ts';
import { peopleBookOf } from './people-book.ts';

/** A person named in a text. */
export interface PersonMention extends Span {
  /** `text.slice(start, end)`: the name as printed here, without title. */
  text: string;
  /** The full name that the same text introduces for it, else `text`. */
  name: string;
  /** The first of `titles`. */
  title?: string;
  /** Titles as printed before and after the name here. */
  titles: readonly string[];
  /** What announces the name here, honorific included: "bị cáo", "Mr". */
  lead?: string;
}

/** What findPeople needs of a language. */
export type PeopleLanguage = Pick<Language, 'facts'>;

/**
 * The people named in a text, in order. A person is introduced by a title, an honorific, a role after the name or
 * a Vietnamese full name; after that short forms count too ("Hegseth", "ông Giang", "Secretary Pete").
 */
export function findPeople(text: string, language: PeopleLanguage): PersonMention[] {
  if (!language.facts) return [];
  const book = peopleBookOf(language.facts.people);
  const all = cutPieces(text);
  const candidates = findIntroduced(text, all, book);
  const known = listKnownNames(text, all, candidates);
  const found: PersonMention[] = [];
  for (const candidate of [...candidates, ...findRepeated(text, all, candidates, known, book)]) {
    const printed = text.slice(all[candidate.first]!.start, endOf(all, candidate.next));
    const name =
      candidate.next - candidate.first > 1
        ? printed
        : resolveName(text, printed, all[candidate.first]!.start, candidate.led, known, book);
    if (name === undefined && !candidate.sure) continue;
    const [title] = candidate.titles;
    const span = { start: all[candidate.first]!.start, end: endOf(all, candidate.next) };
    found.push({
      ...span,
      text: printed,
      name: name ?? printed,
      ...(title && { title }),
      titles: candidate.titles,
      ...(candidate.from !== undefined && {
        lead: text.slice(all[candidate.from]!.start, all[candidate.first - 1]!.end),
      }),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
