import { describe, expect, it } from 'vitest';
import { readFollowUp } from '../../src/answer/follow-up.ts';
import { splitQuestion } from '../../src/answer/split-question.ts';
import type { Language } from '../../src/languages/language.ts';
import { en, vi } from '../helpers/languages.ts';

describe('two questions in one line', () => {
  it.each<[Language, string, [string, string]]>([
    [
      vi,
      'EU cho dự án Bác Ái bao nhiêu tiền, và dự án ở tỉnh nào?',
      ['EU cho dự án Bác Ái bao nhiêu tiền', 'dự án ở tỉnh nào EU Bác Ái?'],
    ],
    [
      vi,
      'EU cho dự án Bác Ái bao nhiêu tiền? Dự án Bác Ái ở tỉnh nào?',
      ['EU cho dự án Bác Ái bao nhiêu tiền', 'Dự án Bác Ái ở tỉnh nào?'],
    ],
    [vi, 'Ai ký bản ghi nhớ và ở đâu?', ['Ai ký bản ghi nhớ', 'ký bản ghi nhớ ở đâu?']],
    [vi, 'ai ky ban ghi nho va khi nao', ['ai ky ban ghi nho', 'ky ban ghi nho khi nao?']],
    [
      en,
      'How much did the EU give to Bac Ai, and which province is it in?',
      ['How much did the EU give to Bac Ai', 'which province is it in EU Bac Ai?'],
    ],
    [en, 'How many people died and how many are missing?', ['How many people died', 'how many are missing?']],
    [en, 'Who signed the memorandum and when?', ['Who signed the memorandum', 'signed the memorandum when?']],
  ])('%#: %o', (language, question, parts) => {
    expect(splitQuestion(question, language).map(({ asked }) => asked)).toEqual(parts);
  });

  it.each<[Language, string]>([
    [en, 'Who met Phan Van Giang and To Lam?'],
    [en, 'What did Hegseth say about mines and what the army does?'],
    [en, 'When and where was it signed?'],
    [en, 'How much do Japan and Korea pay?'],
    [en, 'How many were dead and missing?'],
    [vi, 'Ai gặp Phan Văn Giang và Tô Lâm?'],
    [vi, 'Cung và cầu thay đổi thế nào?'],
    [vi, 'Có bao nhiêu người chết và mất tích?'],
    [vi, 'Bão, lũ làm bao nhiêu người chết?'],
    [vi, 'Vì sao giá điện và nước tăng?'],
  ])('%#: one in %o', (language, question) => {
    expect(splitQuestion(question, language)).toEqual([{ said: question, asked: question }]);
  });
});

describe('a question that goes on from the one before', () => {
  it.each<[Language, string, string, string]>([
    [en, 'How much did GDP grow in 2025?', 'and in 2022?', 'How much did GDP grow in 2022?'],
    [en, 'How many died in Khanh Hoa?', 'what about Da Nang?', 'How many died in Da Nang?'],
    [en, 'Who signed the memorandum?', 'when?', 'signed the memorandum when?'],
    [en, 'When did the US help Bien Hoa?', 'how much?', 'did the US help Bien Hoa how much?'],
    [vi, 'Khánh Hòa có bao nhiêu người chết?', 'còn Đà Nẵng?', 'Đà Nẵng có bao nhiêu người chết?'],
    [vi, 'GDP quý 3 tăng mấy phần trăm', 'còn năm 2022?', 'GDP quý 3 tăng mấy phần trăm năm 2022?'],
    [vi, 'GDP quý 3 tăng mấy phần trăm', 'and in 2022?', 'GDP quý 3 tăng mấy phần trăm năm 2022?'],
    [vi, 'Ai ký bản ghi nhớ?', 'khi nào?', 'ký bản ghi nhớ khi nào?'],
    [vi, 'GDP quý 3 năm 2025 tăng bao nhiêu', 'thế còn năm 2022', 'GDP quý 3 năm 2022 tăng bao nhiêu?'],
  ])('%#: after %o, %o', (language, before, typed, read) => {
    const found = [language, en, vi].map((one) => readFollowUp(typed, before, one, language)).find(Boolean);
    expect(found).toBe(read);
  });

  it.each<[Language, string]>([
    [en, 'Who is To Lam?'],
    [en, 'hello'],
    [en, 'dioxin'],
    [vi, 'Ai là bộ trưởng quốc phòng?'],
    [vi, 'cảm ơn'],
    [vi, 'Đà Nẵng'],
  ])('%#: %o stands on its own', (language, typed) => {
    expect(readFollowUp(typed, 'How much did GDP grow in 2025?', language)).toBeUndefined();
  });
});
