import type { Cut, PageWords } from '../languages/pages.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import {
  countWords,
  findRunsOfLinks,
  hasDate,
  isDateLine,
  isListed,
  isLongSentence,
  isOpenSentence,
  isProse,
  shapeOf,
} from './block-kinds.ts';
import { type Dateline, splitDateline } from './dateline.ts';
import { type Dropped, makeDropped } from './dropped.ts';
import type { HtmlBlock } from './html-blocks.ts';

/** Paragraphs of an article alone. */
export interface Clean {
  paragraphs: string[];
  dropped: Dropped[];
  dateline?: Dateline;
}

/** Parts of so many words and characters or fewer may be a caption or a line of credit; what is longer is text. */
const maxNoteWords = 80;
const maxNoteLength = 1000;
const minLinkShare = 0.8;
/** "Related stories" and its like stand over headlines that a pasted text has no links for. */
const maxLabelLength = 40;
/** Characters at the end of a paragraph that may be a credit. */
const maxTailLength = 200;
/** Lines without a full stop right ahead of the text that may lead into it. */
const maxLeads = 2;

/** Leaves the article of what a page or a pasted text holds. Takes linear time. */
export function cleanBlocks(found: readonly HtmlBlock[], words: PageWords, title = ''): Clean {
  const blocks = found.map((block) => ({
    ...block,
    text: withoutTail(block.text, words.signOff) || block.text,
  }));
  const signed = found.flatMap(({ text }, at) => {
    const rest = blocks[at]!.text.length;
    return rest < text.length ? [makeDropped('credit', text.slice(rest))] : [];
  });
  const runs = findRunsOfLinks(blocks);
  const bareTitle = keepLettersAndDigits(title);
  const cut = blocks.map((block, at) => findReason(block, words, bareTitle, runs[at]!));
  cutAround(blocks, cut, words);
  cutBetween(blocks, cut, runs);
  const clean = assemble(blocks, cut, words);
  return { ...clean, dropped: [...clean.dropped, ...signed] };
}

/** What stands before the first and behind the last text, and does not belong to it, is menu, date or credit. */
function cutAround(blocks: readonly HtmlBlock[], cut: (Cut | undefined)[], words: PageWords): void {
  const texts = blocks.map((block, at) => cut[at] === undefined && isProse(block));
  const first = texts.indexOf(true);
  const last = texts.lastIndexOf(true);
  const belonging = first < 0 ? new Set<number>() : findBelonging(blocks, cut, words, first, last);
  let isRelated = false;
  for (const [at, block] of blocks.entries()) {
    if (cut[at] === 'related') isRelated = block.links === 0 && block.text.length <= maxLabelLength;
    if (cut[at] !== undefined) continue;
    if (texts[at]) isRelated = false;
    else if (first < 0 || at < first) {
      if (!belonging.has(at)) cut[at] = hasDate(block, words) ? 'date' : 'menu';
    } else if (isListed(block)) continue;
    else if (isRelated) cut[at] = 'related';
    else if (at > last && !belonging.has(at)) cut[at] = hasDate(block, words) ? 'date' : 'credit';
  }
}

