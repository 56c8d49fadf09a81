import type { z } from 'zod';
import type { Context } from '../command/command.ts';
import { command, textOf } from '../command/command.ts';
import { text } from '../command/input.ts';
import { notice, type Reply } from '../command/reply.ts';
import { readReplyOptions, replyOptions } from '../command/reply-options.ts';
import { dayOf } from '../corpus/article.ts';
import type { PersonFact } from '../facts/people/join-people.ts';
import { findHolder, findPerson } from '../lists/find-people.ts';
import { listInput, listing, statedBlock } from '../replies/listing.ts';
import { nameFor, nameSuggestions } from '../replies/suggestions.ts';
import { fold } from '../text/normalise.ts';

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

async function run(input: Input, context: Context): Promise<Reply> {
  const { strings } = context.language;
  const { library, language } = context;
  const typed = input.name ?? '';
  const found = (await findPerson(library, typed)) ?? (await findHolder(library, typed, language));
  if (!found) {
    const known = (await nameSuggestions('', context)).slice(0, 5);
    return notice(
      strings.nobody(
        input.name ?? '',
        known.map((one) => one.name),
      ),
    );
  }
  const { person, namesakes, isHolder } = found;
  const name = nameFor(person.names, context);
  const others = person.names.filter((one) => one !== name);
  const intro = [
    ...(others.length > 0 ? [strings.alsoWritten(others)] : []),
    ...(namesakes.length > 0
      ? [(isHolder ? strings.alsoCalled : strings.namesakes)(namesakes.map((one) => toldBy(one, context)))]
      : []),
    ...(namesakes.length > 0 && person.marks.length > 0 ? [person.marks.join('; ')] : []),
    ...(person.titles.length > 0 ? [strings.titlesPrinted(titlesFor(person, context))] : []),
    strings.mentionedIn(found.mentions, found.articles),
  ];
  const isOwn = (one: PersonFact['mentions'][number]): boolean =>
    one.article.language === context.language.code;
  const stated = statements(person);
  const ordered = [...stated.filter(isOwn), ...stated.filter((one) => !isOwn(one))];
  return listing(name, intro, ordered, (mention) => statedBlock(mention, undefined, context), input, context);
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

/** Titles in the reader's language first. */
function titlesFor({ titles }: PersonFact, context: Context): string[] {
  const isOwn = (title: string): boolean =>
    context.language.words.ownLetters?.test(title) ?? fold(title) === title.toLowerCase();
  return titles.toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
}

/** What tells somebody from others of the name: "nông dân, 45 tuổi, Quảng Trị". */
function toldBy(person: PersonFact, context: Context): string {
  const told = [...titlesFor(person, context).slice(0, 2), ...person.marks.slice(0, 2)];
  const name = nameFor(person.names, context);
  return told.length > 0 ? `${name} (${told.join(', ')})` : name;
}
