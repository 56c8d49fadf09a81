import type { z } from 'zod';
import { type CommandOption, flagOf, type OptionValues, textOf } from './command.ts';
import { fields, flag, page, text } from './input.ts';

/** What every command that quotes can be asked beside its own: a language, whether only the asker sees it, a page. */
export const replyInput = fields({ language: text, private: flag, page });
export type ReplyInput = z.infer<typeof replyInput>;

/** They stand behind a command's own options. */
export const replyOptions: readonly CommandOption[] = [
  { name: 'language', kind: 'language' },
  { name: 'private', kind: 'flag' },
];

export function readReplyOptions(options: OptionValues): Omit<ReplyInput, 'page'> {
  return { language: textOf(options, 'language'), private: flagOf(options, 'private') };
}
