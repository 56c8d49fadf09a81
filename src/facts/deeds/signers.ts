import type { AgreementGrammar } from '../../languages/grammar.ts';
import { findMatches } from '../../text/matches.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Party } from './parties.ts';

/** A name and where it stands. */
type Named = Span & { name: string };

/** Names side by side: "Lào, Thái Lan và Myanmar". */
interface List extends Span {
  names: Named[];
}

/**
 * Those who sign an agreement, as printed: first the lists of names that their place shows, then known countries
 * and bodies that the verb of signing or a word such as "between" points to.
 * @param event the verb of signing that belongs to the noun @param parties that the sentence names
 */
export function findSigners(
  sentence: string,
  noun: Span,
  event: Span | undefined,
  parties: readonly Party[],
  grammar: AgreementGrammar,
): string[] {
  const printed = sentence;
  // In small letters nobody is named, and the places stay.
  sentence = sentence.replace(grammar.bystanders, (words) => words.toLowerCase());
  parties = parties.filter(
    (party) => sentence.slice(party.start, party.end) === printed.slice(party.start, party.end),
  );
  const lists = listsIn(sentence, parties, grammar);
  const placed = lists.filter(
    ({ start, end }) =>
      grammar.leads.test(sentence.slice(0, start)) || grammar.verbs.test(sentence.slice(end)),
  );
  let found = longest(
    [...names(placed), ...pairsIn(sentence, grammar), ...plainIn(sentence, grammar)],
    noun,
    parties,
  );
  if (found.length < 2)
    found = longest([...found, ...names(farther(sentence, noun, lists, grammar))], noun, parties);
  if (found.length < 2)
    found = longest([...found, ...pointed(sentence, noun, event, parties, grammar)], noun, parties);
  return [...new Set(found.sort((a, b) => a.start - b.start).map(({ name }) => name))];
}

/** The two that "both sides" stands for: those of the sentences before, where they name two and no third. */
export function findBothSides(
  before: string,
  parties: readonly Party[],
  grammar: AgreementGrammar,
): string[] {
  const countries = new Set(parties.filter((party) => party.kind === 'country').map((party) => party.name));
  if (countries.size === 2) return [...countries];
  const lists = listsIn(before, parties, grammar);
  const all = new Set(names(lists).map(({ name }) => name));
  if (all.size === 2) return [...all];
  const pairs = new Set(
    lists
      .filter((list) => list.names.length === 2)
      .map((list) => list.names.map(({ name }) => name).join('\n')),
  );
  return pairs.size === 1 ? [...pairs][0]!.split('\n') : [];
}

/** The lists of names in a text, without people and what is only a place. */
function listsIn(text: string, parties: readonly Party[], grammar: AgreementGrammar): List[] {
  const lists: List[] = [];
  const shaped = findMatches(text, grammar.party).map(({ index: start, 0: name }) => ({
    start,
    end: start + name.length,
    name,
  }));
  const plain = plainIn(text, grammar).filter((one) => !shaped.some((other) => overlaps(one, other)));
  for (const one of [...shaped, ...plain].sort((a, b) => a.start - b.start)) {
    const { start } = one;
    if (text[start - 1] === '(') continue;
    const last = lists.at(-1);
    if (last && grammar.joint.test(text.slice(last.end, start))) {
      last.names.push(one);
      last.end = one.end;
    } else lists.push({ start, end: one.end, names: [one] });
  }
  const isSigner = (one: Named) =>
    !grammar.nobody.test(one.name) &&
    !grammar.notParty.test(text.slice(0, one.start)) &&
    !grammar.shared.test(text.slice(one.end)) &&
    // "250 MW"
    !/\p{Nd} $/u.test(text.slice(0, one.start)) &&
    !parties.some((party) => party.kind === 'person' && overlaps(party, one));
  return lists
    .map((list) => ({ ...list, names: list.names.filter(isSigner) }))
    .filter((list) => list.names.length > 0);
}

function pairsIn(sentence: string, grammar: AgreementGrammar): Named[] {
  return grammar.pairs.flatMap((pattern) =>
    findMatches(sentence, pattern).flatMap((match) =>
      [match.groups!.first, match.groups!.second]
        .filter((name) => name !== undefined)
        .map((name) => {
          const start = match.index + match[0].lastIndexOf(name);
          return { start, end: start + name.length, name };
        }),
    ),
  );
}

/**
 * "the junta and the Kachin Independence Army signed", "giữa Việt Nam và khối EFTA": plain nouns where those who sign
 * stand.
 */
function plainIn(sentence: string, grammar: AgreementGrammar): Named[] {
  return findMatches(sentence, grammar.plain).map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    name,
  }));
}

/** The list that the sentence opens with, or, of two at least, that follows "under the agreement". */
function farther(sentence: string, noun: Span, lists: readonly List[], grammar: AgreementGrammar): List[] {
  const upTo = `${sentence.slice(0, noun.start)}NOUN`;
  return lists.filter(({ start, end, names }) =>
    end <= noun.start
      ? grammar.opening.before.test(upTo.slice(0, start)) && grammar.opening.after.test(upTo.slice(end))
      : start >= noun.end && names.length > 1 && grammar.under.test(upTo + sentence.slice(noun.end, start)),
  );
}

function names(lists: readonly List[]): Named[] {
  return lists.flatMap((list) => list.names);
}

/** Known parties by their place: subject of the verb before the noun, led to by "between" and the like. */
function pointed(
  sentence: string,
  noun: Span,
  event: Span | undefined,
  parties: readonly Party[],
  grammar: AgreementGrammar,
): Named[] {
  const active = event !== undefined && event.end <= noun.start;
  const found: Named[] = [];
  for (const party of parties) {
    if (party.kind !== 'country' && party.kind !== 'body') continue;
    const before = sentence.slice(0, party.start);
    // "Anglo-Swiss"
    if (before.endsWith('-')) continue;
    const last = found.at(-1);
    const next = last !== undefined && grammar.listed.test(sentence.slice(last.end, party.start));
    const isPlace = grammar.notParty.test(before);
    const subject = active && party.end <= event.start && !isPlace;
    const own = party.start > noun.end && grammar.owner.test(sentence.slice(noun.end, party.start));
    const follows = party.start > noun.start && grammar.pointer.test(before) && !isPlace;
    if (next || subject || own || follows) found.push(party);
  }
  return found.filter(
    (party) => !grammar.nobody.test(party.name) && !grammar.shared.test(sentence.slice(party.end)),
  );
}

/** Of names that overlap the longest, a known one where it is longer still: "Asian Development Bank". */
function longest(all: readonly Named[], noun: Span, parties: readonly Party[]): Named[] {
  const kept: Named[] = [];
  const size = ({ start, end }: Span) => end - start;
  for (const one of all.toSorted((a, b) => size(b) - size(a))) {
    const known = parties.find(
      (party) =>
        (party.kind === 'country' || party.kind === 'body') &&
        party.start <= one.start &&
        party.end >= one.end &&
        // "Tập đoàn Lộc Trời | đã"
        !(party.start === one.start && /^\s\p{Ll}/u.test(party.name.slice(one.name.length))),
    );
    const best = known ?? one;
    if (!overlaps(best, noun) && !kept.some((other) => overlaps(other, best))) kept.push(best);
  }
  return kept;
}
