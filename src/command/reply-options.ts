import { type CommandOption, flagOf, type OptionValues, textOf } from './command.ts';

/** What every command that quotes can be asked beside its own: a language, whether only the asker sees it, a page. */
export interface ReplyInput {
  language?: string;
  private?: boolean;
  /** 1-based; set by the buttons. */
  page?: number;
}

/** They stand behind a command's own options. */
export const replyOptions: readonly CommandOption[] = [
  { name: 'language', kind: 'language' },
  { name: 'private', kind: 'flag' },
];

export function readReplyOptions(options: OptionValues): Omit<ReplyInput, 'page'> {
  return { language: textOf(options, 'language'), private: flagOf(options, 'private') };
}
