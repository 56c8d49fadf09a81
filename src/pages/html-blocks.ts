import { cleanLine } from '../text/normalise.ts';
import { endsSentence } from '../text/sentences.ts';
import { type DomElement, type DomNode, isElement, isText } from './dom.ts';

/** A paragraph as a page sets it. */
export interface HtmlBlock {
  /** One line, NFC. */
  text: string;
  kind: 'text' | 'lead' | 'heading' | 'item' | 'quote' | 'row';
  /** How many links it holds. */
  links: number;
  /** The part of its characters that stand in links, 0 to 1. */
  linked: number;
  /** The element it stands in, where it comes from a page. */
  element?: DomElement;
}

const inline = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK NOBR Q S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);
const silent = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS BUTTON INPUT SELECT OPTION TEXTAREA ' +
    'DIALOG VIDEO AUDIO MAP HEAD IMG PICTURE HR'
  ).split(' '),
);

/** The paragraphs below an element, in order. A row of a table of data is one, its cells parted by ` | `. */
export function readHtmlBlocks(root: DomNode): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let text = '';
  let linked = 0;
  let links = 0;

  const flush = (element: DomElement | undefined, kind: HtmlBlock['kind']): void => {
    const lines = splitLines(text);
    const share = text.trim() === '' ? 0 : linked / text.replace(/\s+/gu, ' ').trim().length;
    for (const line of lines) {
      blocks.push({ text: line, kind, links, linked: Math.min(1, share), ...(element ? { element } : {}) });
    }
    text = '';
    linked = 0;
    links = 0;
  };

  const walk = (
    node: DomNode,
    element: DomElement | undefined,
    kind: HtmlBlock['kind'],
    inLink: boolean,
  ): void => {
    for (const child of node.childNodes) {
      if (isText(child)) {
        text += child.textContent.replace(/\s+/gu, ' ');
        if (inLink) linked += child.textContent.replace(/\s+/gu, ' ').trim().length;
      } else if (isElement(child)) {
        const name = child.tagName.toUpperCase();
        if (silent.has(name)) continue;
        if (name === 'BR') text += '\n';
        else if (name === 'TR' && isRowOfData(child)) {
          flush(element, kind);
          const cells = [...child.children].map((cell) => cleanLine(cell.textContent)).filter(Boolean);
          text = cells.join(' | ');
          flush(child, 'row');
        } else if (inline.has(name)) {
          const isLink = name === 'A' && isLinkElsewhere(child);
          if (isLink) links++;
          // A byline and its time often stand side by side with nothing but a style between them.
          if (name === 'TIME' && /[\p{L}\p{N}]$/u.test(text)) text += ' ';
          walk(child, element, kind, inLink || isLink);
        } else {
          flush(element, kind);
          const inner = kindOf(name) ?? kind;
          walk(child, child, inner, inLink);
          flush(child, inner);
        }
      }
    }
  };
  const first = isElement(root) ? root : undefined;
  const kind = (first && kindOf(first.tagName.toUpperCase())) ?? 'text';
  walk(root, first, kind, false);
  flush(first, kind);
  return blocks;
}

/** A link to a place on the same page is none; `#` stands for all of those. */
function isLinkElsewhere(link: DomElement): boolean {
  return !/^(?:#|$)/u.test(link.getAttribute('href')?.trim() ?? '');
}

function kindOf(name: string): HtmlBlock['kind'] | undefined {
  if (/^H[1-6]$/u.test(name)) return 'heading';
  if (name === 'LI') return 'item';
  if (name === 'BLOCKQUOTE') return 'quote';
  return undefined;
}

/** A row with several cells that hold words or figures, not the paragraphs of a page laid out as a table. */
function isRowOfData(row: DomElement): boolean {
  const cells = [...row.children].filter((cell) => cell.textContent.trim() !== '');
  return (
    cells.length > 1 &&
    cells.every((cell) => cell.textContent.trim().length <= 200 && !cell.querySelector('table'))
  );
}

/** Two line breaks part paragraphs; a single one does where a sentence has ended before it. */
function splitLines(text: string): string[] {
  const paragraphs: string[][] = [];
  let isOpen = false;
  for (const line of text.split('\n').map((each) => each.trim())) {
    const last = paragraphs.at(-1);
    if (line === '') isOpen = false;
    else if (isOpen && last && !isBreak(last.at(-1)!, line)) last.push(line);
    else paragraphs.push([line]);
    if (line !== '') isOpen = true;
  }
  return paragraphs.map((lines) => cleanLine(lines.join(' '))).filter(Boolean);
}

const beginsAnew = /^["“‘([\p{Lu}\p{N}•+–-]/u;
/** Characters of a line that may be one of a list. */
const maxItemLength = 100;

/** Whether a line break parts two lines: sentences, or items of a list with figures in them. */
function isBreak(line: string, next: string): boolean {
  if (!beginsAnew.test(next)) return false;
  const isItem = (text: string): boolean => text.length <= maxItemLength && /\p{N}/u.test(text);
  return endsSentence(line) || (isItem(line) && isItem(next));
}
