import type {
  APIApplicationCommandAutocompleteInteraction,
  APIChatInputApplicationCommandInteraction,
  APIMessage,
  APIMessageApplicationCommandInteraction,
  APIMessageComponentButtonInteraction,
  APIMessageComponentSelectMenuInteraction,
  APIPingInteraction,
  APIUser,
  GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import { type Context, context, user } from './payload-context.ts';
import { APPLICATION_ID, CHANNEL_ID, snowflake } from './snowflake.ts';

/** An option as Discord sends it, where the short form (name → value) is not enough. */
export interface RawOption {
  name: string;
  type: number;
  value?: string | number | boolean;
  focused?: boolean;
  options?: RawOption[];
}

/** `{ question: 'why?', limit: 3 }`, or the options as Discord sends them. */
export type Options = Record<string, string | number | boolean | undefined> | readonly RawOption[];

export interface ChatInput extends Context {
  /** The command's name, as registered (never translated). */
  name: string;
  options?: Options;
  /** What channel, user and role options point to. */
  resolved?: object;
}

/** Somebody sent a slash command. */
export function chatInput(given: ChatInput): APIChatInputApplicationCommandInteraction {
  const { name, options, resolved } = given;
  return {
    ...context(given),
    type: 2,
    data: {
      id: commandId(name),
      name,
      type: 1,
      ...(options ? { options: rawOptions(options) } : {}),
      ...(resolved ? { resolved } : {}),
    },
  } as APIChatInputApplicationCommandInteraction;
}

export interface Autocomplete extends Context {
  name: string;
  /** The option being typed, and what stands in it so far. */
  focused: string;
  value: string;
  /** 3 for text (the default), 4 for whole numbers, 10 for numbers. */
  type?: number;
  /** The options already filled in. */
  options?: Record<string, string | number | boolean | undefined>;
}

/** Somebody is typing an option that asked for suggestions. */
export function autocomplete(given: Autocomplete): APIApplicationCommandAutocompleteInteraction {
  const { name, focused, value, type = 3, options = {} } = given;
  return {
    ...context(given),
    type: 4,
    data: {
      id: commandId(name),
      name,
      type: 1,
      options: [...rawOptions(options), { name: focused, type, value, focused: true }],
    },
  } as APIApplicationCommandAutocompleteInteraction;
}

export interface Button extends Context {
  customId: string;
  /** The message that the button stands on; one of the bot's by default. */
  message?: Partial<APIMessage>;
}

/** Somebody pressed a button. */
export function button(given: Button): APIMessageComponentButtonInteraction {
  return {
    ...context(given),
    type: 3,
    message: message({ author: bot(), ...given.message }),
    data: { custom_id: given.customId, component_type: 2, id: 1 },
  } as unknown as APIMessageComponentButtonInteraction;
}

/** Somebody chose from a menu of texts. */
export function select(given: Button & { values: string[] }): APIMessageComponentSelectMenuInteraction {
  return {
    ...context(given),
    type: 3,
    message: message({ author: bot(), ...given.message }),
    data: { custom_id: given.customId, component_type: 3, id: 1, values: given.values },
  } as unknown as APIMessageComponentSelectMenuInteraction;
}

export interface MessageMenu extends Context {
  /** The command's name, as registered. */
  name: string;
  /** The message that was right-clicked. */
  message?: Partial<APIMessage>;
}

/** Somebody chose a command from the menu of a message. */
export function messageMenu(given: MessageMenu): APIMessageApplicationCommandInteraction {
  const target = message(given.message);
  return {
    ...context(given),
    type: 2,
    data: {
      id: commandId(given.name),
      name: given.name,
      type: 3,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    },
  } as unknown as APIMessageApplicationCommandInteraction;
}

/** Discord asks an HTTP endpoint whether it is there. */
export function ping(): APIPingInteraction {
  const { id, application_id, token, version } = context({});
  return { id, application_id, token, version, type: 1, entitlements: [], app_permissions: '0' } as never;
}

/** A message as Discord shows it, with whatever is given in place of the defaults. */
export function message(given: Partial<APIMessage> = {}): APIMessage {
  return {
    id: snowflake(),
    channel_id: CHANNEL_ID,
    author: user(),
    content: '',
    timestamp: '2026-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    components: [],
    ...given,
    flags: given.flags ?? (0 as never),
  };
}

/** Somebody wrote a message that mentions the bot: the data of MESSAGE_CREATE. */
export function mention(
  text: string,
  given: Context & { applicationId?: string } = {},
): GatewayMessageCreateDispatchData {
  const { guild_id, channel_id, member } = context(given) as {
    guild_id?: string;
    channel_id: string;
    member?: object;
  };
  const id = given.applicationId ?? APPLICATION_ID;
  return {
    ...message({
      author: user(given.user),
      channel_id,
      content: `<@${id}> ${text}`,
      mentions: [bot(id)],
    }),
    ...(guild_id ? { guild_id } : {}),
    ...(member ? { member } : {}),
  } as GatewayMessageCreateDispatchData;
}

/** The bot's own user. */
export function bot(id: string = APPLICATION_ID): APIUser {
  return { ...user({ id, username: 'verbatim' }), bot: true, global_name: null };
}

function rawOptions(options: Options): readonly RawOption[] {
  if (Array.isArray(options)) return options as readonly RawOption[];
  return Object.entries(options as Record<string, string | number | boolean | undefined>)
    .filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined)
    .map(([name, value]) => ({ name, type: optionType(value), value }));
}

function optionType(value: string | number | boolean): number {
  if (typeof value === 'string') return 3;
  if (typeof value === 'boolean') return 5;
  return Number.isInteger(value) ? 4 : 10;
}

/** The same command keeps the same id. */
function commandId(name: string): string {
  const hash = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1_000_000_007, 7);
  return `12${String(hash).padStart(17, '0')}`;
}
