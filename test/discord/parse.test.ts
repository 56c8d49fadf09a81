import { describe, expect, it } from 'vitest';
import { parseInteraction } from '../../src/discord/parse.ts';
import { autocomplete, button, chatInput, messageMenu, ping, select } from '../helpers/discord/payloads.ts';

const manageServer = 1n << 5n;
const administrator = 1n << 3n;

const lan = { id: '80351110224678912' };
const server = '41771983423143937';

const caller = {
  userId: '80351110224678912',
  serverId: '41771983423143937',
  mayManageServer: false,
  channelId: '1100000000000000003',
  place: {
    id: '1100000000000000003',
    kind: 'text',
    name: 'news',
    mayManage: false,
    mayMentionAll: false,
    missing: ['send-in-threads', 'mention-all'],
    wantsTag: false,
  },
  locale: 'vi',
  serverLocale: 'en-US',
};
const where = { user: lan, guild: server, locale: 'vi' };

describe('an interaction', () => {
  it('may only ask whether anybody is there', () => {
    expect(parseInteraction(ping())).toEqual({ kind: 'ping' });
  });

  it('is a command with its options, as they were typed', () => {
    const sent = chatInput({
      ...where,
      name: 'ask',
      options: { question: ' Biên Hòa? ', private: true, limit: 3 },
    });
    expect(parseInteraction(sent)).toEqual({
      kind: 'command',
      name: 'ask',
      options: new Map<string, unknown>([
        ['question', ' Biên Hòa? '],
        ['private', true],
        ['limit', 3],
      ]),
      caller,
    });
  });

  it('is a command without options', () => {
    expect(parseInteraction(chatInput({ ...where, name: 'help' }))).toEqual({
      kind: 'command',
      name: 'help',
      options: new Map(),
      caller,
    });
  });

  it('is somebody typing an option, beside others already filled in', () => {
    const typing = autocomplete({
      ...where,
      name: 'pledge',
      focused: 'by',
      value: 'Hegs',
      options: { topic: 'dioxin' },
    });
    expect(parseInteraction(typing)).toEqual({
      kind: 'suggest',
      name: 'pledge',
      option: 'by',
      typed: 'Hegs',
      options: new Map([
        ['topic', 'dioxin'],
        ['by', 'Hegs'],
      ]),
      caller,
    });
  });

  it('is somebody who is about to type', () => {
    const typing = autocomplete({ ...where, name: 'ask', focused: 'question', value: '' });
    expect(parseInteraction(typing)).toMatchObject({ kind: 'suggest', option: 'question', typed: '' });
  });

  it('is a command chosen in the menu of a message, with what that message says', () => {
    const message = { content: '**Bien Hoa** gets 130 million USD' };
    expect(parseInteraction(messageMenu({ ...where, name: 'Check with the news', message }))).toEqual({
      kind: 'command',
      name: 'Check with the news',
      options: new Map([['text', 'Bien Hoa gets 130 million USD']]),
      caller,
    });
  });

  it('is a press of a button', () => {
    const pressed = button({ ...where, customId: 'k3x9:h:{"page":2}' });
    expect(parseInteraction(pressed)).toEqual({
      kind: 'press',
      customId: 'k3x9:h:{"page":2}',
      caller,
      isOwn: true,
      isPrivate: false,
    });
  });

  it.each([
    ['a menu of choices', select({ ...where, customId: 'k3x9:h:{}', values: ['a'] })],
    [
      'the menu of a person',
      {
        ...chatInput({ ...where, name: 'x' }),
        data: { id: '1', name: 'x', type: 2, target_id: '2', resolved: {} },
      },
    ],
    [
      'a form',
      { ...chatInput({ ...where, name: 'ask' }), type: 5, data: { custom_id: 'x', components: [] } },
    ],
  ])('that the bot never asked for is unknown, but not who sent it: %s', (_, sent) => {
    expect(parseInteraction(sent as never)).toEqual({ kind: 'unknown', caller });
  });
});

describe('a pressed button', () => {
  const asker = (id: string) => ({ interaction_metadata: { id: '1', type: 2, user: { id } } }) as never;

  it('is the presser’s own where it hangs under the presser’s own question', () => {
    const own = button({ ...where, customId: 'x', message: asker(lan.id) });
    expect(parseInteraction(own)).toMatchObject({ kind: 'press', isOwn: true });
  });

  it('is not where somebody else asked', () => {
    const other = button({ ...where, customId: 'x', message: asker('175928847299117063') });
    expect(parseInteraction(other)).toMatchObject({ kind: 'press', isOwn: false });
  });

  it('says whether the message is for the presser’s eyes only', () => {
    const hidden = button({ ...where, customId: 'x', message: { flags: (1 << 15) | (1 << 6) } });
    expect(parseInteraction(hidden)).toMatchObject({ isPrivate: true });
    const shown = button({ ...where, customId: 'x', message: { flags: 1 << 15 } });
    expect(parseInteraction(shown)).toMatchObject({ isPrivate: false });
  });
});

