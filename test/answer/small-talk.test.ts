import { describe, expect, it } from 'vitest';
import { recogniseSmallTalk } from '../../src/answer/small-talk.ts';
import { languages } from '../helpers/languages.ts';

const kindOf = (line: string) => recogniseSmallTalk(line, languages.values())?.kind;
const languageOf = (line: string) => recogniseSmallTalk(line, languages.values())?.language.code;

describe('a line that asks nothing of the news', () => {
  it.each([
    [
      'greeting',
      ['hello', 'Hi there, bot!', 'good morning everyone', 'chào bạn', 'Xin chào cả nhà', 'chao ban'],
    ],
    ['thanks', ['thanks', 'Thank you so much!', 'ok great', 'cảm ơn bạn nhiều nhé', 'cam on']],
    ['farewell', ['bye', 'See you tomorrow', 'tạm biệt nhé', 'chúc ngủ ngon']],
    [
      'self',
      ['who are you?', 'Hello, what can you do?', 'bạn là ai vậy', 'Ai tạo ra bạn?', 'ban lam duoc gi'],
    ],
    [
      'now',
      [
        'What time is it?',
        "What's the weather like in Da Nang today?",
        'will it rain tomorrow',
        'thời tiết hôm nay thế nào',
        'Thời tiết Hà Nội hôm nay thế nào?',
        'mấy giờ rồi',
        'may gio roi',
        'Hôm nay là thứ mấy?',
      ],
    ],
    [
      'chat',
      ['tell me a joke', "I'm bored", 'do you like pizza?', 'kể chuyện cười đi', 'Bạn có người yêu chưa?'],
    ],
  ])('is known as %s', (kind, lines) => {
    expect(lines.map((line) => [line, kindOf(line)])).toEqual(lines.map((line) => [line, kind]));
  });

  it('may be about the bot, in words that no list has', () => {
    expect(kindOf('Are your circuits tired?')).toBe('chat');
    expect(kindOf('Bạn mơ thấy gì?')).toBe('chat');
  });

  it('shows its language', () => {
    expect(languageOf('chao ban')).toBe('vi');
    expect(languageOf('good evening')).toBe('en');
  });
});

describe('a question with the same words', () => {
  it.each([
    'Who greeted Hegseth?',
    'Hello, who is Pete Hegseth?',
    'Thanks, and how many people died?',
    'What did To Lam thank the United States for?',
    'How much damage did the extreme weather cause?',
    'What was the weather forecast for storm Kalmaegi?',
    'At what time did the storm make landfall?',
    'Can you tell me who died?',
    'Do you know how many houses were flooded?',
    'What do you know about dioxin?',
    'thời tiết cực đoan gây thiệt hại bao nhiêu?',
    'Cho mình hỏi bao nhiêu người chết?',
    'Bạn có biết ai ký bản ghi nhớ không?',
    'Nước bạn Lào hỗ trợ bao nhiêu?',
    'Bạn gái của nghi phạm khai gì?',
    'Ông Giang chào ai?',
    'Mấy giờ bão đổ bộ?',
    'floods',
    'Tô Lâm',
  ])('stays one: %s', (line) => {
    expect(kindOf(line)).toBeUndefined();
  });
});
