import { expect, test } from 'vitest';
import { dispatch } from '../../src/bot/dispatch.ts';
import { parseInteraction } from '../../src/discord/parse.ts';
import { createSnowflakes, terminalUserId } from '../../src/terminal/identity.ts';
import { buttonsOf, makeMessage } from '../../src/terminal/message.ts';
import { makeCommandPayload, makePressPayload } from '../../src/terminal/payload.ts';
import { checkInteractionResponse } from '../helpers/discord/check-response.ts';
import { fakeServices } from './services.ts';

const now = new Date('2026-01-02T03:04:05Z');
const options = new Map<string, string | boolean>([
  ['question', 'Who?'],
  ['private', true],
]);

test('a command is the terminal user’s, outside of any server', () => {
  const sent = makeCommandPayload({ name: 'ask', options }, { id: '100', locale: 'vi' });
  expect(parseInteraction(sent)).toEqual({
    kind: 'command',
    name: 'ask',
    options,
    caller: { channelId: '3', userId: terminalUserId, mayManageServer: false, locale: 'vi' },
  });
  expect(makeCommandPayload({ name: 'ask', options }, { id: '100', locale: 'vi' })).toEqual(sent);
});

test('a pressed button comes with its message, which stays as private as it was', async () => {
  const services = await fakeServices();
  const sent = makeCommandPayload({ name: 'ask', options }, { id: '100', locale: 'en-US' });
  const response = await dispatch(sent, services);
  expect(checkInteractionResponse(sent, response)).toEqual([]);
  const message = makeMessage(sent, response, '101', now)!;
  const [next, everyone] = buttonsOf(message);

  const press = makePressPayload(next!.custom_id, message, { id: '102', locale: 'en-US' });
  expect(parseInteraction(press)).toMatchObject({ kind: 'press', isOwn: true, isPrivate: true });
  const update = await dispatch(press, services);
  expect(checkInteractionResponse(press, update)).toEqual([]);
  const updated = makeMessage(press, update, '103', now)!;
  expect(updated).toMatchObject({ id: '101', flags: message.flags });
  expect(updated.components).not.toEqual(message.components);

  const shout = makePressPayload(everyone!.custom_id, updated, { id: '104', locale: 'en-US' });
  const copy = makeMessage(shout, await dispatch(shout, services), '105', now)!;
  const pressed = makePressPayload(buttonsOf(copy)[0]!.custom_id, copy, { id: '106', locale: 'en-US' });
  expect(copy.id).toBe('105');
  expect(parseInteraction(pressed)).toMatchObject({ kind: 'press', isOwn: true, isPrivate: false });
});

test('ids grow even while the clock stands still', () => {
  const newId = createSnowflakes(() => now);
  const ids = [newId(), newId(), newId()].map(BigInt);
  expect(ids).toEqual([ids[0], ids[0]! + 1n, ids[0]! + 2n]);
  expect(new Date(Number(ids[0]! >> 22n) + Date.UTC(2015, 0, 1))).toEqual(now);
});
