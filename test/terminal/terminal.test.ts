import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { Services } from '../../src/bot/dispatch.ts';
import { terminalUserId } from '../../src/terminal/identity.ts';
import { mayColour, runTerminal, type TerminalOptions } from '../../src/terminal/terminal.ts';
import { unservedLocale } from '../helpers/languages.ts';
import { article, fakeServices, languages } from './services.ts';

const english = languages.get('en')!.strings;
const vietnamese = languages.get('vi')!.strings;

/** As long as a person takes, at least, between two lines. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 60));

/** All that is shown for an input that arrives at once. */
async function piped(typed: string, given: Partial<TerminalOptions> = {}): Promise<string> {
  const output = new PassThrough();
  const shown = text(output);
  const services = given.services ?? (await fakeServices());
  await runTerminal({ input: Readable.from([typed]), output, isInteractive: false, ...given, services });
  output.end();
  return shown;
}

describe('lines from a pipe', () => {
  test('are answered one by one, in order, the last one without a line end too', async () => {
    const questions = Array.from({ length: 60 }, (_, at) => `dioxin ${'x'.repeat((at * 3) % 7)}${at}`);
    const shown = await piped(questions.join('\n'));
    expect(shown.split('\n').filter((line) => line.startsWith('dioxin'))).toEqual(questions);
  });

  test('are all answered, however many arrive at once', async () => {
    const topics = Array.from({ length: 3000 }, (_, at) => String(at));
    const shown = await piped(topics.map((topic) => `/figure ${topic}`).join('\n'));
    expect(shown).toBe(topics.map((topic) => `figure {"topic":"${topic}"}\n\n`).join(''));
  });

  test('that are blank are skipped, and each reply ends with a blank line', async () => {
    const shown = await piped('\n\r\n/figure dioxin\r\n   \n/figure\n\n');
    expect(shown).toBe('figure {"topic":"dioxin"}\n\nfigure {}\n\n');
    expect(await piped('')).toBe('');
  });

  test('get the quotation byte for byte, its sentence marked, with source and day', async () => {
    const shown = await piped('Who announced it?', { locale: 'en-US' });
    const start = article.body.indexOf('Phía');
    const end = article.body.indexOf(' ông nói');
    const marked = `${article.body.slice(0, start)}**${article.body.slice(start, end)}**${article.body.slice(end)}`;
    expect(shown).toContain(`\n${marked}\n${article.title} <https://example.org/bai%281%29#:~:text=`);
    expect(shown).toContain('> · Tuổi Trẻ · 2 Nov 2025 · Vietnamese\n');
    expect(shown).toMatch(/\n\n\[1\] Next {2}\[2\] Show to everyone\n\n$/);
    expect(shown).not.toContain('\u001b');
  });

  test('press buttons by their numbers, under the last reply', async () => {
    const shown = await piped('What is it?\n1\n/nope\n1\n3\n2\n/figure\n1');
    expect(shown.match(/^en \d/gm)).toEqual(['en 1', 'en 2', 'en 3', 'en 3']);
    const { terminal } = english;
    expect(shown).toContain(`${terminal.noSuchButton(3)}\n\n`);
    expect(shown.endsWith(`figure {}\n\n${terminal.noSuchButton(1)}\n\n`)).toBe(true);
  });

  test('go on after a failure', async () => {
    expect(await piped('fail\n/figure')).toBe(`${english.failed('R1')}\n\nfigure {}\n\n`);
  });

  test('still get answers when the store cannot be read', async () => {
    const services = await fakeServices();
    const store = { ...services.store, language: () => Promise.reject(new Error('gone')) };
    const broken: Services = { ...services, store };
    expect(await piped('/nope\n/figure', { services: broken })).toBe(
      `${english.terminal.unknownCommand('nope')}\n\n${english.failed('R1')}\n\n`,
    );
  });
});

