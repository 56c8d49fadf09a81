import { type DomDocument, type DomElement, isElement, isText } from './dom.ts';

/** How much text each element of a page holds, measured once; a word's characters count with a space. */
export interface TextSizes {
  /** All that is in it. */
  charactersIn(element: DomElement): number;
  /** What stands outside links. */
  ownCharactersIn(element: DomElement): number;
  /** Words of paragraphs that say something: no headings, no items of lists, no captions, no links alone. */
  proseIn(element: DomElement): number;
  /** To be called before an element is taken out. */
  forget(element: DomElement): void;
}

interface Size {
  all: number;
  own: number;
  prose: number;
}

const none: Size = { all: 0, own: 0, prose: 0 };
/** What is text, but no paragraph of it. */
const beside = /^(?:H[1-6]|LI|DT|DD|FIGURE|FIGCAPTION|CAPTION|TABLE|NAV|FOOTER|FORM|BUTTON|LABEL)$/iu;
const minProseWords = 8;

export function measureText(document: DomDocument): TextSizes {
  const sizes = new Map<DomElement, Size>();

  function measure(element: DomElement, isLink: boolean, isBeside: boolean): Size {
    const size = { ...none };
    let words = 0;
    for (const child of element.childNodes) {
      if (isElement(child)) {
        const inLink = isLink || /^(?:A|OPTION)$/iu.test(child.tagName);
        const inner = measure(child, inLink, isBeside || beside.test(child.tagName));
        size.all += inner.all;
        size.own += inner.own;
        size.prose += inner.prose;
      } else if (isText(child)) {
        const bare = child.textContent.match(/\S+/gu) ?? [];
        const length = bare.reduce((sum, word) => sum + word.length + 1, 0);
        size.all += length;
        if (!isLink) size.own += length;
        if (!isLink && !isBeside) words += bare.length;
      }
    }
    if (words >= minProseWords) size.prose += words;
    sizes.set(element, size);
    return size;
  }
  measure(document.body, false, false);

  return {
    charactersIn: (element) => sizes.get(element)?.all ?? 0,
    ownCharactersIn: (element) => sizes.get(element)?.own ?? 0,
    proseIn: (element) => sizes.get(element)?.prose ?? 0,
    forget(element) {
      const { all, own, prose } = sizes.get(element) ?? none;
      for (let around: DomElement | null = element.parentElement; around; around = around.parentElement) {
        const size = sizes.get(around);
        if (size) sizes.set(around, { all: size.all - all, own: size.own - own, prose: size.prose - prose });
      }
    },
  };
}
