import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, type DomNode, isElement, isText } from './dom.ts';

const numberAttribute = 'data-verbatim';
/** The part of what Readability kept that the root must hold; the rest are its guesses around the article. */
const minKeptShare = 0.85;
/** Words in what a publisher marks as the article's body below which the mark is not believed. */
const minMarkedWords = 60;

/**
 * The innermost element that holds the article: the one which the publisher marks, else the one around what
 * Readability, Firefox's reader view, keeps. Only the place is taken from it: what it drops inside the article,
 * such as tables and leads, is judged by the cleaning of blocks.
 */
export function findArticleRoot(document: DomDocument): DomElement | undefined {
  const marked = [...document.querySelectorAll('[itemprop~="articleBody"]')].find(
    (element) => element.textContent.trim().split(/\s+/u).length >= minMarkedWords,
  );
  if (marked) return marked;
  const elements = [...document.querySelectorAll('body, body *')];
  for (const [at, element] of elements.entries()) element.setAttribute(numberAttribute, String(at));
  const options = {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: unknown) => node,
  };
  const copy = document.cloneNode(true);
  wrapBareText(copy);
  const input = copy as unknown as ConstructorParameters<typeof Readability>[0];
  const kept = keptBy(() => new Readability(input, options).parse()?.content as DomElement | undefined);
  if (kept === 'failed') return document.querySelector('article, main') ?? document.body;
  return kept ? innermost(lengths(kept), elements) : undefined;
}

/** Text that stands straight in a box goes into paragraphs of Readability's own, which would not tell its place. */
function wrapBareText(document: DomDocument): void {
  for (const box of document.querySelectorAll('body, div, section, article, main, td, center')) {
    for (const child of box.childNodes) {
      if (!isText(child) || child.textContent.trim() === '') continue;
      const span = document.createElement('span');
      span.setAttribute(numberAttribute, box.getAttribute(numberAttribute) ?? '');
      child.replaceWith(span);
      span.append(child);
    }
  }
}

/** Readability counts on a browser's tree; on what is left of a broken page it may come upon nothing and throw. */
function keptBy(parse: () => DomElement | undefined): DomElement | undefined | 'failed' {
  try {
    return parse();
  } catch (error) {
    if (error instanceof TypeError) return 'failed';
    throw error;
  }
}

/** How many characters were kept of each numbered element's own text. */
function lengths(kept: DomElement): Map<number, number> {
  const found = new Map<number, number>();
  const walk = (node: DomNode, at: number): void => {
    for (const child of node.childNodes) {
      if (isText(child)) found.set(at, (found.get(at) ?? 0) + child.textContent.trim().length);
      else if (isElement(child)) walk(child, Number(child.getAttribute(numberAttribute) ?? at));
    }
  };
  walk(kept, -1);
  found.delete(-1);
  return found;
}

function innermost(
  kept: ReadonlyMap<number, number>,
  elements: readonly DomElement[],
): DomElement | undefined {
  const sums = new Map<DomElement, number>();
  let total = 0;
  for (const [at, length] of kept) {
    total += length;
    for (let element: DomElement | null = elements[at] ?? null; element; element = element.parentElement) {
      sums.set(element, (sums.get(element) ?? 0) + length);
    }
  }
  if (total === 0) return undefined;
  // In document order an inner element stands behind every outer one.
  return elements.findLast((element) => (sums.get(element) ?? 0) >= minKeptShare * total);
}
