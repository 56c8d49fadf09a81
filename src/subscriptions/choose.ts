import { type Context, longestSuggestion, mostSuggestions, type Suggestion } from '../command/command.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { fold } from '../text/normalise.ts';
import { shorten } from '../text/shorten.ts';
import { mayManage } from './channel.ts';
import { showWish } from './wish.ts';

const maxPlaceLength = 30;

/** Those of the server whose channels the asker may manage; of the channel they are in first. */
async function manageable({ caller, store }: Context): Promise<Subscription[]> {
  if (caller.serverId === undefined) return [];
  const all = (await store.subscriptions.of({ serverId: caller.serverId })).filter((one) =>
    mayManage(one.channelId, caller),
  );
  const isHere = (one: Subscription): boolean => one.channelId === caller.place?.id;
  return [...all.filter(isHere), ...all.filter((one) => !isHere(one))];
}

/** Those that hold what is typed, diacritics or not. */
export async function suggestSubscriptions(typed: string, context: Context): Promise<Suggestion[]> {
  const wanted = fold(typed.trim());
  return (await manageable(context))
    .map((one) => ({ name: labelOf(one, context), value: String(one.id) }))
    .filter(({ name }) => fold(name).includes(wanted))
    .slice(0, mostSuggestions);
}

/** The one chosen from the suggestions, or typed as one of them reads. */
export async function findChosenSubscription(
  typed: string,
  context: Context,
): Promise<Subscription | undefined> {
  const all = await manageable(context);
  const wanted = fold(typed.trim());
  return (
    all.find((one) => String(one.id) === typed.trim()) ??
    all.find((one) => fold(labelOf(one, context)) === wanted)
  );
}

/** What it is about, and where. */
function labelOf({ channelId, ...wish }: Subscription, context: Context): string {
  const { caller, language } = context;
  const { subscriptions: strings } = language.strings;
  const { place } = caller;
  const isHere = channelId === place?.id;
  const where = isHere
    ? `#${shorten(place.name, maxPlaceLength)}`
    : strings.otherChannel(channelId.slice(-4));
  const behind = ` · ${where}`;
  return shorten(strings.title(showWish(wish, context)), longestSuggestion - behind.length) + behind;
}
