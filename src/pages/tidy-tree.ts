import type { DomDocument, DomElement, DomNode } from './dom.ts';

/**
 * How deep elements may stand inside each other. Newspapers' pages go about 40 deep; Readability takes cubic
 * time in the depth (measured: 500 nested `div`s take 1 s, 2,000 a minute).
 */
const maxDepth = 80;
/** Attributes of one element; each is looked for from the first on. */
const maxAttributes = 100;

/**
 * Makes of a tree, whatever it was made of, one that can be read in linear time: nothing deeper than newspapers go, one
 * text where several stood side by side, no hundreds of attributes. All text stays, a paragraph its own.
 */
export function tidyTree(document: DomDocument): void {
  document.documentElement.normalize();
  const isParagraph = (element: DomElement): boolean =>
    /^(?:P|LI|H[1-6]|TR|BLOCKQUOTE)$/iu.test(element.tagName);
  // An outer element always before those in it, so that each node moves once for the element around it.
  const waiting: { element: DomElement; depth: number }[] = [{ element: document.documentElement, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, depth } = next;
    const children = [...element.children];
    for (const name of element.getAttributeNames().slice(maxAttributes)) element.removeAttribute(name);
    if (depth > maxDepth) {
      const around = (): DomNode[] =>
        isParagraph(element)
          ? [document.createElement('br'), document.createElement('br')]
          : [document.createTextNode(' ')];
      element.replaceWith(...around(), ...element.childNodes, ...around());
    }
    for (const child of children) waiting.push({ element: child, depth: depth + 1 });
  }
}
