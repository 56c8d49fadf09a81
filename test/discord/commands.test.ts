import { describe, expect, it } from 'vitest';
import { findCommandFaults, loadCommands } from '../../src/bot/registry.ts';
import { type Command, command } from '../../src/command/command.ts';
import { makeCommandBodies } from '../../src/discord/commands.ts';
import type { Languages } from '../../src/languages/language.ts';
import { en, languages } from '../helpers/languages.ts';

const commands = await loadCommands(languages);
const bodies = makeCommandBodies(commands, languages, en) as unknown as Record<string, unknown>[];
const bodyOf = (name: string) => bodies.find((body) => body.name === name)!;
const optionOf = (name: string, option: string) =>
  (bodyOf(name).options as Record<string, unknown>[]).find((one) => one.name === option)!;

describe('where a command can be used', () => {
  it('is everywhere, unless it says otherwise', () => {
    expect(bodyOf('ask')).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    expect(bodyOf('ask').default_member_permissions).toBeUndefined();
  });

  it.each([
    ['subscribe', '16'],
    ['unsubscribe', '16'],
    ['subscription-preview', '16'],
    ['status', '32'],
    ['subscriptions', undefined],
  ])(
    'is in servers that have added the bot for /%s, for those with the permission %s',
    (name, permission) => {
      expect(bodyOf(name)).toMatchObject({ integration_types: [0], contexts: [0] });
      expect(bodyOf(name).default_member_permissions).toBe(permission);
    },
  );
});

describe('options', () => {
  it('name channels that posts can go to', () => {
    expect(optionOf('subscribe', 'channel')).toMatchObject({
      type: 7,
      channel_types: [0, 5, 15, 11, 12, 10],
      required: false,
      name_localizations: { vi: 'kênh' },
    });
  });

  it('name a role', () => {
    expect(optionOf('subscribe', 'mention')).toMatchObject({ type: 8 });
  });

  it('take whole numbers between two ends', () => {
    expect(optionOf('subscribe', 'backfill')).toMatchObject({ type: 4, min_value: 0, max_value: 5 });
  });

  it('offer choices in every language', () => {
    expect(optionOf('subscribe', 'mode').choices).toEqual([
      {
        name: 'each article at once',
        name_localizations: {
          'en-US': 'each article at once',
          'en-GB': 'each article at once',
          vi: 'từng bài, ngay khi có',
        },
        value: 'each',
      },
      expect.objectContaining({ name: 'a digest at set hours', value: 'digest' }),
    ]);
  });
});

it('a choice that a language has no name for is told with file and key', () => {
  const widened: Command = command({
    ...commands.find(({ data }) => data.name === 'subscribe')!,
    data: {
      name: 'subscribe',
      options: [{ name: 'mode', kind: 'choice', choices: ['each', 'weekly'] }],
    },
  });
  const english: Languages = new Map([['en', en]]);
  expect(findCommandFaults('subscribe', widened, english)).toEqual([
    'src/languages/en/strings.ts: commands.subscribe.options.mode.choices.weekly is missing',
  ]);
});