describe('who calls', () => {
  const callerOf = (given: object) => {
    const request = parseInteraction(chatInput({ ...where, name: 'ask', ...given }));
    return 'caller' in request ? request.caller : undefined;
  };

  it('in a direct message has no server, and manages none', () => {
    expect(callerOf({ guild: false })).toEqual({
      userId: '80351110224678912',
      serverId: undefined,
      mayManageServer: false,
      channelId: '1100000000000000003',
      locale: 'vi',
      serverLocale: undefined,
    });
  });

  it('may manage the server with that permission, or as its administrator', () => {
    expect(callerOf({ memberPermissions: manageServer })).toMatchObject({ mayManageServer: true });
    expect(callerOf({ memberPermissions: administrator })).toMatchObject({ mayManageServer: true });
  });

  it('may not with all the others', () => {
    const others = ((1n << 50n) - 1n) & ~manageServer & ~administrator;
    expect(callerOf({ memberPermissions: others })).toMatchObject({ mayManageServer: false });
  });

  it('has a language in Discord, and so has the server', () => {
    expect(callerOf({ locale: 'pt-BR', guildLocale: 'vi' })).toMatchObject({
      locale: 'pt-BR',
      serverLocale: 'vi',
    });
  });
});

describe('where somebody calls from', () => {
  const placeOf = (given: object, changes: object = {}) => {
    const request = parseInteraction({
      ...chatInput({ ...where, name: 'ask', ...given }),
      ...changes,
    } as never);
    return 'caller' in request ? request.caller.place : undefined;
  };
  const all = (1n << 50n) - 1n;

  it('is the channel, with what the caller may do there', () => {
    expect(placeOf({ memberPermissions: 1n << 4n })).toMatchObject({ mayManage: true, mayMentionAll: false });
    expect(placeOf({ memberPermissions: 1n << 17n })).toMatchObject({
      mayManage: false,
      mayMentionAll: true,
    });
    expect(placeOf({ memberPermissions: manageServer })).toMatchObject({ mayManage: true });
    expect(placeOf({ memberPermissions: administrator })).toMatchObject({
      mayManage: true,
      mayMentionAll: true,
    });
  });

  it('tells what the bot lacks there', () => {
    expect(placeOf({ appPermissions: 0n })).toMatchObject({
      missing: ['view', 'send', 'send-in-threads', 'read-history', 'mention-all'],
    });
    expect(placeOf({ appPermissions: all & ~administrator & ~(1n << 11n) })).toMatchObject({
      missing: ['send'],
    });
    expect(placeOf({ appPermissions: administrator })).toMatchObject({ missing: [] });
  });

  it.each([
    [0, 'text'],
    [5, 'announcement'],
    [10, 'thread'],
    [15, 'forum'],
    [16, 'forum'],
    [4, 'other'],
    [99, 'other'],
  ])('is of a kind: %i is %s', (type, kind) => {
    expect(placeOf({ channel: { type } })).toMatchObject({ kind });
  });

  it('is nowhere in a direct message, and where only the person has installed the bot', () => {
    expect(placeOf({ guild: false })).toBeUndefined();
    expect(placeOf({}, { authorizing_integration_owners: { 1: lan.id } })).toBeUndefined();
    expect(placeOf({}, { authorizing_integration_owners: { 0: '999' } })).toBeUndefined();
    expect(placeOf({}, { authorizing_integration_owners: undefined })).toBeUndefined();
  });
});

describe('what options name', () => {
  it('are ids, and what Discord tells of them', () => {
    const sent = chatInput({
      ...where,
      name: 'subscribe',
      options: [
        { name: 'channel', type: 7, value: '71' },
        { name: 'mention', type: 8, value: '81' },
      ],
      resolved: {
        channels: {
          71: { id: '71', type: 15, name: 'forum', flags: 16, permissions: '16', app_permissions: '1024' },
          72: { id: '72', type: 0, name: 'old', permissions: 'x' },
        },
        roles: { 81: { id: '81', mentionable: true }, [server]: { id: server, mentionable: false } },
      },
    });
    const request = parseInteraction(sent);
    if (request.kind !== 'command') throw new Error('no command');
    expect(request.options).toEqual(
      new Map([
        ['channel', '71'],
        ['mention', '81'],
      ]),
    );
    expect(request.caller.channels?.get('71')).toEqual({
      id: '71',
      kind: 'forum',
      name: 'forum',
      mayManage: true,
      mayMentionAll: false,
      missing: ['send', 'send-in-threads', 'read-history', 'mention-all'],
      wantsTag: true,
    });
    expect(request.caller.channels?.get('72')).toEqual({
      id: '72',
      kind: 'text',
      name: 'old',
      mayManage: false,
      mayMentionAll: false,
      wantsTag: false,
    });
    expect([...request.caller.roles!.values()]).toEqual([
      { id: '81', isMentionable: true, isEveryone: false },
      { id: server, isMentionable: false, isEveryone: true },
    ]);
  });
});
