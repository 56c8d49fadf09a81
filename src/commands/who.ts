import type { z } from 'zod';
import type { Context } from '../command/command.ts';
import { command, textOf } from '../command/command.ts';
import { text } from '../command/input.ts';
import { notice, type Reply } from '../command/reply.ts';
import { readReplyOptions, replyOptions } from '../command/reply-options.ts';
import { dayOf } from '../corpus/article.ts';
import { foldName, type PersonFact } from '../facts/people/join-people.ts';
import { factsFor, listInput, listing, statedBlock } from '../replies/listing.ts';
import { nameFor, nameSuggestions } from '../replies/suggestions.ts';
import { fold } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';

const input = listInput.extend({ name: text });
type Input = z.infer<typeof input>;

export default command<Input>({
  data: {
    name: 'who',
    options: [{ name: 'name', kind: 'text', isRequired: true, isSuggested: true }, ...replyOptions],
  },
  input,
  read: (options) => ({ name: textOf(options, 'name'), ...readReplyOptions(options) }),
  written: (input) => input.name,
  run,
  suggest: (_option, typed, context) => nameSuggestions(typed, context),
});

function run(input: Input, context: Context): Reply {
  const { strings } = context.language;
  const person = findPerson(input.name ?? '', context);
  if (!person) {
    const known = nameSuggestions('', context).slice(0, 5);
    return notice(
      strings.nobody(
        input.name ?? '',
        known.map((one) => one.name),
      ),
    );
  }
  const name = nameFor(person.names, context);
  const others = person.names.filter((one) => one !== name);
  const namesakes = namesakesOf(person, context);
  const intro = [
    ...(others.length > 0 ? [strings.alsoWritten(others)] : []),
    ...(namesakes.length > 0 ? [strings.namesakes(namesakes.map((one) => toldBy(one, context)))] : []),
    ...(namesakes.length > 0 && person.marks.length > 0 ? [person.marks.join('; ')] : []),
    ...(person.titles.length > 0 ? [strings.titlesPrinted(titlesFor(person, context))] : []),
    strings.mentionedIn(person.mentions.length, articlesOf(person)),
  ];
  const found = factsFor(statements(person), undefined, context);
  return listing(name, intro, found, (mention) => statedBlock(mention, undefined, context), input, context);
}

/** The sentences that name a person, the newest article first, of one day those first in which the person acts. */
function statements(person: PersonFact): PersonFact['mentions'] {
  const newestFirst = person.mentions.toSorted(
    (one, other) =>
      dayOf(other.article).localeCompare(dayOf(one.article)) || Number(other.acts) - Number(one.acts),
  );
  const sentences = new Map<string, PersonFact['mentions'][number]>();
  for (const mention of newestFirst) {
    const key = `${mention.article.id}:${mention.sentence.start}`;
    if (!sentences.has(key)) sentences.set(key, mention);
  }
  return [...sentences.values()];
}

function articlesOf(person: PersonFact): number {
  return new Set(person.mentions.map((mention) => mention.article.id)).size;
}

/** Titles in the reader's language first. */
function titlesFor({ titles }: PersonFact, context: Context): string[] {
  const isOwn = (title: string): boolean =>
    context.language.words.ownLetters?.test(title) ?? fold(title) === title.toLowerCase();
  return titles.toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
}

/** The other people of the same name. */
function namesakesOf(person: PersonFact, context: Context): PersonFact[] {
  const names = new Set(person.names.map(foldName));
  return context.library.facts.people.filter(
    (other) =>
      other !== person && other.names.some((name) => name.includes(' ') && names.has(foldName(name))),
  );
}

/** What tells somebody from others of the name: "nông dân, 45 tuổi, Quảng Trị". */
function toldBy(person: PersonFact, context: Context): string {
  const told = [...titlesFor(person, context).slice(0, 2), ...person.marks.slice(0, 2)];
  const name = nameFor(person.names, context);
  return told.length > 0 ? `${name} (${told.join(', ')})` : name;
}

/**
 * The person named most among those whose names hold every word typed, diacritics or not; of several with one name
 * the one whose titles hold the other words typed.
 */
function findPerson(typed: string, context: Context): PersonFact | undefined {
  const wanted = wordsOf([typed]);
  if (wanted.size === 0) return undefined;
  const people = context.library.facts.people.toSorted(
    (one, other) => other.mentions.length - one.mentions.length,
  );
  const exact = wordsOfMarked(typed);
  const fitting = people.filter((person) => person.names.some((name) => wanted.isSubsetOf(wordsOf([name]))));
  if (fitting.length > 0)
    return (
      fitting.find((person) => person.names.some((name) => exact.isSubsetOf(wordsOfMarked(name)))) ??
      fitting[0]
    );
  return people.find(
    (person) =>
      person.names.some((name) => wordsOf([name]).isSubsetOf(wanted)) &&
      wanted.isSubsetOf(wordsOf([...person.names, ...person.titles, ...person.marks])),
  );
}

function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => splitTokens(fold(text)).map((token) => token.text)));
}

/** With diacritics: "Hưng" typed is not "Hùng". */
function wordsOfMarked(text: string): Set<string> {
  return new Set(splitTokens(text.normalize('NFC').toLowerCase()).map((token) => token.text));
}
