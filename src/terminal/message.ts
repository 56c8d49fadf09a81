import {
  type APIButtonComponentWithCustomId,
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionResponse,
  type APIMessage,
  type APIMessageComponentButtonInteraction,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { botUser, channelId, terminalUser } from './identity.ts';

/** What the terminal sends. */
export type SentInteraction =
  | APIChatInputApplicationCommandInteraction
  | APIMessageComponentButtonInteraction;

/**
 * The message that a response leaves in the channel, as Discord would give it back with a button press;
 * undefined when the response shows none.
 */
export function makeMessage(
  sent: SentInteraction,
  response: APIInteractionResponse,
  id: string,
  now: Date,
): APIMessage | undefined {
  if (response.type === InteractionResponseType.UpdateMessage) {
    if (sent.type !== InteractionType.MessageComponent) return undefined;
    // An update changes what is shown, never who sees it.
    const flags = (response.data?.flags ?? 0) | ((sent.message.flags ?? 0) & MessageFlags.Ephemeral);
    return { ...sent.message, components: response.data?.components ?? [], flags };
  }
  if (response.type !== InteractionResponseType.ChannelMessageWithSource) return undefined;
  return {
    id,
    channel_id: channelId,
    author: botUser,
    content: response.data.content ?? '',
    timestamp: now.toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.ChatInputCommand,
    application_id: botUser.id,
    flags: response.data.flags,
    components: response.data.components ?? [],
    interaction_metadata: metadataOf(sent),
  };
}

/** The buttons under a message that can be pressed, in the order they are numbered. */
export function buttonsOf(message: APIMessage | undefined): APIButtonComponentWithCustomId[] {
  return (message?.components ?? [])
    .flatMap((component) => (component.type === ComponentType.ActionRow ? component.components : []))
    .filter(
      (part): part is APIButtonComponentWithCustomId =>
        part.type === ComponentType.Button &&
        part.style !== ButtonStyle.Link &&
        part.style !== ButtonStyle.Premium &&
        part.disabled !== true,
    );
}

function metadataOf(sent: SentInteraction): NonNullable<APIMessage['interaction_metadata']> {
  const shared = {
    id: sent.id,
    user: terminalUser,
    authorizing_integration_owners: sent.authorizing_integration_owners,
  };
  return sent.type === InteractionType.MessageComponent
    ? { ...shared, type: sent.type, interacted_message_id: sent.message.id }
    : { ...shared, type: sent.type };
}
