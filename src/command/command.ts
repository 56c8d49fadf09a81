import type { z } from 'zod';
import type { Language, Languages } from '../languages/language.ts';
import type { Library } from '../library.ts';
import type { Reader } from '../reader/reader.ts';
import type { Store } from '../store/store.ts';
import type { ChannelRef, RoleRef, Tag } from './place.ts';
import type { Reply } from './reply.ts';

/** What somebody typed behind a command, by option; of a channel or a role its id. */
export type OptionValues = ReadonlyMap<string, string | number | boolean>;

/** Discord shows so many choices, with names and values of so many characters. */
export const mostSuggestions = 25;
export const longestSuggestion = 100;

/** A choice offered while typing. */
export interface Suggestion {
  name: string;
  value: string;
}

/** An option as Discord shows it; its name and description stand in every language's strings. */
export type CommandOption = {
  name: string;
  isRequired?: boolean;
  /** Whether `suggest` is asked while it is typed. */
  isSuggested?: boolean;
  /** Whether it takes a time, such as "last week": at a terminal that needs no quotes. */
  isTime?: boolean;
} & (
  | { kind: 'text' | 'flag' | 'language' | 'language-or-none' | 'role' }
  /** One that takes posts. */
  | { kind: 'channel' }
  /** A whole number, both ends included. */
  | { kind: 'count'; least: number; most: number }
  /** One of these; what they are called stands in every language's strings. */
  | { kind: 'choice'; choices: readonly string[] }
);

/** Who asks, and where. */
export interface Caller {
  userId: string;
  serverId?: string;
  mayManageServer: boolean;
  /** Discord's id of the channel it comes from. */
  channelId?: string;
  /** The channel it comes from; undefined outside of servers, and in those that the bot is no member of. */
  place?: ChannelRef;
  /** What Discord tells of the channels and roles that options name, by id. */
  channels?: ReadonlyMap<string, ChannelRef>;
  roles?: ReadonlyMap<string, RoleRef>;
  /** Of the channels that options name, those that who calls can see, as Discord works out their permissions there. */
  sees?: ReadonlySet<string>;
  /** Discord's locales. */
  locale?: string;
  serverLocale?: string;
}

/** What a command may use. */
export interface Context {
  library: Library;
  languages: Languages;
  store: Store;
  /** The language of the words around quotations, and of the quotations that come first. */
  language: Language;
  caller: Caller;
  commands: readonly Command[];
  /** Whether somebody types at a terminal: there are no servers, no menus and no clicks. */
  isTerminal?: boolean;
  /** Whether who asks runs the bot; left out where nobody is known to. */
  isOperator?(): Promise<boolean>;
  /** The name of a channel; undefined where it cannot be had. */
  channelName?(channelId: string): Promise<string | undefined>;
  /** The tags of a forum; left out where nobody can ask Discord, undefined when it does not say. */
  tagsOf?(channelId: string): Promise<readonly Tag[] | undefined>;
  /** Tells those who deliver that something is owed, or that a subscription has changed. */
  wakeDeliveries?(): void;
  /** What the same person asked last in the same place, not long ago; left out where nothing is remembered. */
  lastQuestion?: { get(): string | undefined; keep(question: string): void };
  /** The model that chooses sentences, where the settings name one. */
  reader?: Reader;
  now: Date;
}

/**
 * One command. A file in `commands/` has one as its default export, made with `command()`;
 * its names and descriptions stand in `languages/<code>/strings.ts`.
 */
export interface Command<Input = unknown> {
  data: {
    /** As the file is named. */
    name: string;
    /**
     * `message`: it stands in the menu of a message and gets that message's text as its option `text`. Where
     * there is no such menu it is typed, like any other. Left out: a slash command.
     */
    kind?: 'message';
    /**
     * Set where it works in servers alone, for those who may: everyone there, or who manages channels or the server
     * (a server may choose others). `run` checks it again.
     */
    inServersFor?: 'everyone' | 'channel-managers' | 'server-managers';
    /** Set where it is for those alone who run the bot. `run` checks it. */
    forOperators?: true;
    /** Set where only the asker sees the reply; else the option `private` decides. */
    isPrivate?: true;
    options: readonly CommandOption[];
  };
  /** Never throws: what is wrong with the input is told by `run`. The result is kept as JSON for buttons. */
  read(options: OptionValues): Input;
  /** All that buttons may make of an input: one that does not fit is not run. Every command in `commands/` has it. */
  input?: z.ZodType<Input>;
  /** What an input becomes by what was asked before; buttons get the result. Called once for what is typed. */
  prepare?(input: Input, context: Context): Input;
  /** The text whose language the reply follows when nobody chose one. */
  written?(input: Input): string | undefined;
  run(input: Input, context: Context): Reply | Promise<Reply>;
  /** What to offer for an option, also when nothing is typed yet. */
  suggest?(option: string, typed: string, context: Context): Suggestion[] | Promise<Suggestion[]>;
}

/** What an option of kind `language-or-none` says for "no language of one's own". */
export const followQuestion = 'auto';

/** The option of a message command that holds the message. */
export const messageOption = 'text';

/** Checks a command's parts against each other at compile time. */
export function command<Input>(parts: Command<Input>): Command {
  return parts as Command;
}

/** A text option, or undefined when it was left out or is blank. */
export function textOf(options: OptionValues, name: string): string | undefined {
  const value = options.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A flag, or undefined when it was left out. */
export function flagOf(options: OptionValues, name: string): boolean | undefined {
  const value = options.get(name);
  return typeof value === 'boolean' ? value : undefined;
}

/** A whole number, or undefined when it was left out. */
export function countOf(options: OptionValues, name: string): number | undefined {
  const value = options.get(name);
  return Number.isInteger(value) ? (value as number) : undefined;
}
