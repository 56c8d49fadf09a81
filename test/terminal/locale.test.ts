import { expect, test } from 'vitest';
import { localeOf } from '../../src/terminal/locale.ts';

test.each([
  ['vi_VN.UTF-8', 'vi'],
  ['vi', 'vi'],
  ['en_US.UTF-8', 'en-US'],
  ['en_GB', 'en-GB'],
  ['en_AU.UTF-8', 'en-US'],
  ['fr_CA@euro', 'fr'],
  ['pt_PT', 'pt-BR'],
  ['zh_TW.UTF-8', 'zh-TW'],
  ['C', undefined],
  ['C.UTF-8', undefined],
  ['POSIX', undefined],
  ['', undefined],
  ['xx_YY', undefined],
])('LANG=%s is %s', (LANG, locale) => {
  expect(localeOf({ LANG })).toBe(locale);
});

test('LC_ALL goes before LC_MESSAGES, which goes before LANG; empty is not set', () => {
  expect(localeOf({ LC_ALL: 'vi_VN', LC_MESSAGES: 'en_US', LANG: 'fr' })).toBe('vi');
  expect(localeOf({ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'vi_VN' })).toBe('en-US');
  expect(localeOf({})).toBeUndefined();
});
