import type { Language } from '../languages/language.ts';
import { cleanLine } from '../text/normalise.ts';
import { type Clean, cleanBlocks } from './clean-blocks.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import { removeParts } from './page-parts.ts';
import { decodeEntities, parseDocument } from './parse-document.ts';

/** Leaves the article of paragraphs that came without a page: pasted text, or a feed that carries whole articles. */
export function cleanText(paragraphs: readonly string[], language: Language, title = ''): Clean {
  const blocks = paragraphs
    .map(cleanLine)
    .filter((text) => text !== '')
    .map((text) => ({ text, kind: 'text', links: 0, linked: 0 }) as const);
  return cleanBlocks(blocks, language.pages, title);
}

/** The paragraphs of a piece of HTML, such as a feed's entry, without pictures, captions and lines of links. */
export function htmlToParagraphs(html: string): string[] {
  const document = parseDocument(html);
  // Some feeds encode their HTML twice.
  const text = document.body.textContent;
  const once = /<(?:p|br|div)[\s/>]/iu.test(text) ? parseDocument(text) : document;
  removeParts(once);
  return readHtmlBlocks(once.body)
    .filter(({ linked }) => linked < 0.8)
    .map((block) => cleanLine(decodeEntities(block.text)));
}
