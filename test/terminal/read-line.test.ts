import { describe, expect, test } from 'vitest';
import { complete } from '../../src/terminal/complete.ts';
import { type ReadLine, readLine } from '../../src/terminal/read-line.ts';
import { commands, languages } from './services.ts';

const vocabulary = (code: string) => ({ commands, languages, language: languages.get(code)! });
const read = (line: string, code = 'en'): ReadLine => readLine(line, vocabulary(code));
const asks = (name: string, options: Record<string, string | boolean>): ReadLine => ({
  kind: 'command',
  name,
  options: new Map(Object.entries(options)),
});
const says = (sentence: string): ReadLine => ({ kind: 'problem', sentence });
const { terminal: english } = languages.get('en')!.strings;
const { terminal: vietnamese } = languages.get('vi')!.strings;

describe('commands are named in any language, with or without diacritics', () => {
  test.each(['/ask', '/hỏi', '/hoi', '/HOI'])('%s asks', (name) => {
    for (const code of ['en', 'vi']) {
      expect(read(`${name} Who came?`, code)).toEqual(asks('ask', { question: 'Who came?' }));
    }
  });

  test.each(['/figure', '/số-liệu', '/so-lieu'])('%s gives figures, with or without a topic', (name) => {
    expect(read(`${name} dioxin`)).toEqual(asks('figure', { topic: 'dioxin' }));
    expect(read(name)).toEqual(asks('figure', {}));
  });

  test('plain text is a question, and a blank line is nothing', () => {
    expect(read('Ai đến Hà Nội?')).toEqual(asks('ask', { question: 'Ai đến Hà Nội?' }));
    expect(read(' \t ')).toEqual({ kind: 'nothing' });
  });

  test('a line that is only a number presses a button', () => {
    expect(read(' 12 ')).toEqual({ kind: 'press', number: 12 });
  });

  test('an unknown command is named in the current language', () => {
    expect(read('/nope now')).toEqual(says(english.unknownCommand('nope')));
    expect(read('/nope now', 'vi')).toEqual(says(vietnamese.unknownCommand('nope')));
    expect(read('/')).toEqual(says(english.unknownCommand('')));
  });
});

describe('a line can be a command without a slash', () => {
  test.each(['quit', 'exit', 'thoát', 'thoat', 'Quit!', '/exit'])('%s leaves, in any language', (line) => {
    for (const code of ['en', 'vi']) expect(read(line, code)).toEqual({ kind: 'leave' });
  });

  test.each(['help', 'Help?', 'trợ giúp', 'tro giup'])('%s helps', (line) => {
    for (const code of ['en', 'vi']) expect(read(line, code)).toEqual(asks('help', {}));
  });

  test.each(['who quit the talks?', 'quit smoking', 'help for the flooded'])('%s is a question', (line) => {
    expect(read(line)).toEqual(asks('ask', { question: line }));
  });
});

