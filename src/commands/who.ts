import type { Context } from '../command.ts';
import { command, flagOf, textOf } from '../command.ts';
import { day } from '../corpus/article.ts';
import type { PersonFact } from '../facts/collect.ts';
import { factsFor, type ListInput, listing, statedBlock } from '../listing.ts';
import { notice, type Reply } from '../reply.ts';
import { nameFor, nameSuggestions } from '../suggestions.ts';
import { fold } from '../text/normalise.ts';
import { tokens } from '../text/tokens.ts';

interface Input extends ListInput {
  name?: string;
}

export default command<Input>({
  data: {
    name: 'who',
    options: [
      { name: 'name', kind: 'text', isRequired: true, isSuggested: true },
      { name: 'language', kind: 'language' },
      { name: 'private', kind: 'flag' },
    ],
  },
  read: (options) => ({
    name: textOf(options, 'name'),
    language: textOf(options, 'language'),
    private: flagOf(options, 'private'),
  }),
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
  const articles = new Set(person.mentions.map((mention) => mention.article.id)).size;
  const intro = [
    ...(others.length > 0 ? [strings.alsoWritten(others)] : []),
    ...(person.titles.length > 0 ? [strings.titlesPrinted(person.titles)] : []),
    strings.mentionedIn(person.mentions.length, articles),
  ];
  const newestFirst = person.mentions.toSorted((one, other) =>
    day(other.article).localeCompare(day(one.article)),
  );
  const sentences = new Map(
    newestFirst.map((mention) => [`${mention.article.id}:${mention.sentence.start}`, mention]),
  );
  const found = factsFor([...sentences.values()], undefined, context);
  return listing(name, intro, found, (mention) => statedBlock(mention, undefined, context), input, context);
}

/** The person named most among those whose names hold every word typed, diacritics or not. */
function findPerson(typed: string, context: Context): PersonFact | undefined {
  const wanted = tokens(fold(typed)).map((token) => token.text);
  if (wanted.length === 0) return undefined;
  const holds = (name: string): boolean => {
    const words = new Set(tokens(fold(name)).map((token) => token.text));
    return wanted.every((word) => words.has(word));
  };
  return context.library.facts.people
    .filter((person) => person.names.some(holds))
    .toSorted((one, other) => other.mentions.length - one.mentions.length)[0];
}
