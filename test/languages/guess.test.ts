import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../src/languages/guess.ts';
import { languages } from '../helpers/languages.ts';

const guess = (text: string): string | undefined => guessLanguage(text, languages)?.code;

describe('the language of a question', () => {
  it.each([
    ['Mỹ công bố thêm bao nhiêu tiền cho Biên Hòa?'],
    ['Tổng Bí thư Tô Lâm tiếp ai?'],
    ['GDP quý III tăng bao nhiêu phần trăm?'],
    ['Khi nào dự án hoàn thành?'],
    ['Vì sao phải rà phá bom mìn ở Quảng Trị'],
    ['bao giờ xong'],
    // English names in a Vietnamese question.
    ['Pete Hegseth nói gì với Donald Trump về Agent Orange?'],
    // Decomposed, as some keyboards and macOS file names have it.
    ['Mỹ công bố thêm bao nhiêu tiền cho Biên Hòa?'.normalize('NFD')],
    ['MỸ CÔNG BỐ BAO NHIÊU TIỀN?'],
    // Diacritics make a bare name clear.
    ['Huế'],
    ['Tô Lâm'],
  ])('is Vietnamese: %s', (text) => {
    expect(guess(text)).toBe('vi');
  });

  it.each([
    ['My cong bo them bao nhieu tien cho Bien Hoa?'],
    ['Tong Bi thu To Lam tiep ai o Ha Noi?'],
    ['khi nao du an hoan thanh'],
    ['vi sao phai ra pha bom min o Quang Tri'],
    ['gdp quy 3 tang bao nhieu phan tram'],
  ])('is Vietnamese without diacritics: %s', (text) => {
    expect(guess(text)).toBe('vi');
  });

  it.each([
    ['How much new money did the US announce for Bien Hoa?'],
    ['Who did To Lam receive in Ha Noi?'],
    ['When will the project be finished?'],
    ['WHY ARE THERE STILL LANDMINES IN QUANG TRI?'],
    ['what is dioxin'],
    // Vietnamese names, with their diacritics, in an English question.
    ['What did Phan Văn Giang say about the search for missing soldiers?'],
    ['Who is Tô Lâm and what did he ask for in Hà Nội?'],
    ['How many people died in the floods in Đắk Lắk?'],
  ])('is English: %s', (text) => {
    expect(guess(text)).toBe('en');
  });

  it.each([
    // A bare name, or words both languages write: the asker's own setting decides better.
    ['dioxin Bien Hoa'],
    ['Hegseth'],
    // "to", "do" and "can" are English words, too, and "o" folds from a Vietnamese one.
    ['To Lam'],
    ['to lam'],
    ['Do Muoi'],
    ['Vo Van Can'],
    ['o Bien Hoa'],
    ['USAID'],
    ['8,23%'],
    ['2025'],
    ['😀 ?!'],
    [''],
  ])('is not clear: "%s"', (text) => {
    expect(guess(text)).toBeUndefined();
  });

  it('is the only one there is, when there is one', () => {
    const only = new Map([['vi', languages.get('vi')!]]);
    expect(guessLanguage('Mỹ công bố thêm bao nhiêu tiền?', only)?.code).toBe('vi');
  });
});