describe('options stand behind or before the text', () => {
  test.each([
    ['/ask Who came? language:vi private:true', { question: 'Who came?', language: 'vi', private: true }],
    ['/ask language:vi private:FALSE Who came?', { question: 'Who came?', language: 'vi', private: false }],
    [
      '/ask since:last week floods until:tháng 10',
      { question: 'floods', since: 'last week', until: 'tháng 10' },
    ],
    [
      '/hoi ai đến? từ:2025-10-01 den:2/11/2025',
      { question: 'ai đến?', since: '2025-10-01', until: '2/11/2025' },
    ],
    [
      'who? publisher:"Tuổi Trẻ" since:“2 November 2025”',
      { question: 'who?', publisher: 'Tuổi Trẻ', since: '2 November 2025' },
    ],
    ['/ask question:How much? since:2025', { question: 'How much?', since: '2025' }],
    ['/ask question: How much?', { question: 'How much?' }],
    [
      '/ask since:2025 question:"How much, language:vi?" riêng-tư:true',
      { question: 'How much, language:vi?', since: '2025', private: true },
    ],
    ['who? language:tiếng việt', { question: 'who?', language: 'vi' }],
    ['who? language:tieng viet private:true', { question: 'who?', language: 'vi', private: true }],
    ['ngôn-ngữ:Vietnamese who?', { question: 'who?', language: 'vi' }],
  ])('%s', (line, options) => {
    expect(read(line)).toEqual(asks('ask', options));
    expect(read(line.normalize('NFD'), 'vi')).toEqual(asks('ask', options));
  });

  test.each([
    'US: how much?',
    'US:how much?',
    'Did it start at 7:30',
    '7:30 or later?',
    'What is language: a tool?',
    'What does language:vi mean here?',
    'See https://example.org/since:2025/x',
    'Ratio 3:1',
    'Thông báo: bao nhiêu tiền?',
    'which topic:dioxin',
  ])('a colon in a question stays in it: %s', (question) => {
    expect(read(question)).toEqual(asks('ask', { question }));
  });

  test('an option of another command is unknown to this one', () => {
    expect(read('/figure dioxin since:2025')).toEqual(says(english.unknownOption('since', 'figure')));
    expect(read('/so-lieu dioxin báo:VGP', 'vi')).toEqual(says(vietnamese.unknownOption('báo', 'số-liệu')));
    expect(read('/language vi colour:red')).toEqual(says(english.unknownOption('colour', 'language')));
    expect(read('/trợ-giúp hỏi')).toEqual(asks('help', { command: 'hỏi' }));
  });

  test('a question that is missing is asked for', () => {
    expect(read('/ask')).toEqual(says(english.missingOption('question', 'ask')));
    expect(read('/hoi ngon-ngu:vi', 'vi')).toEqual(says(vietnamese.missingOption('câu-hỏi', 'hỏi')));
  });

  test('a flag is true or false', () => {
    expect(read('Who? private:maybe')).toEqual(says(english.badFlag('private')));
    expect(read('Ai? private:co', 'vi')).toEqual(says(vietnamese.badFlag('riêng-tư')));
  });
});

describe('languages are chosen by code or by name', () => {
  test.each(['vi', 'VI', 'tiếng việt', 'Tieng Viet', '"tiếng Việt"', 'vietnamese', 'language:vi'])(
    '%s',
    (typed) => {
      expect(read(`/language ${typed}`)).toEqual(asks('language', { language: 'vi' }));
      expect(read(`/ngon-ngu server:true ${typed}`)).toEqual(
        asks('language', { language: 'vi', server: true }),
      );
    },
  );

  test.each(['en', 'en-GB', 'English', 'tiếng anh'])('%s', (typed) => {
    expect(read(`/language ${typed} server:true`)).toEqual(
      asks('language', { language: 'en', server: true }),
    );
  });

  test.each(['auto', 'the language of each question', 'theo ngôn ngữ của từng câu hỏi'])('%s', (typed) => {
    expect(read(`/language ${typed}`)).toEqual(asks('language', { language: 'auto' }));
  });

  test('what is no language is answered with those that are', () => {
    const both = ['en (English)', 'vi (Tiếng Việt)'];
    expect(read('/language klingon')).toEqual(
      says(english.badChoice('language', [...both, 'auto (the language of each question)'])),
    );
    expect(read('Ai? ngôn-ngữ:auto', 'vi')).toEqual(says(vietnamese.badChoice('ngôn-ngữ', both)));
  });
});

test('Tab completes the names of commands', () => {
  expect(complete('/so', vocabulary('en'))).toEqual([['/số-liệu '], '/so']);
  expect(complete('/h', vocabulary('en'))[0]).toEqual(['/hỏi ', '/help ']);
  expect(complete('/', vocabulary('vi'))[0]).toEqual(['/hỏi ', '/số-liệu ', '/trợ-giúp ', '/ngôn-ngữ ']);
  expect(complete('/ask wh', vocabulary('en'))[0]).toEqual([]);
});
