import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/web/charset.ts';

const SENTENCE = 'Thủ tướng Phạm Minh Chính tới Hà Nội: “Việt Nam ưu tiên đường sắt cao tốc”';

/** In Windows-1258, where tones are marks of their own after the letter: what Vietnamese sites of the 1990s sent. */
function windows1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const codes = [...text].flatMap((character) => {
    if (bytes.has(character)) return [bytes.get(character)!];
    const [letter, ...marks] = character.normalize('NFD');
    // The tone is what 1258 has a mark for; the rest of the letter it has in one piece.
    const tones = marks.filter((mark) => bytes.has(mark));
    const base = (letter + marks.filter((mark) => !bytes.has(mark)).join('')).normalize('NFC');
    return [base, ...tones].map((part) => bytes.get(part)!);
  });
  if (codes.includes(undefined as never)) throw new Error(`not in Windows-1258: ${text}`);
  return Buffer.from(codes);
}

const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');

describe('the encoding of a body', () => {
  it.each([
    ['UTF-8', Buffer.concat([Buffer.from('efbbbf', 'hex'), utf8(SENTENCE)])],
    ['UTF-16, low byte first', Buffer.concat([Buffer.from('fffe', 'hex'), utf16le(SENTENCE)])],
    ['UTF-16, high byte first', Buffer.concat([Buffer.from('feff', 'hex'), utf16be(SENTENCE)])],
  ])('is what a byte order mark says, against any header: %s', (_name, body) => {
    expect(decodeText(body, 'text/html; charset=windows-1252', 'html')).toBe(SENTENCE);
  });

  it.each([
    ['text/html; charset=windows-1258'],
    ['text/html;Charset="WINDOWS-1258"; boundary=x'],
    ["text/html; charset = 'cp1258'"],
  ])('is what the header says: %s', (contentType) => {
    const text = decodeText(windows1258(SENTENCE), contentType, 'html');
    expect(text).not.toBe(SENTENCE);
    expect(text.normalize('NFC')).toBe(SENTENCE);
  });

  it('is what the header says, against the page', () => {
    const page = (text: string) => `<meta charset="windows-1251">${text}`;
    expect(decodeText(latin1(page('é')), 'text/html; charset=iso-8859-1', 'html')).toBe(page('é'));
  });

  it.each([
    ['html', '<html><head><meta charset="windows-1251"><title>'],
    ['html', '<META http-equiv=Content-Type content="text/html; charset=windows-1251">'],
    ['html', '<?xml version="1.0" encoding="windows-1251"?><html>'],
    ['html', `<!-- <meta charset="windows-1258"> -->${' '.repeat(2000)}<meta charset='windows-1251'/>`],
    ['xml', "<?xml version='1.0' encoding='windows-1251' standalone='yes'?><rss>"],
    ['xml', '\n<?xml version="1.0" encoding="Windows-1251"?><rss>'],
  ] as const)('is what the markup says of itself: %s %s', (markup, start) => {
    const body = Buffer.concat([latin1(start), Buffer.from('cff0e8e2e5f2', 'hex')]);
    expect(decodeText(body, 'text/html', markup)).toBe(`${start}Привет`);
  });

  it('is what the markup says where the header has a name that nobody knows', () => {
    const start = '<?xml version="1.0" encoding="windows-1251"?>';
    const body = Buffer.concat([latin1(start), Buffer.from('cf', 'hex')]);
    expect(decodeText(body, 'text/xml; charset=x-tcvn5712', 'xml')).toBe(`${start}П`);
  });

  it('is UTF-8 without a word about it', () => {
    expect(decodeText(utf8(SENTENCE), '', 'html')).toBe(SENTENCE);
  });

  it.each(['iso-8859-1', 'windows-1252', 'us-ascii', 'windows-1258'])(
    'is UTF-8 where it can be nothing else, even under the label %s',
    (charset) => {
      expect(decodeText(utf8(SENTENCE), `text/html; charset=${charset}`, 'html')).toBe(SENTENCE);
    },
  );

  it('is not UTF-8 where another label than a Latin one fits', () => {
    expect(decodeText(utf8('联'), 'text/html; charset=gbk', 'html')).not.toBe('联');
  });

  it('is UTF-16 where the first character says so without a mark', () => {
    const xml = `<?xml version="1.0" encoding="utf-16"?><t>${SENTENCE}</t>`;
    expect(decodeText(utf16le(xml), 'text/xml', 'xml')).toBe(xml);
    expect(decodeText(utf16be(xml), 'text/xml', 'xml')).toBe(xml);
  });

  it('is not UTF-16 where the markup says so in ASCII', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><t>${SENTENCE}</t>`;
    expect(decodeText(utf8(xml), 'text/xml', 'xml')).toBe(xml);
  });
});

describe('a body that names no encoding and is not UTF-8', () => {
  it('is Vietnamese Windows text where its tone marks fit their letters', () => {
    expect(decodeText(windows1258(SENTENCE), '', 'html').normalize('NFC')).toBe(SENTENCE);
  });

  it.each([
    ['Il Papa è tornato lunedì, però così è più facile'],
    ['São Paulo: Þórður à Genève'],
    ['Ein schöner Gruß aus Köln'],
    ['São Paulo'],
  ])('is western Windows text otherwise: %s', (text) => {
    expect(decodeText(latin1(text), '', 'html')).toBe(text);
  });

  it('is also so where it was labelled UTF-8 and most of it is broken', () => {
    const body = windows1258(SENTENCE);
    expect(decodeText(body, 'text/html; charset=utf-8', 'html').normalize('NFC')).toBe(SENTENCE);
  });

  it('stays UTF-8 where a single character is broken', () => {
    const body = Buffer.concat([utf8('Việt '), Buffer.from('e1bb', 'hex'), utf8(' Nam độc lập')]);
    expect(decodeText(body, '', 'html')).toBe('Việt \ufffd Nam độc lập');
  });
});

describe('a body that is no text', () => {
  it('is refused', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(() => decodeText(png, 'text/html', 'html')).toThrow(
      expect.objectContaining({
        name: 'FetchFault',
        kind: 'encoding',
        message: 'the answer is no text',
        remedy: 'give the address of a feed or an article',
      }),
    );
  });

  it('may be empty', () => {
    expect(decodeText(new Uint8Array(), 'text/html', 'html')).toBe('');
  });
});
