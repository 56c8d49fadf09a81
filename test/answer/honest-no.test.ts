import { describe, expect, it } from 'vitest';
import { type Answer, answer } from '../../src/answer/answer.ts';
import { guessLanguage } from '../../src/languages/guess.ts';
import { languages } from '../helpers/languages.ts';
import { sampleLibrary } from '../helpers/library.ts';

const { indexes } = await sampleLibrary();

/** Asks the sample corpus as verbatim ask does. */
function ask(text: string): Promise<Answer> {
  const written = guessLanguage(text, languages) ?? languages.get('en')!;
  return answer({ text, written, wanted: written, now: new Date('2025-11-30T00:00:00Z'), limit: 3 }, indexes);
}

const isAnswered = async (text: string): Promise<boolean> => (await ask(text)).isAnswered;
const highlight = async (text: string): Promise<string | undefined> =>
  (await ask(text)).quotations[0]?.highlight.text;

describe('no is said', () => {
  it.each([
    'How tall is Pete Hegseth?',
    'Hegseth cao bao nhiêu?',
    'What is the height of Pete Hegseth?',
    'Who owns VnExpress?',
    'Ai là chủ sở hữu VnExpress?',
    'When was To Lam born?',
    'Tô Lâm sinh năm nào?',
    'Tô Lâm sinh năm bao nhiêu',
    'Tổng bí thư Tô Lâm sinh năm nào?',
    'Năm sinh của Tổng Bí thư Tô Lâm?',
    'to lam sinh nam nao',
    'Who is Hegseth married to?',
    'Vợ của Hegseth là ai?',
    'How many children does Hegseth have?',
  ])('where what is asked of somebody is not told: %s', async (question) => {
    expect(await isAnswered(question)).toBe(false);
  });

  it.each([
    'Who is the president of France?',
    'Tổng thống Pháp là ai?',
    'Thủ tướng Nhật Bản là ai?',
    'Who is the prime minister of Japan?',
    'Tổng thống Hàn Quốc là ai',
    'How much did Japan give for the floods?',
    'Nhật Bản hỗ trợ lũ bao nhiêu tiền?',
  ])('where it is told of another country: %s', async (question) => {
    expect(await isAnswered(question)).toBe(false);
  });

  it.each([
    'How do I bake sourdough bread?',
    'What is the capital of New Zealand?',
    'Đội nào vô địch La Liga năm 2015?',
    'Cách làm bánh xèo miền Tây?',
  ])('to what no news is about: %s', async (question) => {
    expect(await isAnswered(question)).toBe(false);
  });
});

describe('a question whether something is so', () => {
  it.each([
    ['Thiệt hại do lũ là 3 nghìn tỷ đồng phải không?', '3.000 tỉ đồng'],
    ['Có phải thiệt hại do lũ là 5 nghìn tỷ đồng không?', '3.000 tỉ đồng'],
    ['Did the floods cause losses of 3,000 billion dong?', '3,000 billion dong'],
    ['Is it true that the floods left 52 people dead or missing?', '52 people dead or missing'],
  ])('is answered by the sentence that decides: %s', async (question, decides) => {
    expect(await isAnswered(question)).toBe(true);
    expect(await highlight(question)).toContain(decides);
  });
});

describe('what is told', () => {
  it.each([
    ['Who is the Vietnamese defense minister', 'Phan Van Giang'],
    ['How many people died in the floods?', '52 people dead or missing'],
    ['Bao nhiêu người chết trong lũ?', '43 người chết'],
  ])('is still answered: %s', async (question, told) => {
    expect(await isAnswered(question)).toBe(true);
    expect(await highlight(question)).toContain(told);
  });
});
