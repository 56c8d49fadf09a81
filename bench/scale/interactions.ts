import type { APIInteraction } from 'discord-api-types/v10';
import type { Store } from '../../src/store/store.ts';
import { autocomplete, chatInput, type Options } from '../../test/helpers/discord/payloads.ts';
import { withoutDiacritics } from '../quality/disturb.ts';
import { seeded } from '../quality/random.ts';
import type { Inputs, Typed } from './world.ts';

/** The interactions of one kind: a command, or the suggestions for one of its options. */
export interface Kind {
  name: string;
  payloads: readonly APIInteraction[];
}

const mostNames = 400;
const manageServer = 1n << 5n;
const usual = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n);

/** What people send, command by command, in the languages of what they type. @param most of each kind but /ask */
export async function makeInteractions(store: Store, inputs: Inputs, most: number): Promise<Kind[]> {
  const random = seeded(7);
  const names = await namesIn(store, inputs);
  const each = (name: string, typed: readonly Typed[], optionsOf: (one: Typed) => Options): Kind => ({
    name: `/${name}`,
    payloads: typed.map((one) => send(name, optionsOf(one), one.language)),
  });
  const bare = (name: string): Kind => ({
    name: `/${name}`,
    payloads: ['vi', 'en-US'].flatMap((locale) => Array.from({ length: 10 }, () => send(name, {}, locale))),
  });
  const suggest = (name: string, focused: string, typed: readonly Typed[]): Kind => ({
    name: `${name}, while typed`,
    payloads: typed.slice(0, most).map(({ text, language }) =>
      autocomplete({
        name,
        focused,
        // People type letter by letter; nothing comes first.
        value: text.slice(0, Math.floor(random() * 8)),
        locale: localeOf(language),
      }),
    ),
  });
  const { questions, topics, titles, texts } = inputs;
  const some = <T>(list: readonly T[]): T[] => list.slice(0, most);
  return [
    each('ask', questions, ({ text }) => ({ question: text })),
    each('figure', some(topics), topicOption),
    each('pledge', some(topics), topicOption),
    each('mou', some(topics), topicOption),
    each('latest', some(topics), topicOption),
    each('who', some(names), ({ text }) => ({ name: text })),
    each('compare', some([...titles.slice(0, most / 2), ...topics.slice(most / 2)]), ({ text }) => ({
      story: text,
    })),
    each('check', some(texts), ({ text }) => ({ text })),
    each('subscription-preview', some(topics), ({ text }) => ({ filter: `"${text.replaceAll('"', '')}"` })),
    ...['figure', 'pledge', 'mou', 'latest', 'about', 'status', 'subscriptions', 'help', 'privacy'].map(
      (name) => {
        const kind = bare(name);
        return topicless.has(name) ? { ...kind, name: `${kind.name}, no topic` } : kind;
      },
    ),
    suggest('ask', 'question', questions),
    suggest('who', 'name', names),
    suggest('compare', 'story', titles),
    suggest('figure', 'topic', topics),
  ];
}

const topicless = new Set(['figure', 'pledge', 'mou', 'latest']);
const topicOption = ({ text }: Typed): Options => ({ topic: text });
const localeOf = (language: string): string => (language === 'en' ? 'en-US' : language);

function send(name: string, options: Options, locale: string): APIInteraction {
  return chatInput({
    name,
    options,
    locale: localeOf(locale),
    memberPermissions: manageServer | usual | (1n << 4n),
    appPermissions: usual,
  });
}

/** People named most and people named once, half of them without diacritics. */
async function namesIn(store: Store, inputs: Inputs): Promise<Typed[]> {
  const people = await store.lists.peopleWith([], mostNames * 10);
  const every = Math.max(1, Math.floor(people.length / mostNames));
  return people
    .filter((_, at) => at < mostNames / 4 || at % every === 0)
    .slice(0, mostNames)
    .map(({ name }, at) => ({
      text: at % 2 === 0 ? name : withoutDiacritics(name),
      language: inputs.topics[at % inputs.topics.length]!.language,
    }));
}
