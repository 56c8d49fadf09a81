import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageComponentButtonInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  type Locale,
  type LocaleString,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { applicationId, botUser, channelId, terminalUser, terminalUserId } from './identity.ts';

/** What one interaction has of its own, beside what was typed. */
export interface Sending {
  /** Never given to another interaction. */
  id: string;
  /** Discord's locale for the person at the terminal. */
  locale: LocaleString;
}

/** The raw interaction for a typed command, as Discord sends one from a direct message. */
export function makeCommandPayload(
  command: { name: string; options: ReadonlyMap<string, string | number | boolean> },
  sending: Sending,
): APIChatInputApplicationCommandInteraction {
  const options = [...command.options].map(([name, value]) => optionOf(name, value));
  return {
    ...sharedBy(sending),
    type: InteractionType.ApplicationCommand,
    data: {
      id: applicationId,
      name: command.name,
      type: ApplicationCommandType.ChatInput,
      ...(options.length > 0 ? { options } : {}),
    },
  };
}

/** The raw interaction for a button pressed under a message. */
export function makePressPayload(
  customId: string,
  message: APIMessage,
  sending: Sending,
): APIMessageComponentButtonInteraction {
  return {
    ...sharedBy(sending),
    type: InteractionType.MessageComponent,
    message,
    data: { component_type: ComponentType.Button, custom_id: customId },
  };
}

function optionOf(
  name: string,
  value: string | number | boolean,
): APIApplicationCommandInteractionDataBasicOption {
  if (typeof value === 'boolean') return { name, type: ApplicationCommandOptionType.Boolean, value };
  if (typeof value === 'number') return { name, type: ApplicationCommandOptionType.Integer, value };
  return { name, type: ApplicationCommandOptionType.String, value };
}

function sharedBy({ id, locale }: Sending) {
  return {
    id,
    application_id: applicationId,
    token: `terminal-${id}`,
    version: 1 as const,
    channel: { id: channelId, type: ChannelType.DM as const, recipients: [botUser] },
    channel_id: channelId,
    user: terminalUser,
    app_permissions: String(PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages),
    // `LocaleString` is what the enum's values are; TypeScript does not take one for the other.
    locale: locale as Locale,
    entitlements: [],
    authorizing_integration_owners: { [ApplicationIntegrationType.UserInstall]: terminalUserId },
    context: InteractionContextType.BotDM,
    attachment_size_limit: 0,
  };
}
