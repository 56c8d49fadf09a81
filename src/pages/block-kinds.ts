import type { PageWords } from '../languages/pages.ts';
import { endsSentence } from '../text/sentences.ts';
import type { HtmlBlock } from './html-blocks.ts';

/** A line of so many words is text even where its full stop is missing. */
const minTextWords = 25;
/** A line of so many words that goes on in small letters is a sentence that lacks its full stop. */
const minSentenceWords = 8;
const minLinkWords = 8;
/** A date stands alone with so few words beside it: "Published on", "Thứ hai, ngày". */
const maxWordsBesideDate = 4;
const maxDateLineLength = 200;

export function countWords(text: string): number {
  return text.split(' ').length;
}

/** Whether a block is text of an article for certain: what stands before the first and behind the last may be none. */
export function isProse(block: HtmlBlock): boolean {
  const count = countWords(block.text);
  if (block.kind === 'lead' || count >= minTextWords) return true;
  if (block.kind === 'heading' || block.kind === 'row') return false;
  return count >= (block.kind === 'quote' ? 2 : 4) && endsSentence(block.text);
}

/** Whether a block is a whole sentence of some length, links or not: no headline is. */
export function isLongSentence(block: HtmlBlock): boolean {
  return countWords(block.text) >= minTextWords && /[.!?…]["'”’»)\]]*$/u.test(block.text.slice(-20));
}

/** Whether a block is a sentence that only lacks its full stop. */
export function isOpenSentence(block: HtmlBlock, words: PageWords): boolean {
  const { text, kind, links, linked } = block;
  if (kind === 'heading' || kind === 'row' || (links > 0 && linked > 0.5) || /[|›»>]/u.test(text))
    return false;
  const all = text.split(' ');
  const small = all.filter((word) => /^\p{Ll}/u.test(word)).length;
  return all.length >= minSentenceWords && small >= all.length / 2 && !isDateLine(block, words);
}

/** Items of a list and rows of a table belong to the text they stand by without being sentences. */
export function isListed(block: HtmlBlock): boolean {
  if (block.kind === 'row') return true;
  return (block.kind === 'item' || /^[-–•+*]\s|^\d+[.)]\s/u.test(block.text)) && block.links === 0;
}

/** Whether a short line holds a date. */
export function hasDate({ text }: HtmlBlock, words: PageWords): boolean {
  return text.length <= maxDateLineLength && words.shownDates.some((pattern) => text.search(pattern) >= 0);
}

/** Whether a line is a date and hardly anything else. */
export function isDateLine(block: HtmlBlock, words: PageWords): boolean {
  if (!hasDate(block, words)) return false;
  const rest = words.shownDates.reduce((text, pattern) => text.replace(pattern, ' '), block.text);
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= maxWordsBesideDate;
}

/**
 * What two lines of one list have in common: figures, or a colon inside. Empty for a line that has neither, which may
 * be a name.
 */
export function shapeOf({ text }: HtmlBlock): string {
  return `${/\p{N}/u.test(text) ? '1' : ''}${/:\s*[^\s]/u.test(text) ? ':' : ''}`;
}

/** For each block, whether it stands in a run of three or more short lines with links. */
export function findRunsOfLinks(blocks: readonly HtmlBlock[]): boolean[] {
  const isLinkLine = (block: HtmlBlock): boolean => {
    if (block.links === 0 || block.linked <= 0.3) return false;
    return !isProse(block) || (block.linked > 0.8 && countWords(block.text) >= minLinkWords);
  };
  const runs: boolean[] = [];
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (to < blocks.length && isLinkLine(blocks[to]!)) to++;
    const length = Math.max(1, to - from);
    runs.push(...Array<boolean>(length).fill(to - from >= 3));
    from += length;
  }
  return runs;
}
