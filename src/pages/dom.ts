import { parseHTML } from 'linkedom';
import { limitNesting } from './nesting.ts';
import { tidyTree } from './tidy-tree.ts';

/** What is used of the DOM; scripts are never run and nothing is fetched. */
export interface DomNode {
  readonly nodeType: number;
  readonly childNodes: ArrayLike<DomNode> & Iterable<DomNode>;
  readonly parentElement: DomElement | null;
  readonly textContent: string;
}

export interface DomElement extends DomNode {
  /** In capitals. */
  readonly tagName: string;
  readonly children: ArrayLike<DomElement> & Iterable<DomElement>;
  readonly nextElementSibling: DomElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement> & ArrayLike<DomElement>;
  closest(selectors: string): DomElement | null;
  contains(other: DomNode): boolean;
  getAttributeNames(): string[];
  removeAttribute(name: string): void;
  normalize(): void;
  replaceWith(...nodes: DomNode[]): void;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement> & ArrayLike<DomElement>;
  createElement(name: string): DomElement;
  createTextNode(text: string): DomNode;
  cloneNode(deep: true): DomDocument;
}

/** Parses a whole page or a fragment; the body is there even when the page left it out. */
export function parseDocument(html: string): DomDocument {
  const bounded = limitNesting(html);
  const whole = parsed(bounded);
  const isPage =
    whole.documentElement?.tagName.toUpperCase() === 'HTML' && whole.querySelector('html > body') !== null;
  const document = isPage ? whole : parsed(`<!doctype html><html><body>${bounded}</body></html>`);
  tidyTree(document);
  return document;
}

function parsed(html: string): DomDocument {
  return (parseHTML(html) as unknown as { document: DomDocument }).document;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === 3;
}

/** Decodes entities that are still there after parsing: `&amp;quot;` on the page is `&quot;` in its text. */
export function decodeEntities(text: string): string {
  if (!/&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/iu.test(text)) return text;
  return parseDocument(text.replace(/</g, '&lt;')).body.textContent;
}
