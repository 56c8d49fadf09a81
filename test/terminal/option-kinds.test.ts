import { describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/bot/registry.ts';
import { type ReadLine, readLine } from '../../src/terminal/read-line.ts';
import { openSession } from '../../src/terminal/session.ts';
import { newsBot } from '../commands/subscribing.ts';
import { languages } from '../helpers/languages.ts';

const commands = await loadCommands(languages);
const read = (line: string, code = 'en'): ReadLine =>
  readLine(line, { commands, languages, language: languages.get(code)! });
const asks = (name: string, options: Record<string, string | number | boolean>): ReadLine => ({
  kind: 'command',
  name,
  options: new Map(Object.entries(options)),
});

describe('options of other kinds than text', () => {
  test.each([
    ['/subscribe dioxin OR rice', { filter: 'dioxin OR rice' }],
    ['/theo-doi dioxin kieu:digest gio:8,18', { filter: 'dioxin', mode: 'digest', hours: '8,18' }],
    ['/subscribe mode:gộp thành bản tin theo giờ dioxin', { filter: 'dioxin', mode: 'digest' }],
    ['/subscribe dioxin backfill:3', { filter: 'dioxin', backfill: 3 }],
    [
      '/subscribe dioxin channel:#news mention:@readers',
      { filter: 'dioxin', channel: '#news', mention: '@readers' },
    ],
  ])('%s', (line, options) => {
    expect(read(line)).toEqual(asks('subscribe', options));
  });

  test.each([
    ['/subscribe dioxin backfill:6', 'en', 'backfill is a whole number from 0 to 5.'],
    ['/subscribe dioxin backfill:-1', 'en', 'backfill is a whole number from 0 to 5.'],
    ['/subscribe dioxin tin-cũ:1.5', 'vi', 'tin-cũ là số nguyên từ 0 đến 5.'],
    [
      '/subscribe dioxin mode:weekly',
      'en',
      'mode is one of each (each article at once), digest (a digest at set hours).',
    ],
  ])('%s says what is wrong', (line, code, sentence) => {
    expect(read(line, code)).toEqual({ kind: 'problem', sentence });
  });
});

describe('commands of subscriptions at a terminal', () => {
  test.each([
    '/subscribe dioxin backfill:3',
    '/subscriptions',
    '/subscriptions channel:#news server:true',
    '/unsubscribe 1',
    '/subscription-preview filter:dioxin',
    '/status',
  ])('%s says that they belong to a server', async (line) => {
    const { services } = await newsBot();
    const session = (locale: 'en-US' | 'vi') =>
      openSession(services, locale, { isScreen: false, isColoured: false }).answer(line);
    expect(await session('en-US')).toBe(
      'Subscriptions belong to the channels of a Discord server. Use this command in one.',
    );
    expect(await session('vi')).toBe(
      'Chỉ các kênh trong máy chủ Discord mới theo dõi tin được. Hãy dùng lệnh này ở đó.',
    );
  });
});
