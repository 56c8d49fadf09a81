import { isUtf8 } from 'node:buffer';
import { FetchFault } from './fetch-fault.ts';

/** Where markup names its own encoding: browsers look at 1,024 bytes, and some pages are later than that. */
const prescanBytes = 4096;

/**
 * The text of a fetched body, not normalised. Its encoding is, first of these that is there and known: a byte order
 * mark, the charset of the header Content-Type, what the markup says of itself, UTF-8, and what else it can be.
 * @throws FetchFault `encoding` where the body is no text at all
 */
export function decodeText(body: Uint8Array, contentType: string, markup: 'xml' | 'html'): string {
  const encoding =
    byteOrderMark(body) ?? known(headerLabel(contentType)) ?? known(markupLabel(body, markup)) ?? 'utf-8';
  const text = decodeAs(encoding, body);
  // No text has these so early: images, archives and PDF do.
  if (text.slice(0, 1024).includes('\0')) {
    throw new FetchFault('encoding', 'the answer is no text', 'give the address of a feed or an article');
  }
  return text;
}

function decodeAs(encoding: string, body: Uint8Array): string {
  if (encoding === 'utf-8') return utf8Mostly(body) ?? unlabelled(body);
  // UTF-8 served with a server's old default label is common; the reverse does not happen by chance, as hardly any
  // text in a single-byte encoding is valid UTF-8 and more than ASCII.
  const singleByte = /^(?:windows-125|iso-8859-)/.test(encoding);
  return new TextDecoder(singleByte && isUtf8(body) ? 'utf-8' : encoding).decode(body);
}

/** By its byte order mark, or, in UTF-16 without one, by markup's first `<` (XML 1.0, appendix F). */
function byteOrderMark(body: Uint8Array): string | undefined {
  const [a, b, c] = body;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return undefined;
}

function headerLabel(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1];
}

function markupLabel(body: Uint8Array, markup: 'xml' | 'html'): string | undefined {
  const start = Buffer.from(body.subarray(0, prescanBytes)).toString('latin1');
  const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1];
  const uncommented = start.replace(/<!--.*?-->/gs, '');
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(uncommented)?.[1];
  const label = markup === 'html' ? (meta ?? declared) : declared;
  // What could be read as ASCII up to here is not UTF-16, whatever it says (html.spec.whatwg.org, 13.2.3.2).
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** The name of an encoding as encoding.spec.whatwg.org has it for a label; undefined for one that is not known. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** As UTF-8, with single broken characters as U+FFFD, unless more of what is not ASCII is broken than whole. */
function utf8Mostly(body: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(body);
  if (isUtf8(body)) return text;
  const beyondAscii = text.match(/[^\x00-\x7f]/gu) ?? [];
  const broken = beyondAscii.filter((character) => character === '\ufffd').length;
  return broken * 2 > beyondAscii.length ? undefined : text;
}

/**
 * Windows-1258 keeps tone marks apart from their letters. Where its marks stand only on letters that exist with them
 * in Latin-1 or in the block that Unicode made for it (U+1EA0 to U+1EF9, and ĩ, ũ), it is that; else Windows-1252,
 * which reads every byte.
 */
function unlabelled(body: Uint8Array): string {
  const text = new TextDecoder('windows-1258').decode(body);
  const marked = text.match(/\P{M}\p{M}+/gu) ?? [];
  const itsOwn = marked.every((letter) => /^[À-ÿĨĩŨũ\u1ea0-\u1ef9]$/u.test(letter.normalize('NFC')));
  return marked.length > 0 && itsOwn ? text : new TextDecoder('windows-1252').decode(body);
}
