import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { areSameCommands, registerCommands } from '../../../src/discord/gateway/register.ts';
import { type StandIn, startDiscord } from '../../helpers/discord/server.ts';

const ask = {
  name: 'ask',
  name_localizations: { vi: 'hỏi' },
  description: 'Ask the news',
  options: [
    {
      type: 3,
      name: 'question',
      description: 'What do you want to know?',
      required: true,
      autocomplete: true,
    },
    { type: 3, name: 'language', description: 'Language', choices: [{ name: 'Tiếng Việt', value: 'vi' }] },
    { type: 4, name: 'limit', description: 'How many', min_value: 0, max_value: 5 },
  ],
};
const menu = { type: 3, name: 'Check with the news', contexts: [0, 1] };

describe('commands at Discord', () => {
  let discord: StandIn;
  let rest: REST;
  const register = (...commands: object[]) =>
    registerCommands(rest, discord.applicationId, commands as never);
  const puts = () => discord.requests.filter(({ method }) => method === 'PUT').length;

  beforeEach(async () => {
    discord = await startDiscord({
      budgets: { 'PUT /applications/{application}/commands': { limit: 9, windowMs: 1000 } },
    });
    rest = new REST({ api: discord.api }).setToken(discord.token);
  });
  afterEach(async () => {
    expect(discord.violations).toEqual([]);
    await discord.close();
  });

  test('are registered once, and left alone while nothing changes', async () => {
    expect(await register(ask, menu)).toBe('registered');
    expect(await register(ask, menu)).toBe('unchanged');
    expect(await register(menu, ask)).toBe('unchanged');
    expect(puts()).toBe(1);
  });

  test.each([
    ['a description', { ...ask, description: 'Ask' }],
    ['a translation', { ...ask, name_localizations: { vi: 'hỏi-đáp' } }],
    ['a translation taken away', { ...ask, name_localizations: undefined }],
    [
      'an option no longer required',
      { ...ask, options: [{ ...ask.options[0], required: false }, ...ask.options.slice(1)] },
    ],
    ['the order of options', { ...ask, options: [ask.options[0], ask.options[2], ask.options[1]] }],
    [
      'a choice',
      {
        ...ask,
        options: ask.options.map((one) => ({
          ...one,
          ...(one.choices ? { choices: [{ name: 'English', value: 'en' }] } : {}),
        })),
      },
    ],
    [
      'the least number',
      {
        ...ask,
        options: ask.options.map((one) => ({ ...one, ...(one.min_value === 0 ? { min_value: 1 } : {}) })),
      },
    ],
    ['the members who may use it', { ...ask, default_member_permissions: '32' }],
    ['where it may be used', { ...ask, contexts: [0] }],
  ])('are registered again when %s changes', async (_, changed) => {
    await register(ask, menu);
    expect(await register(changed, menu)).toBe('registered');
    expect(await register(changed, menu)).toBe('unchanged');
  });

  test('are registered again when one comes, goes or gets another name', async () => {
    await register(ask);
    expect(await register(ask, menu)).toBe('registered');
    expect(await register(ask)).toBe('registered');
    expect(await register({ ...ask, name: 'ask-us' })).toBe('registered');
    expect(discord.commands.list().map(({ name }) => name)).toEqual(['ask-us']);
  });
});

describe('two lists of commands say the same', () => {
  const kept = (more: object = {}) => ({
    id: '1',
    version: '2',
    type: 1,
    name: 'ask',
    description: 'd',
    ...more,
  });
  const wanted = (more: object = {}) => ({ name: 'ask', description: 'd', ...more });

  test.each([
    [
      'ids, versions and defaults',
      {},
      { application_id: '3', nsfw: false, dm_permission: true, contexts: null, integration_types: [0] },
    ],
    ['empty against absent', { options: [], name_localizations: {} }, { name_localizations: null }],
    [
      'false against absent',
      { options: [{ type: 3, name: 'a', required: false }] },
      { options: [{ name: 'a', type: 3 }] },
    ],
    [
      'permissions as number or text',
      { default_member_permissions: 32 },
      { default_member_permissions: '32' },
    ],
    ['sets in another order', { contexts: [0, 1] }, { contexts: [1, 0] }],
  ])('whatever Discord makes of them: %s', (_, ours, theirs) => {
    expect(areSameCommands([wanted(ours)], [kept(theirs)])).toBe(true);
  });

  test.each([
    ['nobody may use it', { default_member_permissions: '0' }, { default_member_permissions: null }],
    ['no longer for adults only', {}, { nsfw: true }],
    ['another type', { type: 3 }, {}],
    [
      'a least value of nothing',
      { options: [{ type: 4, name: 'a', min_value: 0 }] },
      { options: [{ type: 4, name: 'a' }] },
    ],
  ])('or not: %s', (_, ours, theirs) => {
    expect(areSameCommands([wanted(ours)], [kept(theirs)])).toBe(false);
  });
});
