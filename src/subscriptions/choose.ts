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
  const labelled = await labelAll(await manageable(context), context);
  return labelled
    .map(({ one, label }) => ({ name: label, value: String(one.id) }))
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
  const chosen = all.find((one) => String(one.id) === typed.trim());
  if (chosen || wanted === '') return chosen;
  return (await labelAll(all, context)).find(({ label }) => fold(label) === wanted)?.one;
}

/** What each is about, and where: at most 100 characters. */
async function labelAll(
  all: readonly Subscription[],
  context: Context,
): Promise<{ one: Subscription; label: string }[]> {
  const places = [...new Set(all.map((one) => one.channelId))];
  const names = new Map(
    await Promise.all(places.map(async (id) => [id, await nameOfPlace(id, context)] as const)),
  );
  const { subscriptions: strings } = context.language.strings;
  return all.map((one) => {
    const { channelId, ...wish } = one;
    const behind = ` · ${names.get(channelId)!}`;
    const room = longestSuggestion - behind.length;
    return { one, label: shorten(strings.title(showWish(wish, context)), room) + behind };
  });
}

/** "#news"; of a channel whose name nobody tells, the end of its id. */
async function nameOfPlace(channelId: string, { caller, language, channelName }: Context): Promise<string> {
  const { place, channels } = caller;
  const seen = place?.id === channelId ? place : channels?.get(channelId);
  const name = seen?.name || (await channelName?.(channelId));
  return name
    ? `#${shorten(name, maxPlaceLength)}`
    : language.strings.subscriptions.otherChannel(channelId.slice(-4));
}
