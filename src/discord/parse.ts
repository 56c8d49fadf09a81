import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { type Caller, messageOption, type OptionValues } from '../command/command.ts';
import { readMessageText } from './message-text.ts';
import { channelsOf, mayManageServer, placeOf, rolesOf, seenIn } from './places.ts';

/** What an interaction asks for, without Discord's wire. */
export type Request =
  | { kind: 'ping' }
  | { kind: 'command'; name: string; options: OptionValues; caller: Caller }
  | { kind: 'suggest'; name: string; option: string; typed: string; options: OptionValues; caller: Caller }
  | { kind: 'press'; customId: string; caller: Caller; isOwn: boolean; isPrivate: boolean }
  | { kind: 'unknown'; caller: Caller };

/** Reads a raw interaction. */
export function parseInteraction(interaction: APIInteraction): Request {
  if (interaction.type === InteractionType.Ping) return { kind: 'ping' };
  const caller = callerOf(interaction);
  if (interaction.type === InteractionType.MessageComponent) {
    if (interaction.data.component_type !== ComponentType.Button) return { kind: 'unknown', caller };
    const { message } = interaction;
    const asker = message.interaction_metadata?.user.id;
    return {
      kind: 'press',
      customId: interaction.data.custom_id,
      caller,
      isOwn: asker === undefined || asker === caller.userId,
      isPrivate: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    };
  }
  if (
    interaction.type === InteractionType.ApplicationCommand &&
    interaction.data.type === ApplicationCommandType.Message
  ) {
    const { name, target_id, resolved } = interaction.data;
    const text = readMessageText(resolved.messages[target_id]);
    return { kind: 'command', name, options: new Map([[messageOption, text]]), caller };
  }
  const isCommand = interaction.type === InteractionType.ApplicationCommand;
  const isTyping = interaction.type === InteractionType.ApplicationCommandAutocomplete;
  if ((!isCommand && !isTyping) || interaction.data.type !== ApplicationCommandType.ChatInput) {
    return { kind: 'unknown', caller };
  }
  const options = new Map<string, string | number | boolean>();
  let focused = { option: '', typed: '' };
  for (const option of interaction.data.options ?? []) {
    if (
      option.type === ApplicationCommandOptionType.Subcommand ||
      option.type === ApplicationCommandOptionType.SubcommandGroup
    ) {
      continue;
    }
    options.set(option.name, option.value);
    if ('focused' in option && option.focused) focused = { option: option.name, typed: String(option.value) };
  }
  const { name } = interaction.data;
  return isCommand
    ? { kind: 'command', name, options, caller }
    : { kind: 'suggest', name, ...focused, options, caller };
}

function callerOf(interaction: Exclude<APIInteraction, { type: InteractionType.Ping }>): Caller {
  const user = interaction.member?.user ?? interaction.user;
  return {
    userId: user?.id ?? '',
    serverId: interaction.guild_id,
    mayManageServer: mayManageServer(interaction),
    channelId: interaction.channel?.id,
    place: placeOf(interaction),
    channels: channelsOf(interaction),
    roles: rolesOf(interaction),
    sees: seenIn(interaction),
    locale: 'locale' in interaction ? interaction.locale : undefined,
    serverLocale: interaction.guild_locale,
  };
}
