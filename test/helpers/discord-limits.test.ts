import { describe, expect, test } from 'vitest';
import { checkCommands } from './discord/check-commands.ts';
import { checkMessage } from './discord/check-message.ts';
import { checkInteractionResponse } from './discord/check-response.ts';
import { autocomplete, button, chatInput } from './discord/payloads.ts';

const quiet = { parse: [] };
const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const press = (more: object = {}) => ({ type: 2, style: 1, label: 'Next', custom_id: 'next', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const shown = (...components: object[]) => ({ flags: V2, components, allowed_mentions: quiet });

describe('a message', () => {
  test.each([
    ['text', { content: 'x', allowed_mentions: quiet }],
    [
      'a role that may be pinged',
      { content: 'x', allowed_mentions: { parse: [], roles: ['1100000000000000041'] } },
    ],
    ['components', shown({ type: 17, components: [text('a'), { type: 14 }, row(press())] })],
    ['a section', shown({ type: 9, components: [text('a')], accessory: press() })],
    ['4000 characters and 40 components', shown(text('a'.repeat(3961)), ...Array(39).fill(text('a')))],
    ['a link', shown(row({ type: 2, style: 5, label: 'Read', url: 'https://example.org/#:~:text=a' }))],
  ])('with %s is fine', (_, body) => {
    expect(checkMessage(body)).toEqual([]);
  });

  test.each([
    ['nothing', { allowed_mentions: quiet }, /empty/],
    ['mentions left on', { content: 'x' }, /allowed_mentions/],
    ['mentions of everyone', { content: 'x', allowed_mentions: { parse: ['everyone'] } }, /allowed_mentions/],
    ['a ping by id', { content: 'x', allowed_mentions: { parse: [], users: ['1'] } }, /allowed_mentions/],
    ['an unknown key', { content: 'x', allowed_mentions: quiet, colour: 3 }, /colour: unknown key/],
    ['an unknown key deep inside', shown({ ...text('x'), bold: true }), /components.0.bold: unknown key/],
    ['4001 characters of content', { content: 'x'.repeat(4001), allowed_mentions: quiet }, /content/],
    ['a nonce of 26 characters', { content: 'x', allowed_mentions: quiet, nonce: 'n'.repeat(26) }, /nonce/],
    ['content beside components', { ...shown(text('x')), content: 'y' }, /content: not allowed/],
    ['an embed beside components', { ...shown(text('x')), embeds: [{ title: 'y' }] }, /embeds: not allowed/],
    [
      'components without the flag',
      { components: [text('x')], allowed_mentions: quiet },
      /IS_COMPONENTS_V2 must/,
    ],
    ['a flag that is not its', { content: 'x', allowed_mentions: quiet, flags: 64 }, /flags: 64/],
    [
      '41 components, nested ones counted',
      shown({ type: 17, components: Array(20).fill(row(press())) }),
      /41 in all/,
    ],
    ['4001 characters in two texts', shown(text('a'.repeat(4000)), text('a')), /4001 characters/],
    ['10173 bytes in fewer characters', shown(text('ế'.repeat(3391))), /10173 bytes/],
    ['an empty text', shown(text('')), /content/],
    ['a custom id twice', shown(row(press(), press())), /"next" is used twice/],
    ['a custom id of 101', shown(row(press({ custom_id: 'x'.repeat(101) }))), /custom_id/],
    ['no custom id', shown(row(press({ custom_id: undefined }))), /needs a custom_id/],
    ['a label of 81', shown(row(press({ label: 'x'.repeat(81) }))), /label/],
    ['no label', shown(row(press({ label: undefined }))), /needs a label/],
    [
      'six buttons in a row',
      shown(row(...[1, 2, 3, 4, 5, 6].map((n) => press({ custom_id: `${n}` })))),
      /components/,
    ],
    [
      'a link of 513',
      shown(row({ type: 2, style: 5, label: 'x', url: `https://e.org/${'x'.repeat(499)}` })),
      /url/,
    ],
    [
      'a link that presses',
      shown(row({ type: 2, style: 5, label: 'x', url: 'https://e.org', custom_id: 'x' })),
      /custom_id/,
    ],
    ['a button outside a row', shown(press()), /components/],
    ['a section without its side', shown({ type: 9, components: [text('x')] }), /accessory/],
  ])('with %s is refused', (_, body, fault) => {
    expect(checkMessage(body).join('\n')).toMatch(fault);
  });

  test('a response may be private, a message in a channel not', () => {
    const body = { content: 'x', allowed_mentions: quiet, flags: 64 };
    expect(checkMessage(body, 'response')).toEqual([]);
    expect(checkMessage(body, 'channel')).not.toEqual([]);
  });
});

test('a role may be pinged by a new message in a channel or a forum, and by nothing else', () => {
  const body = { content: 'x', allowed_mentions: { parse: [], roles: ['1100000000000000041'] } };
  const places = ['channel', 'forum', 'channel edit', 'response', 'update', 'follow-up'] as const;
  const allowed = places.filter((place) => checkMessage(body, place).length === 0);
  expect(allowed).toEqual(['channel', 'forum']);
});

describe('a list of commands', () => {
  const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'd', ...more });
  const ask = (more: object = {}) => ({ type: 1, name: 'ask', description: 'd', ...more });

  test.each([
    ['a plain one', [ask()]],
    [
      'Vietnamese names',
      [
        ask({
          name_localizations: { vi: 'bản-ghi-nhớ' },
          options: [option('question', { required: true, name_localizations: { vi: 'câu-hỏi' } })],
        }),
      ],
    ],
    ['a menu of messages', [{ type: 3, name: 'Check with the news' }, ask()]],
    ['permissions as text, and nsfw', [ask({ default_member_permissions: '32', nsfw: false })]],
  ])('with %s is fine', (_, body) => {
    expect(checkCommands(body)).toEqual([]);
  });

  test.each([
    ['capitals', [ask({ name: 'Ask' })], /lower case/],
    ['a space', [ask({ name_localizations: { vi: 'tin mới' } })], /"tin mới"/],
    ['letters taken apart', [ask({ name_localizations: { vi: 'hỏi'.normalize('NFD') } })], /letters/],
    ['33 characters', [ask({ name: 'a'.repeat(33) })], /name/],
    ['no description', [{ type: 1, name: 'ask' }], /description/],
    ['a description of 101', [ask({ description: 'd'.repeat(101) })], /description/],
    ['a description on a menu', [{ type: 3, name: 'Check', description: 'x' }], /menu command has none/],
    ['a locale that Discord lacks', [ask({ name_localizations: { vn: 'hỏi' } })], /vn is no locale/],
    ['a name twice', [ask(), ask()], /used twice/],
    [
      'a translated name twice',
      [ask({ name_localizations: { vi: 'hỏi' } }), ask({ name: 'who', name_localizations: { vi: 'hỏi' } })],
      /twice in vi/,
    ],
    ['an option twice', [ask({ options: [option('a'), option('a')] })], /used twice/],
    [
      'required after optional',
      [ask({ options: [option('a'), option('b', { required: true })] })],
      /required ones come first/,
    ],
    ['26 options', [ask({ options: Array.from({ length: 26 }, (_, n) => option(`o${n}`)) })], /options/],
    [
      'choices and autocomplete',
      [ask({ options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] })],
      /exclude/,
    ],
    [
      '26 choices',
      [
        ask({
          options: [
            option('a', { choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) }),
          ],
        }),
      ],
      /choices/,
    ],
    ['an unknown key', [ask({ options: [option('a', { hint: 'x' })] })], /hint: unknown key/],
    [
      'more than 8000 characters',
      [
        ask({
          options: Array.from({ length: 25 }, (_, n) =>
            option(`o${n}`, {
              choices: Array.from({ length: 4 }, (_, m) => ({
                name: `${m}`.repeat(60),
                value: `${m}`.repeat(60),
              })),
            }),
          ),
        }),
      ],
      /at most 8000/,
    ],
  ])('with %s is refused', (_, body, fault) => {
    expect(checkCommands(body).join('\n')).toMatch(fault);
  });

  test('of a text and its translations only the longest counts', () => {
    const many = (length: number) =>
      ask({
        options: Array.from({ length: 25 }, (_, n) =>
          option(`o${n}`, {
            description: 'd'.repeat(100),
            description_localizations: { vi: 'm'.repeat(length) },
          }),
        ),
      });
    expect(checkCommands([many(100)])).toEqual([]);
  });
});

