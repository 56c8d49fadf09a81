import { describe, expect, it } from 'vitest';
import { cleanBody, cleanLine, fold } from '../../src/text/normalise.ts';

describe('an article body', () => {
  it('is kept in NFC, so that offsets do not depend on who typed it', () => {
    expect(cleanBody('Bie\u0302n Ho\u0300a')).toBe('Biên Hòa');
    expect(cleanBody('Bie\u0302n Ho\u0300a')).toHaveLength(8);
  });

  it('has line feeds only, whatever the editor wrote', () => {
    expect(cleanBody('one\r\ntwo\rthree\nfour')).toBe('one\ntwo\nthree\nfour');
  });

  it('has no white space around it, and inside lines and single plain spaces', () => {
    expect(cleanBody('\n\n  One  two\u00A0%.\n\nThree.\t\n')).toBe('One two %.\n\nThree.');
  });

  it('is kept as printed otherwise: nothing shown or hidden is taken out', () => {
    expect(cleanBody('Bi\u200Bên “Hòa” – 8,23 %')).toBe('Bi\u200Bên “Hòa” – 8,23 %');
  });
});

describe('a line typed by a person', () => {
  it.each([
    ['loses characters that show nothing', 'Bi\u200Bên\u2060 H\u00ADòa\uFEFF', 'Biên Hòa'],
    ['loses marks of direction', '\u202Edioxin\u202C \u2066Biên Hòa\u2069', 'dioxin Biên Hòa'],
    ['has a space where a control character stood', 'Biên\u0000Hòa\u0007now', 'Biên Hòa now'],
    ['has one space for any white space', '  Biên \t\n\u00A0 Hòa\r\n', 'Biên Hòa'],
    ['is in NFC when typed decomposed', 'Pha\u0323m Minh Chi\u0301nh', 'Phạm Minh Chính'],
    // Some keyboards put a zero-width character between a letter and its mark.
    ['is in NFC when something invisible parted letter and mark', 'Bie\u200B\u0302n', 'Biên'],
    ['may be empty', ' \u200B\u0000 ', ''],
  ])('%s', (_, typed, expected) => {
    expect(cleanLine(typed)).toBe(expected);
  });
});

describe('folding', () => {
  it.each([
    ['Biên Hòa', 'bien hoa'],
    ['Đặng Thị Đào', 'dang thi dao'],
    ['TƯỞNG NIỆM', 'tuong niem'],
    ['Jozef Síkela', 'jozef sikela'],
    ['Bie\u0302n Ho\u0300a', 'bien hoa'],
    ['ĐỒNG', 'dong'],
    // Đ may come as D with a combining stroke; then it decomposes like any other.
    ['D\u0335ồng', 'dong'],
    ['8,23% – B52', '8,23% – b52'],
  ])('makes "%s" into "%s"', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('makes composed and decomposed, old and new places of the mark the same', () => {
    expect(fold('thỏa thuận'.normalize('NFD'))).toBe(fold('thỏa thuận'));
    expect(fold('hòa')).toBe(fold('hoà'));
  });
});
