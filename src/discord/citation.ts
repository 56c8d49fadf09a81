import { citedUrlOf, type Quotation } from '../corpus/quotation.ts';
import type { Language, Languages } from '../languages/language.ts';
import { languageNameIn } from '../languages/names.ts';
import { shorten, wholeStart } from '../text/shorten.ts';
import { escapeMarkdown, writeLink, writeTimestamp } from './markdown.ts';

const cut = '[…]';
export const maxTitleLength = 300;

/** Where a quotation comes from, in one small line: title and link, publisher, date, language. */
export function writeCitation(quotation: Quotation, reader: Language, languages: Languages): string {
  const { article } = quotation;
  const date = writeTimestamp(article.published);
  const publisher = escapeMarkdown(article.publisher);
  const source = article.digest ? reader.strings.digestOf(publisher, date) : `${publisher} · ${date}`;
  const language = languageNameIn(languages.get(article.language)!, reader);
  return `-# ${writeLink(shorten(article.title, maxTitleLength), citedUrlOf(quotation))} · ${source} · ${language}`;
}

/**
 * The quotation as a block quote with its highlight in bold. What exceeds `length` characters is cut at
 * words, the highlight last, and every cut shows as […].
 */
export function writeQuotation(quotation: Quotation, length: number): string {
  const at = quotation.highlight.start - quotation.start;
  const before = quotation.text.slice(0, at);
  const after = quotation.text.slice(at + quotation.highlight.text.length);
  const highlight = keepStart(quotation.highlight.text, length);
  const room = Math.max(0, length - highlight.length);
  const kept = keepEnd(before, Math.max(room / 2, room - after.length));
  const rest = keepStart(after, Math.max(room - kept.length, 0));
  const bold = highlight.trim() === '' ? '' : `**${escapeMarkdown(highlight)}**`;
  return `${escapeMarkdown(kept)}${bold}${escapeMarkdown(rest)}`
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** At most `length` characters, cut at words, with […] in place of the rest. */
export function keepStart(text: string, length: number): string {
  if (text.length <= length) return text;
  if (text.trim() === '') return '';
  const start = wholeStart(text, Math.floor(length));
  // What has no space to be cut at is cut where it must be.
  const kept = /\s/u.test(start) ? start.replace(/\s*\S*$/u, '') : start;
  return `${kept} ${cut}`;
}

function keepEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = length < 1 ? '' : text.slice(-Math.floor(length)).replace(/^\S*\s*/u, '');
  return `${cut} ${kept}`;
}
