import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { type Caller, type Command, type Context, mostSuggestions } from '../command/command.ts';
import type { Tag } from '../command/place.ts';
import { type Action, notice, type Reply } from '../command/reply.ts';
import { findCalledCommand } from '../discord/commands.ts';
import { parseInteraction, type Request } from '../discord/parse.ts';
import { render } from '../discord/render.ts';
import { chooseReplyLanguage } from '../languages/choose.ts';
import type { Language, Languages } from '../languages/language.ts';
import type { Library } from '../library.ts';
import type { Reader } from '../reader/reader.ts';
import type { Asked, Store } from '../store/store.ts';
import type { LastQuestions } from './last-questions.ts';
import { heedRights } from './mended.ts';
import { changeInput, readPress, type Seal, sealFor, writePress } from './press.ts';

/** All that the bot needs to answer; every face passes the same. */
export interface Services {
  commands: readonly Command[];
  languages: Languages;
  library: Library;
  store: Store;
  log: Logger;
  /** Set where the only one who asks sits at a terminal of the machine that runs it. */
  isTerminal?: boolean;
  /** The users who run the bot, as Discord knows them. */
  operators?(): Promise<ReadonlySet<string>>;
  /** What Discord calls the commands by, by their names. */
  commandIds?: ReadonlyMap<string, string>;
  /** The name of a channel that an interaction does not tell of. */
  channelName?(channelId: string): Promise<string | undefined>;
  /** The tags of a forum, where Discord can be asked: undefined when it does not say. */
  tagsOf?(channelId: string): Promise<readonly Tag[] | undefined>;
  /** Called when something is owed, or a subscription has changed. */
  wakeDeliveries?(): void;
  /** What was asked last, where follow-up questions are understood. */
  lastQuestions?: LastQuestions;
  /** The model that chooses sentences, where the settings name one. */
  reader?: Reader;
  now(): Date;
  /** Names one failure, so that a user's report finds its line in the log. */
  reference(): string;
}

/** The bot: a raw interaction in, Discord's response out. Never throws. */
export async function dispatch(
  interaction: APIInteraction,
  services: Services,
): Promise<APIInteractionResponse> {
  const request = parseInteraction(interaction);
  if (request.kind === 'ping') return { type: InteractionResponseType.Pong };
  try {
    await heedRights(request.caller, services);
    return await respond(request, services);
  } catch (error) {
    const reference = services.reference();
    services.log.error({ err: error, reference, kind: request.kind, interaction: interaction.id }, 'failed');
    if (request.kind === 'suggest') return choices([]);
    const language = callersLanguage(request.caller, services.languages);
    const { failed, cannotKeep } = language.strings;
    const text = services.store.trouble() ? cannotKeep : failed(reference);
    return fresh(notice(text), language, services, () => '');
  }
}

async function respond(
  request: Exclude<Request, { kind: 'ping' }>,
  services: Services,
): Promise<APIInteractionResponse> {
  const plain = (await contextFor(undefined, {}, request.caller, services)).language;
  if (request.kind === 'press') return press(request, plain, services);
  const command = request.kind === 'unknown' ? undefined : find(request.name, services);
  if (request.kind === 'suggest') {
    const context = await contextFor(command, {}, request.caller, services);
    return choices((await command?.suggest?.(request.option, request.typed, context)) ?? []);
  }
  if (request.kind === 'unknown' || !command) {
    return fresh(notice(plain.strings.unknownCommand), plain, services, () => '');
  }
  const input = command.read(request.options);
  const { reply, language, customIdOf } = await run(command, input, request.caller, services, true);
  return fresh(reply, language, services, customIdOf);
}

/**
 * A button runs its command again with part of the input changed. The asker's reply is replaced in place;
 * anybody else gets a copy of their own, so that nobody turns another's page.
 */
