import { pino } from 'pino';
import type { Services } from '../../src/bot/dispatch.ts';
import { type Command, type CommandOption, command, flagOf, textOf } from '../../src/command/command.ts';
import { type Action, type Block, notice } from '../../src/command/reply.ts';
import helpCommand from '../../src/commands/help.ts';
import languageCommand from '../../src/commands/language.ts';
import type { Article } from '../../src/corpus/article.ts';
import { quote } from '../../src/corpus/quotation.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';

export const languages = await loadLanguages();

/** An article full of what Discord's Markdown would eat. */
export const article: Article = {
  id: 'bien-hoa',
  language: 'vi',
  title: 'Mỹ [bổ sung] tiền cho *Biên Hòa*',
  publisher: 'Tuổi Trẻ',
  url: 'https://example.org/bai(1)',
  published: '2025-11-02',
  stories: [],
  digest: false,
  body: 'Trước đó. Phía Mỹ công bố thêm *130 triệu USD* (7:30, <t:0:D> & C:\\tep_tin), ông nói.\n\n> 1. Sau đó @everyone.',
};

interface Asked {
  options: Record<string, unknown>;
  page: number;
  question?: string;
  language?: string;
  private?: boolean;
}

const text = (name: string): CommandOption => ({ name, kind: 'text' });

/** Says the options it got, quotes the article, and has buttons. */
const ask = command<Asked>({
  data: {
    name: 'ask',
    options: [
      { name: 'question', kind: 'text', isRequired: true },
      { name: 'language', kind: 'language' },
      { ...text('since'), isTime: true },
      { ...text('until'), isTime: true },
      text('publisher'),
      { name: 'private', kind: 'flag' },
    ],
  },
  read: (options) => ({
    options: Object.fromEntries(options),
    page: 1,
    question: textOf(options, 'question'),
    language: textOf(options, 'language'),
    private: flagOf(options, 'private'),
  }),
  written: (input) => input.question,
  run: async ({ question = '', page, options, ...input }, { language }) => {
    // Answers out of step, so that only waiting keeps them in order.
    await new Promise((resolve) => setTimeout(resolve, question.length % 5));
    if (question === 'fail') throw new Error('broken');
    const start = article.body.indexOf('Phía');
    const highlight = { start, end: article.body.indexOf(' ông nói') };
    const blocks: Block[] = [
      { kind: 'heading', text: question },
      { kind: 'notice', text: `${language.code} ${page} ${JSON.stringify(options)}` },
      { kind: 'quotation', quotation: quote(article, { start: 0, end: article.body.length }, highlight) },
    ];
    const actions: Action[] = [
      { label: language.strings.next, change: { page: page + 1 }, opens: 'here' },
      { label: language.strings.showEveryone, change: { private: false }, opens: 'everyone' },
    ];
    return { blocks, actions, isPrivate: input.private ?? false };
  },
});

const figure = command({
  data: {
    name: 'figure',
    options: [text('topic'), { name: 'language', kind: 'language' }, { name: 'private', kind: 'flag' }],
  },
  read: (options) => ({ options: Object.fromEntries(options) }),
  run: ({ options }) => notice(`figure ${JSON.stringify(options)}`),
});

export const commands: readonly Command[] = [ask, figure, helpCommand, languageCommand];

/** All that the bot needs, over a store in memory and without a corpus. */
export async function fakeServices(): Promise<Services> {
  return {
    commands,
    languages,
    library: undefined as never,
    store: await openSqliteStore(':memory:'),
    log: pino({ level: 'silent' }),
    now: () => new Date('2026-01-02T03:04:05Z'),
    reference: () => 'R1',
  };
}
