import type { Cut, PageWords } from '../languages/pages.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import { type Dateline, splitDateline } from './dateline.ts';
import { type Dropped, makeDropped } from './dropped.ts';
import type { HtmlBlock } from './html-blocks.ts';

/** Paragraphs of an article alone. */
export interface Clean {
  paragraphs: string[];
  dropped: Dropped[];
  dateline?: Dateline;
}

/** Parts of so many words or fewer may be a caption or a line of credit; what is longer is text. */
const maxNoteWords = 80;
/** A line of so many words is text even where its full stop is missing. */
const minTextWords = 25;
const minLinkShare = 0.8;
/** "Related stories" and its like stand over headlines that a pasted text has no links for. */
const maxLabelLength = 40;

/** Leaves the article of what a page or a pasted text holds. */
export function cleanBlocks(found: readonly HtmlBlock[], words: PageWords, title = ''): Clean {
  const blocks = found.map((block) => ({
    ...block,
    text: block.text.replace(words.signOff, '') || block.text,
  }));
  const signed = found.flatMap(({ text }, at) => {
    const rest = blocks[at]!.text.length;
    return rest < text.length ? [makeDropped('credit', text.slice(rest))] : [];
  });
  const cut: (Cut | undefined)[] = blocks.map((block) => reason(block, words, title));
  const isKept = (at: number): boolean => cut[at] === undefined;
  const texts = blocks.map((block, at) => isKept(at) && isText(block));
  const first = texts.indexOf(true);
  const last = texts.lastIndexOf(true);
  const seen = new Set<string>();
  let afterRelated = false;
  for (const [at, block] of blocks.entries()) {
    if (cut[at] === 'related') afterRelated = block.links === 0 && block.text.length <= maxLabelLength;
    else if (isKept(at) && texts[at]) afterRelated = false;
    if (!isKept(at)) continue;
    if (first < 0 || at < first) cut[at] = isDated(block, words) ? 'date' : 'menu';
    else if (at > last && !isListed(block)) cut[at] = isDated(block, words) ? 'date' : 'credit';
    else if (afterRelated && !isListed(block)) cut[at] = 'related';
    else if (inRunOfLinks(blocks, at)) cut[at] = 'menu';
    else if (repeats(block, blocks, seen, cut, at)) cut[at] = 'repeated';
    seen.add(fold(block.text));
  }
  const clean = assemble(blocks, cut, words);
  return { ...clean, dropped: [...clean.dropped, ...signed] };
}

function assemble(blocks: readonly HtmlBlock[], cut: readonly (Cut | undefined)[], words: PageWords): Clean {
  const result: Clean = { paragraphs: [], dropped: [] };
  for (const [at, block] of blocks.entries()) {
    const what = cut[at];
    if (what !== undefined) {
      result.dropped.push(makeDropped(what, block.text));
      continue;
    }
    let text = block.text;
    if (result.paragraphs.length < 2) {
      const split = splitDateline(text, words);
      if (split) {
        result.dropped.push(makeDropped('dateline', split.dateline.text));
        result.dateline ??= split.dateline;
        text = split.rest;
      }
    }
    const shorter = text.replace(words.tailCredit, '').trimEnd();
    if (shorter !== text) result.dropped.push(makeDropped('credit', text.slice(shorter.length)));
    if (shorter !== '') result.paragraphs.push(shorter);
  }
  return result;
}

function reason(block: HtmlBlock, words: PageWords, title: string): Cut | undefined {
  const { text } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'boilerplate';
  if (title !== '' && keepLettersAndDigits(text) === keepLettersAndDigits(title)) return 'title';
  const count = text.split(' ').length;
  if (count <= maxNoteWords) {
    const labelled = label(text, words);
    if (labelled !== undefined) return labelled;
    const rule = words.drops.find(({ pattern }) => pattern.test(text));
    if (rule) return rule.what;
  }
  if (block.kind === 'lead' || block.kind === 'row') return undefined;
  if (block.links > 0 && block.linked >= minLinkShare) return block.links > 2 ? 'menu' : 'related';
  if (block.links > 3 && block.linked > 0.5) return 'menu';
  return isListOfNames(text, count) ? 'menu' : undefined;
}

/** The kind of labels that a text consists of: "Chia sẻ Facebook Zalo". */
function label(text: string, words: PageWords): Cut | undefined {
  if (text.length > 120) return undefined;
  const line = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’]+/gu, ' ')
    .trim();
  return labelPatterns(words).find(({ pattern }) => pattern.test(`${line} `))?.what;
}

const labelPatterns = onceFor((words: PageWords): { what: Cut; pattern: RegExp }[] =>
  // Labels are plain words, so that they need no escaping.
  words.labels.map(({ what, phrases }) => ({
    what,
    pattern: new RegExp(`^(?:(?:${phrases.join('|')}) )+$`, 'u'),
  })),
);

/** Many words, nearly all with a capital and no mark of a sentence among them: provinces, sections. */
function isListOfNames(text: string, count: number): boolean {
  if (count < 12 || /[!?…:;,"”]\s|(?<!(?:^|\s)\p{Lu}{1,3})\.\s|[.!?…]$/u.test(text)) return false;
  const capitals = text.split(' ').filter((word) => /^[\p{Lu}\p{N}&|•·–-]/u.test(word)).length;
  return capitals >= 0.75 * count;
}

function isText(block: HtmlBlock): boolean {
  const count = block.text.split(' ').length;
  if (block.kind === 'lead' || count >= minTextWords) return true;
  if (block.kind === 'heading' || block.kind === 'row') return false;
  return count >= (block.kind === 'quote' ? 2 : 4) && /[.!?…:;]["'”’»)\]]*$/u.test(block.text);
}

/** Items of a list and rows of a table belong to the text they stand by without being sentences. */
function isListed(block: HtmlBlock): boolean {
  return (
    block.kind === 'row' ||
    ((block.kind === 'item' || /^[-–•+*]\s|^\d+[.)]\s/u.test(block.text)) && block.links === 0)
  );
}

function isDated(block: HtmlBlock, words: PageWords): boolean {
  return words.shownDates.some((pattern) => block.text.search(pattern) >= 0);
}

/** Short lines with links, three or more together. */
function inRunOfLinks(blocks: readonly HtmlBlock[], at: number): boolean {
  const isLinkLine = (block: HtmlBlock | undefined): boolean =>
    block !== undefined && block.links > 0 && block.linked > 0.3 && !isText(block);
  if (!isLinkLine(blocks[at])) return false;
  let [from, to] = [at, at];
  while (isLinkLine(blocks[from - 1])) from--;
  while (isLinkLine(blocks[to + 1])) to++;
  return to - from >= 2;
}

/** The same paragraph once more, or a lead that the next paragraph begins with. */
function repeats(
  block: HtmlBlock,
  blocks: readonly HtmlBlock[],
  seen: ReadonlySet<string>,
  cut: readonly (Cut | undefined)[],
  at: number,
): boolean {
  if (block.text.split(' ').length < 6) return false;
  if (seen.has(fold(block.text))) return true;
  if (block.kind !== 'lead') return false;
  const next = blocks.find((_, other) => other > at && cut[other] === undefined);
  return (
    next !== undefined &&
    next.text.length > block.text.length &&
    keepLettersAndDigits(next.text).startsWith(keepLettersAndDigits(block.text))
  );
}

/** Letters and digits alone. */
export function keepLettersAndDigits(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
