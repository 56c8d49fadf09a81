import { parseHTML } from 'linkedom';
import { limitNesting } from './nesting.ts';

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
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement> & ArrayLike<DomElement>;
  cloneNode(deep: true): DomDocument;
}

/** Parses a whole page or a fragment; the body is there even when the page left it out. */
export function parseDocument(html: string): DomDocument {
  const hasBody = /<body[\s>/]/iu.test(html);
  const whole = hasBody ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(limitNesting(whole)) as unknown as { document: DomDocument }).document;
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
