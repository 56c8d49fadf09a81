import { parseHTML } from 'linkedom';
import type { DomDocument } from './dom.ts';
import { limitNesting } from './nesting.ts';
import { tidyTree } from './tidy-tree.ts';

/** Parses a whole page or a fragment; the body is there even when the page left it out. */
export function parseDocument(html: string): DomDocument {
  const bounded = limitNesting(html);
  const whole = parseTree(bounded);
  const isPage =
    whole.documentElement?.tagName.toUpperCase() === 'HTML' && whole.querySelector('html > body') !== null;
  const document = isPage ? whole : parseTree(`<!doctype html><html><body>${bounded}</body></html>`);
  tidyTree(document);
  return document;
}

function parseTree(html: string): DomDocument {
  return (parseHTML(html) as unknown as { document: DomDocument }).document;
}

/** Decodes entities that are still there after parsing: `&amp;quot;` on the page is `&quot;` in its text. */
export function decodeEntities(text: string): string {
  if (!/&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/iu.test(text)) return text;
  return parseDocument(text.replace(/</g, '&lt;')).body.textContent;
}
