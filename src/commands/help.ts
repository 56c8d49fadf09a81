import type { z } from 'zod';
import { type Command, type Context, command, type Suggestion, textOf } from '../command/command.ts';
import { fields, text } from '../command/input.ts';
import { commandMark } from '../command/marks.ts';
import { type Block, notice, type Reply, said } from '../command/reply.ts';
import type { CommandText } from '../languages/command-text.ts';
import { cleanLine, fold } from '../text/normalise.ts';

const input = fields({ command: text });
type Input = z.infer<typeof input>;

export default command<Input>({
  data: { name: 'help', isPrivate: true, options: [{ name: 'command', kind: 'text', isSuggested: true }] },
  input,
  read: (options) => ({ command: textOf(options, 'command') }),
  run: async ({ command }, context) => {
    const usable = await findUsable(context);
    return command === undefined ? listAll(usable, context) : explainOne(command, usable, context);
  },
  suggest: async (_option, typed, context): Promise<Suggestion[]> =>
    (await findUsable(context))
      .filter((one) => namesOf(one, context).some((name) => fold(name).includes(fold(typed.trim()))))
      .map((one) => ({ name: textFor(one, context).name, value: one.data.name })),
});

/** What works where it is asked, for who asks: by Discord's own permissions, or as one of those who run the bot. */
async function findUsable(context: Context): Promise<readonly Command[]> {
  const { commands, caller, isTerminal, isOperator } = context;
  const { place, mayManageServer } = caller;
  const inServers = {
    everyone: place !== undefined,
    'channel-managers': place !== undefined && (place.mayManage || mayManageServer),
    'server-managers': place !== undefined && mayManageServer,
  };
  const runsBot = (await isOperator?.()) ?? false;
  return commands.filter(({ data: { inServersFor, forOperators } }) => {
    if (forOperators) return runsBot;
    return inServersFor === undefined || (!isTerminal && inServers[inServersFor]);
  });
}

function listAll(usable: readonly Command[], context: Context): Reply {
  const { strings } = context.language;
  const items = usable.map((one) => ({ term: termFor(one, context), text: describe(one, context) }));
  return {
    blocks: [
      { kind: 'heading', text: strings.helpTitle },
      said(strings.helpPromise),
      { kind: 'list', items },
      said(strings.helpExamples.join('\n')),
      said(strings.helpMore(commandMark('help'))),
    ],
    actions: [],
    isPrivate: true,
  };
}

/** What a command is for, and each of its options. */
function explainOne(typed: string, usable: readonly Command[], context: Context): Reply {
  const { strings } = context.language;
  const wanted = fold(cleanLine(typed).replace(/^\//u, ''));
  const found = usable.find((one) => namesOf(one, context).some((name) => fold(name) === wanted));
  if (!found) return notice(strings.helpUnknown(cleanLine(typed), commandMark('help')));
  const isMenu = found.data.kind === 'message' && !context.isTerminal;
  const items = isMenu ? [] : found.data.options.map((option) => optionItem(found, option, context));
  const options: Block = items.length > 0 ? { kind: 'list', items } : said(strings.helpNoOptions);
  return {
    blocks: [
      { kind: 'heading', text: termFor(found, context) },
      said(describe(found, context)),
      isMenu ? said(strings.helpInMenu) : options,
    ],
    actions: [],
    isPrivate: true,
  };
}

function optionItem(
  one: Command,
  option: Command['data']['options'][number],
  context: Context,
): { term: string; text: string } {
  const { strings } = context.language;
  const { name, description, choices } = textFor(one, context).options[option.name]!;
  const notes = [
    ...(option.isRequired ? [strings.helpRequired] : []),
    ...(option.kind === 'choice'
      ? [strings.helpChoices(option.choices.map((choice) => choices?.[choice] ?? choice))]
      : []),
  ];
  return { term: name, text: [description, ...notes].join(' · ') };
}

/** "/ask", for Discord a command that a click types; what stands in a menu by its name there. */
function termFor(one: Command, context: Context): string {
  if (one.data.kind !== 'message') return commandMark(one.data.name);
  return context.isTerminal ? `/${one.data.name}` : textFor(one, context).name;
}

function describe(one: Command, context: Context): string {
  const { description, atTerminal } = textFor(one, context);
  return context.isTerminal ? (atTerminal ?? description) : description;
}

function textFor({ data }: Command, { language }: Context): CommandText {
  return language.strings.commands[data.name]!;
}

/** In every language: somebody may have seen it in another one. */
function namesOf({ data }: Command, { languages }: Context): string[] {
  return [data.name, ...[...languages.values()].map(({ strings }) => strings.commands[data.name]!.name)];
}