describe('a response', () => {
  const message = { content: 'x', allowed_mentions: quiet };
  const choices = (n: number, name = 'x') => ({
    choices: Array.from({ length: n }, (_, i) => ({ name: `${name}${i}`, value: `${i}` })),
  });
  const asked = chatInput({ name: 'ask' });
  const pressed = button({ customId: 'next' });
  const typed = autocomplete({ name: 'ask', focused: 'question', value: 'a' });

  test.each([
    ['a message', asked, { type: 4, data: message }],
    ['a private deferral', asked, { type: 5, data: { flags: 64 } }],
    ['an update', pressed, { type: 7, data: message }],
    ['a deferred update', pressed, { type: 6 }],
    ['25 suggestions', typed, { type: 8, data: choices(25) }],
  ])('with %s is fine', (_, interaction, body) => {
    expect(checkInteractionResponse(interaction, body)).toEqual([]);
  });

  test.each([
    ['an update of nothing', asked, { type: 7, data: message }, /type: 7 does not answer/],
    ['suggestions to a command', asked, { type: 8, data: choices(1) }, /type: 8 does not answer/],
    ['a message to a typed word', typed, { type: 4, data: message }, /type: 4 does not answer/],
    ['26 suggestions', typed, { type: 8, data: choices(26) }, /26, at most 25/],
    ['a suggestion of 101', typed, { type: 8, data: choices(1, 'x'.repeat(100)) }, /100/],
    ['a number for a text', typed, { type: 8, data: { choices: [{ name: 'x', value: 1 }] } }, /no string/],
    ['a type that is none', asked, { type: 3, data: message }, /type: 3 is no type/],
    ['no message', asked, { type: 4 }, /data/],
    ['an unknown key', asked, { type: 4, data: message, ephemeral: true }, /ephemeral/],
    ['a deferral with text', asked, { type: 5, data: message }, /flags only/],
  ])('with %s is refused', (_, interaction, body, fault) => {
    expect(checkInteractionResponse(interaction, body).join('\n')).toMatch(fault);
  });
});