describe('the language', () => {
  test('is the locale’s, in sentences and in days', async () => {
    const shown = await piped('/nope\ndioxin', { locale: 'vi' });
    expect(shown).toContain(`${vietnamese.terminal.unknownCommand('nope')}\n\n`);
    expect(shown).toContain('· 2/11/2025 · Tiếng Việt\n');
    expect(shown).toContain('[1] Tiếp');
  });

  test('is English without a locale that we have', async () => {
    expect(await piped('/nope', { locale: unservedLocale })).toBe(
      `${english.terminal.unknownCommand('nope')}\n\n`,
    );
  });

  test('is what /language chose, from the next line on and in the next session', async () => {
    const services = await fakeServices();
    const first = await piped('/nope\n/language tiếng việt\n/nope', { services, locale: 'en-US' });
    expect(first.trimEnd().split('\n\n')).toEqual([
      english.terminal.unknownCommand('nope'),
      vietnamese.languageSet,
      vietnamese.terminal.unknownCommand('nope'),
    ]);
    expect(await services.store.language('user', terminalUserId)).toBe('vi');
    const second = await piped('/nope\n/ngon-ngu auto\n/nope', { services, locale: 'en-US' });
    expect(second.trimEnd().split('\n\n')).toEqual([
      vietnamese.terminal.unknownCommand('nope'),
      vietnamese.languageForgotten,
      english.terminal.unknownCommand('nope'),
    ]);
  });
});

describe('a person', () => {
  test.each(['en', 'vi'])('sees a welcome with three things to try in %s, and a prompt', async (code) => {
    const { terminal } = languages.get(code)!.strings;
    const locale = languages.get(code)!.discordLocales[0] as 'vi' | 'en-US';
    const input = new PassThrough();
    const output = new PassThrough();
    const shown = text(output);
    const over = runTerminal({ input, output, services: await fakeServices(), isInteractive: true, locale });
    for (const line of ['\n', '/figure\n']) {
      await pause();
      input.write(line);
    }
    await pause();
    input.end();
    await over;
    output.end();
    const tries = terminal.tryThese.map((line) => `  ${line}\n`).join('');
    expect(await shown).toBe(
      `${terminal.welcome}\n\n${tries}\n${terminal.howToLeave}\n\n> > figure {}\n\n> \n`,
    );
  });

  test.each([
    ['Ctrl+D', '\u0004'],
    ['Ctrl+C', '\u0003'],
  ])('leaves with %s', async (_name, key) => {
    const input = new PassThrough();
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const shown = text(output);
    const services = await fakeServices();
    const over = runTerminal({ input, output, services, isInteractive: true, isColoured: true });
    input.write('dioxin\r');
    await pause();
    input.write(key);
    await over;
    output.end();
    expect(await shown).toContain('\u001b[1mdioxin\u001b[22m');
  });
});

test.each(['quit', 'thoát'])('%s ends it, and lines behind it are not read', async (line) => {
  expect(await piped(`/figure\n${line}\n/figure`, { services: await fakeServices(), locale: 'en-US' })).toBe(
    'figure {}\n\n',
  );
});

test('it ends quietly when nobody reads the output any more', async () => {
  const output = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('broken pipe'), { code: 'EPIPE' })),
  });
  const input = Readable.from(Array.from({ length: 100 }, () => 'dioxin\n'));
  await runTerminal({ input, output, services: await fakeServices(), isInteractive: false });
  expect(output.destroyed).toBe(true);
});

test('it ends when told to', async () => {
  const stop = new AbortController();
  const input = new PassThrough();
  const output = new PassThrough().resume();
  const over = runTerminal({
    input,
    output,
    services: await fakeServices(),
    isInteractive: false,
    signal: stop.signal,
  });
  input.write('dioxin\n');
  setTimeout(() => stop.abort(), 20);
  await over;
});

test('colours are for screens, unless NO_COLOR is set', () => {
  expect(mayColour({ isTTY: true }, {})).toBe(true);
  expect(mayColour({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
  expect(mayColour({}, {})).toBe(false);
});