/** Lines without a full stop right before and behind the text that are part of it. */
function findBelonging(
  blocks: readonly HtmlBlock[],
  cut: readonly (Cut | undefined)[],
  words: PageWords,
  first: number,
  last: number,
): Set<number> {
  const found = new Set<number>();
  // The first of several headings belongs to the text below it; a single one may be a section's name.
  const isHeading = (at: number): boolean => cut[at] === undefined && blocks[at]?.kind === 'heading';
  const headings = blocks.filter((_, at) => at > first && at < last && isHeading(at)).length;
  if (headings > 1 && isHeading(first - 1)) found.add(first - 1);
  for (let at = first - 1; at >= 0 && found.size < maxLeads; at--) {
    if (cut[at] !== undefined) continue;
    if (!isOpenSentence(blocks[at]!, words)) break;
    found.add(at);
  }
  const behind = blocks.flatMap((block, at) => (at > last && cut[at] === undefined ? [{ block, at }] : []));
  let isAnnounced = blocks[last]!.text.endsWith(':');
  let shape: string | undefined;
  for (const [place, { block, at }] of behind.entries()) {
    if (isListed(block)) continue;
    const own = shapeOf(block);
    const next = behind[place + 1]?.block;
    const isOneOfMany = own !== '' && (own === shape || (next !== undefined && shapeOf(next) === own));
    const isFirst = isAnnounced && shape === undefined;
    const isLikeFirst = isAnnounced && own === shape;
    const isOverList = block.text.endsWith(':') && areAlike(next, behind[place + 2]?.block);
    if (isDateLine(block, words)) break;
    if (!isFirst && !isLikeFirst && !isOneOfMany && !isOverList && !isOpenSentence(block, words)) break;
    found.add(at);
    shape = own;
    if (block.text.endsWith(':')) [isAnnounced, shape] = [true, undefined];
  }
  return found;
}

/** Whether two lines are of one list: results, prices. */
function areAlike(one: HtmlBlock | undefined, other: HtmlBlock | undefined): boolean {
  return one !== undefined && other !== undefined && shapeOf(one) !== '' && shapeOf(one) === shapeOf(other);
}

function cutBetween(blocks: readonly HtmlBlock[], cut: (Cut | undefined)[], runs: readonly boolean[]): void {
  const seen = new Set<string>();
  const kept = blocks.flatMap((_, at) => (cut[at] === undefined ? [at] : []));
  for (const [place, at] of kept.entries()) {
    const block = blocks[at]!;
    const next = blocks[kept[place + 1] ?? -1];
    if (runs[at] && !isProse(block)) cut[at] = 'menu';
    else if (repeats(block, next, seen)) cut[at] = 'repeated';
    seen.add(fold(block.text));
  }
}

/** The same paragraph once more, or a lead that the next paragraph begins with. */
function repeats(block: HtmlBlock, next: HtmlBlock | undefined, seen: ReadonlySet<string>): boolean {
  if (countWords(block.text) < 6) return false;
  if (seen.has(fold(block.text))) return true;
  if (block.kind !== 'lead' || next === undefined || next.text.length <= block.text.length) return false;
  return keepLettersAndDigits(next.text).startsWith(keepLettersAndDigits(block.text));
}

function withoutTail(text: string, pattern: RegExp): string {
  const at = Math.max(0, text.length - maxTailLength);
  return text.slice(0, at) + text.slice(at).replace(pattern, '');
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
    const shorter = withoutTail(text, words.tailCredit).trimEnd();
    if (shorter !== text) result.dropped.push(makeDropped('credit', text.slice(shorter.length)));
    if (shorter !== '') result.paragraphs.push(shorter);
  }
  return result;
}

function findReason(
  block: HtmlBlock,
  words: PageWords,
  bareTitle: string,
  isInRun: boolean,
): Cut | undefined {
  const { text } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'boilerplate';
  if (bareTitle !== '' && text.length <= 4 * bareTitle.length && keepLettersAndDigits(text) === bareTitle)
    return 'title';
  const count = countWords(text);
  if (count <= maxNoteWords && text.length <= maxNoteLength) {
    const labelled = findLabel(text, words);
    if (labelled !== undefined) return labelled;
    const rule = words.drops.find(({ pattern }) => pattern.test(text));
    if (rule) return rule.what;
  }
  if (block.kind === 'lead' || block.kind === 'row') return undefined;
  if (isLongSentence(block) && !isInRun) return undefined;
  if (block.links > 0 && block.linked >= minLinkShare) return block.links > 2 ? 'menu' : 'related';
  if (block.links > 3 && block.linked > 0.5) return 'menu';
  return isListOfNames(text, count) ? 'menu' : undefined;
}

/** The kind of labels that a text consists of: "Chia sẻ Facebook Zalo". */
function findLabel(text: string, words: PageWords): Cut | undefined {
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

/** Letters and digits alone. */
export function keepLettersAndDigits(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
