import { describe, expect, it } from 'vitest';
import { elsewhere, enough, newsBot, now, permission, type Typing, typed } from '../commands/subscribing.ts';
import type { Bot } from '../helpers/bot.ts';
import { chatInput } from '../helpers/discord/payloads.ts';
import { CHANNEL_ID, GUILD_ID } from '../helpers/discord/snowflake.ts';
import { subscription } from '../store/subscription.ts';

const inAnHour = new Date(now.getTime() + 3_600_000);
const later = new Date(now.getTime() + 5_000);

/** A bot that could not post in a channel five seconds ago, and how often its deliveries were woken since. */
async function parked(channelId = CHANNEL_ID, ids = ['d1']): Promise<{ bot: Bot; woken: () => number }> {
  let woken = 0;
  const bot = await newsBot({ now: () => later, wakeDeliveries: () => void woken++ });
  const { store } = bot.services;
  await store.subscriptions.put(subscription({ serverId: GUILD_ID, channelId }), ['d1'], now);
  await store.outbox.parkChannel(channelId, 'no-permission', now, inAnHour);
  if (ids.length === 0) await store.articles.withdraw(['d1'], now);
  return { bot, woken: () => woken };
}

const stateOf = async ({ services }: Bot) => (await services.store.outbox.status(GUILD_ID, now))[0]!.parked;
const anything = (given: Typing = {}) => chatInput({ name: 'latest', ...given });

describe('an interaction in a parked channel', () => {
  it('has it tried at once where the bot may post there now', async () => {
    const { bot, woken } = await parked();
    await bot.send(anything({ appPermissions: enough }));
    expect(await stateOf(bot)).toMatchObject({ probeAt: later, changedAt: later });
    expect(woken()).toBe(1);
  });

  it('has it tried where an option names it, too', async () => {
    const { bot } = await parked(elsewhere);
    await bot.send(typed('subscriptions', { named: { appPermissions: enough } }));
    expect(await stateOf(bot)).toMatchObject({ probeAt: later });
  });

  it('opens it where nothing waits that it could be tried with', async () => {
    const { bot } = await parked(CHANNEL_ID, []);
    await bot.send(anything({ appPermissions: enough }));
    expect(await stateOf(bot)).toBeUndefined();
  });

  it.each<[string, Typing]>([
    ['the bot still lacks a permission', { appPermissions: permission.view }],
    ['it comes from another channel', { channel: { id: elsewhere }, appPermissions: enough }],
    ['it comes from a direct message', { guild: false, appPermissions: enough }],
  ])('changes nothing where %s', async (_, given) => {
    const { bot, woken } = await parked();
    await bot.send(anything(given));
    expect(await stateOf(bot)).toEqual({ reason: 'no-permission', since: now, probeAt: inAnHour });
    expect(woken()).toBe(0);
  });

  it('counts for less than a refusal of this very second', async () => {
    const { bot } = await parked();
    bot.services.now = () => now;
    await bot.send(anything({ appPermissions: enough }));
    expect(await stateOf(bot)).toEqual({ reason: 'no-permission', since: now, probeAt: inAnHour });
  });

  it('is answered although nothing can be kept', async () => {
    const { bot } = await parked();
    bot.services.store.outbox.probeSoon = () => Promise.reject(new Error('database or disk is full'));
    expect(await bot.type({ name: 'latest', appPermissions: enough })).toContain('Rice prices fall');
  });
});
