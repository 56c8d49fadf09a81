import type { z } from 'zod';
import {
  type Command,
  type CommandOption,
  type Context,
  command,
  type OptionValues,
  type Suggestion,
  textOf,
} from '../command/command.ts';
import type { Reply } from '../command/reply.ts';
import { readReplyOptions, replyOptions } from '../command/reply-options.ts';
import { type ListInput, listInput } from './listing.ts';
import { topicSuggestions } from './suggestions.ts';

/** What tells one list from another. */
interface TopicCommand<Input extends ListInput> {
  name: string;
  /** Options of its own, behind the topic. */
  own?: {
    options: readonly CommandOption[];
    read(options: OptionValues): Omit<Input, keyof ListInput>;
    /** All that its input holds, the topic and what every reply can be asked included. */
    input: z.ZodType<Input>;
    suggest(option: string, typed: string, context: Context): Suggestion[] | Promise<Suggestion[]>;
  };
  run(input: Input, context: Context): Reply | Promise<Reply>;
}

/** A command that lists what the news says about a topic, page by page; without a topic all that it says. */
export function topicCommand<Input extends ListInput = ListInput>({
  name,
  own,
  run,
}: TopicCommand<Input>): Command {
  const isOwn = (option: string): boolean => own?.options.some((one) => one.name === option) ?? false;
  return command<Input>({
    data: {
      name,
      options: [
        { name: 'topic', kind: 'text', isSuggested: true },
        ...(own?.options ?? []),
        { name: 'since', kind: 'text', isTime: true },
        { name: 'until', kind: 'text', isTime: true },
        ...replyOptions,
      ],
    },
    input: own?.input ?? (listInput as unknown as z.ZodType<Input>),
    read: (options) =>
      ({
        topic: textOf(options, 'topic'),
        since: textOf(options, 'since'),
        until: textOf(options, 'until'),
        ...own?.read(options),
        ...readReplyOptions(options),
      }) as Input,
    written: (input) => input.topic,
    run,
    suggest: (option, typed, context) =>
      isOwn(option) ? own!.suggest(option, typed, context) : topicSuggestions(typed, context),
  });
}
