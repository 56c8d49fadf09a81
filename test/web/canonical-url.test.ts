import { describe, expect, it } from 'vitest';
import { addressOf, canonicaliseUrl, isSameSite, respellUrl } from '../../src/web/canonical-url.ts';

describe('an address', () => {
  it.each([
    ['https://vnexpress.net/a.html?utm_source=zalo&utm_medium=x#box', 'https://vnexpress.net/a.html'],
    ['https://a.vn/?id=7&fbclid=x&page=2&gclid=y', 'https://a.vn/?id=7&page=2'],
    ['https://a.vn/x?q=a%20b&zarsrc=30', 'https://a.vn/x?q=a%20b'],
    ['https://user:secret@a.vn:443/x', 'https://a.vn/x'],
    ['  https://A.vn/Bài ', 'https://a.vn/B%C3%A0i'],
  ])('loses what says who sent the reader: %s', (url, expected) => {
    expect(canonicaliseUrl(url)).toBe(expected);
  });

  it('is made absolute', () => {
    expect(canonicaliseUrl('/b?x=1#c', 'https://a.vn/a')).toBe('https://a.vn/b?x=1');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.c', '/relative', '', 'http://'])(
    'is none: %s',
    (url) => {
      expect(canonicaliseUrl(url)).toBeUndefined();
    },
  );
});

describe('the address that a page gives for itself', () => {
  const read = 'https://m.bao.com.vn/bai.html?id=1&fbclid=x';
  it.each([
    ['of the same site', 'https://www.bao.com.vn/bai.html', 'https://www.bao.com.vn/bai.html'],
    ['relative', '/bai-khac.html', 'https://m.bao.com.vn/bai-khac.html'],
    ['the front page', 'https://www.bao.com.vn/', 'https://m.bao.com.vn/bai.html?id=1'],
    ['of another site', 'https://khac.com.vn/bai.html', 'https://m.bao.com.vn/bai.html?id=1'],
    ['no address', 'javascript:x', 'https://m.bao.com.vn/bai.html?id=1'],
  ])('is taken where it can be believed: %s', (_, given, expected) => {
    expect(addressOf([given], read)).toBe(expected);
  });

  it('is the first of those that can be', () => {
    expect(addressOf(['https://khac.vn/x', 'https://bao.com.vn/y'], read)).toBe('https://bao.com.vn/y');
  });
});

describe('two addresses', () => {
  it.each([
    ['https://www.vtv.vn/a', 'https://vtv.vn/a'],
    ['https://m.vov.vn/a', 'https://vov.vn/a'],
    ['https://m.bao.com.vn/a', 'https://www.bao.com.vn/a'],
    ['https://www.baochinhphu.vn/a', 'https://en.baochinhphu.vn/a'],
    ['https://news.bbc.co.uk/a', 'http://www.bbc.co.uk/b'],
    ['https://a.github.io/a', 'https://a.github.io/b'],
    ['http://localhost:8080/a', 'http://localhost/b'],
    ['http://127.0.0.1/a', 'http://127.0.0.1:8000/b'],
  ])('belong to one site: %s and %s', (one, other) => {
    expect(isSameSite(one, other)).toBe(true);
  });

  it.each([
    ['https://vtv.vn/a', 'https://vov.vn/a'],
    ['https://bao.com.vn/a', 'https://khac.com.vn/a'],
    ['https://a.github.io/a', 'https://b.github.io/a'],
    ['https://bao.hanoi.gov.vn/a', 'https://bao.hue.gov.vn/a'],
    ['http://127.0.0.1/a', 'http://10.0.0.1/a'],
    ['http://192.168.0.1/a', 'http://10.0.0.1/a'],
    ['https://bao.blogspot.com/a', 'https://khac.blogspot.com/a'],
  ])('do not: %s and %s', (one, other) => {
    expect(isSameSite(one, other)).toBe(false);
  });
});

describe('the other spellings of an address', () => {
  it('lead to the same page over another scheme, host or path', () => {
    const others = respellUrl('https://www.bao.com.vn/bai?id=1');
    expect(others).toHaveLength(11);
    expect(others).toEqual(
      expect.arrayContaining(['http://bao.com.vn/bai/?id=1', 'https://m.bao.com.vn/bai?id=1']),
    );
    for (const other of others) expect(respellUrl(other)).toContain('https://www.bao.com.vn/bai?id=1');
  });

  it('keep a number, a port and the front page what they are', () => {
    expect(respellUrl('http://127.0.0.1:8080/a')).toEqual(
      expect.arrayContaining(['http://127.0.0.1:8080/a/']),
    );
    expect(respellUrl('http://127.0.0.1:8080/a').join(' ')).not.toContain('www.');
    expect(respellUrl('https://www.vn/a')).not.toContain('https://vn/a');
    expect(respellUrl('https://bao.vn/')).toContain('https://www.bao.vn/');
  });
});