async function press(
  request: Extract<Request, { kind: 'press' }>,
  plain: Language,
  services: Services,
): Promise<APIInteractionResponse> {
  const pressed = readPress(request.customId);
  const seal = await sealOf(request.caller, services);
  const isSound = pressed !== undefined && pressed.seal === seal(pressed);
  const asked = isSound ? await services.store.asked(pressed.id, services.now()) : undefined;
  const command = asked && find(asked.command, services);
  const input = command && changeInput(command, asked.input, pressed!.change);
  if (!pressed || !command || input === undefined) {
    return fresh(notice(plain.strings.pressExpired), plain, services, () => '');
  }
  const { reply, language, customIdOf } = await run(command, input, request.caller, services);
  if (pressed.opens === 'everyone')
    return fresh({ ...reply, isPrivate: false }, language, services, customIdOf);
  if (pressed.opens === 'privately' || !request.isOwn)
    return fresh({ ...reply, isPrivate: true }, language, services, customIdOf);
  const shown = render(reply, language, services.languages, customIdOf, services.commandIds);
  return {
    type: InteractionResponseType.UpdateMessage,
    data: { ...shown, flags: MessageFlags.IsComponentsV2 } satisfies APIInteractionResponseCallbackData,
  };
}

/** @param isTyped whether the input was just typed, and may go on from what was asked before */
async function run(command: Command, given: unknown, caller: Caller, services: Services, isTyped = false) {
  const asTyped = await contextFor(command, given, caller, services);
  const input = isTyped && command.prepare ? command.prepare(given, asTyped) : given;
  const context = input === given ? asTyped : await contextFor(command, input, caller, services);
  const reply = await command.run(input, context);
  const { language } = context;
  try {
    return { reply, language, customIdOf: await keepAsked(command, input, reply, caller, services) };
  } catch (error) {
    // An answer needs nothing kept, only its buttons do.
    services.log.error(
      { err: error, command: command.data.name },
      'answered without buttons: nothing can be kept',
    );
    return { reply: { ...reply, actions: [] }, language, customIdOf: () => '' };
  }
}

/** Keeps what the buttons of a reply point to. @returns what writes their custom ids */
async function keepAsked(command: Command, input: unknown, reply: Reply, caller: Caller, services: Services) {
  if (reply.actions.length === 0) return () => '';
  const keep = (asked: Asked): Promise<string> => services.store.keepAsked(asked, services.now());
  const isAgain = reply.actions.some((action) => action.call === undefined);
  const own = isAgain ? await keep({ command: command.data.name, input }) : '';
  const called = new Map<Action, string>();
  for (const action of reply.actions) {
    if (action.call) called.set(action, await keep(action.call));
  }
  const seal = await sealOf(caller, services);
  return (action: Action): string => writePress(called.get(action) ?? own, seal)(action);
}

async function sealOf({ serverId }: Caller, { store }: Services): Promise<Seal> {
  return sealFor(serverId, await store.outbox.salt());
}

async function contextFor(
  command: Command | undefined,
  input: unknown,
  caller: Caller,
  services: Services,
): Promise<Context> {
  const { languages, library, store, commands, isTerminal, operators } = services;
  const { channelName, tagsOf, wakeDeliveries, reader, lastQuestions } = services;
  const language = chooseReplyLanguage(
    {
      option: (input as { language?: string }).language,
      user: await store.language('user', caller.userId),
      written: command?.written?.(input),
      locale: caller.locale,
      server: caller.serverId === undefined ? undefined : await store.language('server', caller.serverId),
      serverLocale: caller.serverLocale,
    },
    languages,
  );
  const now = services.now();
  const lastQuestion = lastQuestions && {
    get: () => lastQuestions.of(caller, now),
    keep: (question: string) => lastQuestions.keep(caller, question, now),
  };
  return {
    ...{ library, languages, store, language, caller, commands, isTerminal },
    isOperator: async () => isTerminal ?? (await operators?.())?.has(caller.userId) ?? false,
    ...{ channelName, tagsOf, wakeDeliveries, reader, lastQuestion, now },
  };
}

function callersLanguage(caller: Caller, languages: Languages): Language {
  return chooseReplyLanguage({ locale: caller.locale, serverLocale: caller.serverLocale }, languages);
}

function find(name: string, services: Services): Command | undefined {
  return findCalledCommand(name, services.commands, services.languages);
}

function fresh(
  reply: Reply,
  language: Language,
  services: Services,
  customIdOf: ReturnType<typeof writePress>,
): APIInteractionResponse {
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: render(reply, language, services.languages, customIdOf, services.commandIds),
  };
}

function choices(suggestions: readonly { name: string; value: string }[]): APIInteractionResponse {
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: suggestions.slice(0, mostSuggestions) },
  };
}
