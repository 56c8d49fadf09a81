import type { Languages } from '../languages/language.ts';
import { cleanLine } from '../text/normalise.ts';
import { findArticleRoot } from './article-root.ts';
import { keepLettersAndDigits } from './clean-blocks.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { type HtmlBlock, readHtmlBlocks } from './html-blocks.ts';
import type { PageMetadata } from './page-metadata.ts';
import { marksOf } from './page-parts.ts';
import { decodeEntities, parseDocument } from './parse-document.ts';

/** Headlines that lead elsewhere; `#` is the page itself. */
const headlineLinks = ['h2', 'h3', 'h4'].map((level) => `${level} a:not([href^="#"])`).join(', ');
/** How much more the metadata must hold than the page shows for its text to be taken instead. */
const minMetadataRatio = 1.5;
const minWords = 40;
const minLeadWords = 6;
const maxLeadWords = 150;
/** A lead stands among the first blocks of an article. */
const maxLeadBlocks = 6;

/** The paragraphs of a page's article, its lead first; what surrounds them is still among them. */
export function readPageBlocks(
  document: DomDocument,
  metadata: PageMetadata,
  languages: Languages,
): { blocks: HtmlBlock[] /** Headlines among them that lead elsewhere. */; listed: number } {
  const leadClasses = [...languages.values()].map(({ pages }) => pages.leadClass);
  const isLead = (element: DomElement | null | undefined): boolean =>
    element != null && marksOf(element).some((mark) => leadClasses.some((pattern) => pattern.test(mark)));

  const root = findArticleRoot(document);
  const inside = root ? readHtmlBlocks(root).map(withDecodedText) : [];
  for (const block of inside.slice(0, maxLeadBlocks)) {
    const { element } = block;
    if (fits(block) && (isLead(element) || (element !== root && isLead(element?.parentElement))))
      block.kind = 'lead';
  }
  const ahead = root ? leadAhead(document, root, metadata, isLead) : [];
  const shown = [...ahead, ...inside];
  const stored = readHtmlBlocks(parseDocument(paragraphed(metadata.linked.body ?? '')).body).map(
    withDecodedText,
  );
  const isStored = count(stored) >= minWords && count(stored) > minMetadataRatio * count(shown);
  if (isStored) return { blocks: stored, listed: 0 };
  return { blocks: shown, listed: root?.querySelectorAll(headlineLinks).length ?? 0 };
}

/** The lead where it stands between the headline and the article's root. */
function leadAhead(
  document: DomDocument,
  root: DomElement,
  metadata: PageMetadata,
  isLead: (element: DomElement) => boolean,
): HtmlBlock[] {
  const elements = [...document.querySelectorAll('body *')];
  const rootAt = elements.indexOf(root);
  const headlineAt = elements.findLastIndex((element, at) => at < rootAt && /^H1$/iu.test(element.tagName));
  const between = elements
    .slice(headlineAt + 1, Math.max(0, rootAt))
    .filter((element) => !element.contains(root) && !element.querySelector('h1'));
  const described = keepLettersAndDigits(metadata.description ?? '').slice(0, 40);
  const isDescribed = (element: DomElement): boolean =>
    described.length >= 25 && keepLettersAndDigits(element.textContent.slice(0, 400)).startsWith(described);
  const leading = between.find(isLead) ?? between.find(isDescribed);
  if (!leading) return [];
  return readHtmlBlocks(leading)
    .filter(fits)
    .map((block) => ({ ...withDecodedText(block), kind: 'lead' }));
}

function fits({ text, linked }: HtmlBlock): boolean {
  const words = text.split(' ').length;
  return words >= minLeadWords && words <= maxLeadWords && linked < 0.5;
}

function withDecodedText(block: HtmlBlock): HtmlBlock {
  return { ...block, text: cleanLine(decodeEntities(block.text)) };
}

function paragraphed(text: string): string {
  return /<(?:p|br|div)[\s/>]/iu.test(text) ? text : text.replace(/\r\n?|\n/gu, '<br><br>');
}

function count(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
}
