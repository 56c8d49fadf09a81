import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';

/**
 * What can be told of a reply before it is there: whether it takes the place of the message that a button hangs under,
 * or is a message of its own, and who sees that.
 */
export type Expected = { opens: 'in-place' } | { opens: 'message'; isPrivate: boolean };

/** How a reply that was deferred reaches Discord: in place of the deferral, or behind it. */
export interface Completion {
  by: 'editing' | 'following-up';
  body: APIInteractionResponseCallbackData;
}

/**
 * The response that wins time: Discord takes the reply itself for 15 minutes then. Suggestions cannot be deferred, and
 * are none when they are late.
 * https://docs.discord.com/developers/interactions/receiving-and-responding (Interaction Callback Type)
 */
export function makeDeferral(interaction: APIInteraction, expected: Expected): APIInteractionResponse {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
  }
  if (expected.opens === 'in-place') return { type: InteractionResponseType.DeferredMessageUpdate };
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    ...(expected.isPrivate ? { data: { flags: MessageFlags.Ephemeral } } : {}),
  };
}

/** What is expected where nobody knows the commands. */
export function expectUsual(interaction: APIInteraction): Expected {
  return interaction.type === InteractionType.MessageComponent
    ? { opens: 'in-place' }
    : { opens: 'message', isPrivate: false };
}

/**
 * How to bring a reply to an interaction that was deferred; undefined for a response that no deferral can become.
 * Who sees a message is settled by its deferral: an edit cannot change it.
 */
export function makeCompletion(expected: Expected, response: APIInteractionResponse): Completion | undefined {
  const isMessage = response.type === InteractionResponseType.ChannelMessageWithSource;
  if (!isMessage && response.type !== InteractionResponseType.UpdateMessage) return undefined;
  const { data = {} } = response;
  // A sentence of its own must not take the place of the message with the button.
  if (isMessage && expected.opens === 'in-place') return { by: 'following-up', body: data };
  return { by: 'editing', body: { ...data, flags: (data.flags ?? 0) & ~MessageFlags.Ephemeral } };
}
