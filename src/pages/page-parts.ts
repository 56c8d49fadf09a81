import type { Languages } from '../languages/language.ts';
import type { Cut, PageWords } from '../languages/pages.ts';
import { source } from '../text/source.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { type Dropped, makeDropped } from './dropped.ts';
import { measureText, type TextSizes } from './text-sizes.ts';

type Rule = PageWords['classes'][number];

/** A word of a class name: `post-share_box` has three. */
const word = (words: string): RegExp => new RegExp(`(?:^|[-_])(?:${words})(?:$|[-_])`, 'iu');

/** Class names and ids as content management systems have them everywhere; each language adds its own. */
const everywhere: readonly Rule[] = [
  { what: 'caption', pattern: /caption|^wp-image|^image-(?:desc|credit|source)/iu },
  {
    what: 'caption',
    pattern: word('(?:photo|image|img|pic|picture)[-_]?(?:desc\\w*|credit|note|info|source|author|by)'),
  },
  {
    what: 'related',
    pattern: /related|recommend|taboola|outbrain|^(?:other|more|latest)-?(?:news|articles|stories|posts)/iu,
  },
  {
    what: 'related',
    pattern: word(
      '(?:read|see)-?(?:more|also|next)|most-?(?:read|viewed|view|popular)|trending|popular|suggest\\w*|teasers?',
    ),
  },
  {
    what: 'share',
    pattern: word(
      'share|shares|sharing|social|socials|follow|comments?|disqus|reactions?|likes?|tools?|toolbar',
    ),
  },
  { what: 'share', pattern: /^(?:addthis|sharethis|fb-|zalo)/iu },
  { what: 'author', pattern: word('authors?|byline|bio|contributors?|signature') },
  { what: 'tags', pattern: word('tags?|taglist|keywords?|topics?|hashtags?') },
  {
    what: 'media',
    pattern: word('videos?|videostream|audio|podcast|player|gallery|slideshow|carousel|swiper|embed|toc'),
  },
  {
    what: 'boilerplate',
    pattern: word(
      source`
        ads?|adv|advert\w*|sponsor\w*|promo\w*|banner\w*|newsletter|subscribe|subscription|paywall|cookies?
        |consent|gdpr|poll|vote|quiz|survey|rating|copyright|disclaimer|popup|modal|tooltip|widget\w*|notebox|box-?note
      `,
    ),
  },
  {
    what: 'boilerplate',
    pattern: /^(?:sr-only|visually-hidden|screen-reader\w*|skip-?(?:link|to|nav).*|hidden|d-none)$/iu,
  },
  { what: 'dateline', pattern: /^(?:location-stamp|dateline)$/iu },
  {
    what: 'menu',
    pattern: word(
      'nav|navbar|navigation|menu|submenu|breadcrumbs?|sidebar|footer|masthead|pagination|pager|categories|topbar',
    ),
  },
];

const code = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS BUTTON INPUT SELECT TEXTAREA DIALOG MAP'.split(
    ' ',
  ),
);
const tags: Readonly<Record<string, Cut>> = {
  NAV: 'menu',
  ASIDE: 'related',
  FOOTER: 'menu',
  FORM: 'boilerplate',
  FIGURE: 'caption',
  FIGCAPTION: 'caption',
  VIDEO: 'media',
  AUDIO: 'media',
};
const roles: Readonly<Record<string, Cut>> = {
  navigation: 'menu',
  complementary: 'related',
  contentinfo: 'menu',
  search: 'menu',
  dialog: 'boilerplate',
  alert: 'boilerplate',
};

/** The part of a page's text outside links above which a part is the article, whatever it is called. */
const minArticleShare = 0.3;
const maxCaptionLength = 400;
/** Words of prose that are an article without a part of it. */
const minProseWords = 60;

export interface PartsOptions {
  /** Whether names of classes and ids count, too; where they leave nothing, the page is read without them. */
  withNames: boolean;
}

/**
 * Takes out what is marked as something else than text: by its element, its role, its class or its place
 * below a picture. A part that holds much of the page's text stays, unless it stands in an article that is one without
 * it. Takes linear time.
 * @returns what was taken out and had words
 */
export function removeParts(
  document: DomDocument,
  languages: Languages = new Map(),
  { withNames }: PartsOptions = { withNames: true },
): Dropped[] {
  const rules = withNames
    ? [...[...languages.values()].flatMap(({ pages }) => pages.classes), ...everywhere]
    : [];
  for (const element of [...document.querySelectorAll([...code].join(','))]) element.remove();
  const sizes = measureText(document);
  const all = sizes.ownCharactersIn(document.body);
  const removed: Dropped[] = [];
  const take = (element: DomElement, what: Cut): void => {
    const said = makeDropped(what, element.textContent);
    if (said.text !== '') removed.push(said);
    sizes.forget(element);
    element.remove();
  };
  const walk = (parent: DomElement, around: DomElement | undefined): void => {
    for (const element of [...parent.children]) {
      if (element.parentElement === null) continue;
      const what = partOf(element, rules, sizes);
      if (what !== undefined && !isArticle(element, around, all, sizes)) {
        take(element, what);
        continue;
      }
      walk(element, innermost(element, around));
    }
  };
  walk(document.body, undefined);
  for (const picture of [...document.querySelectorAll('img')]) {
    const box = boxOf(picture, 0, sizes);
    const below = box.nextElementSibling;
    if (below && sizes.charactersIn(below) <= maxCaptionLength && isCaption(below)) take(below, 'caption');
    const card = isLinkedElsewhere(picture) ? boxOf(picture, maxCaptionLength, sizes) : undefined;
    if (!card || /^(?:A|P|SPAN|IMG)$/iu.test(card.tagName)) continue;
    if (!isArticle(card, undefined, all, sizes)) take(card, 'related');
  }
  return removed;
}

function partOf(element: DomElement, rules: readonly Rule[], sizes: TextSizes): Cut | undefined {
  const name = element.tagName.toUpperCase();
  if (name === 'BODY' || name === 'MAIN') return undefined;
  if (name === 'FIGURE') return element.querySelector('table, blockquote') ? undefined : 'caption';
  const byName = tags[name] ?? roles[element.getAttribute('role') ?? ''];
  if (byName !== undefined) return byName;
  if (name.startsWith('AMP-')) return 'media';
  if (isHidden(element)) return 'boilerplate';
  if (name === 'TABLE' && element.querySelector('img')) {
    return sizes.charactersIn(element) <= maxCaptionLength ? 'caption' : undefined;
  }
  for (const mark of marksOf(element)) {
    const rule = rules.find(({ pattern }) => pattern.test(mark));
    if (rule) return rule.what;
  }
  return undefined;
}

/** Class names, the id and the type that one large system writes on its widgets, in words parted by hyphens. */
export function marksOf(element: DomElement): string[] {
  const names = ['class', 'id', 'type', 'data-role', 'data-testid', 'data-component']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ');
  return names
    .split(/\s+/u)
    .filter(Boolean)
    .map((name) => name.slice(0, 80).replace(/([a-z])([A-Z])/gu, '$1-$2'));
}

/** A picture that leads to another page, not to itself in a larger size. */
function isLinkedElsewhere(picture: DomElement): boolean {
  const address = picture.closest('a')?.getAttribute('href');
  return address != null && !/\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/iu.test(address);
}

/** The outermost element around a picture with at most so many characters in it. */
function boxOf(picture: DomElement, longest: number, sizes: TextSizes): DomElement {
  let box = picture;
  for (
    let outer = box.parentElement;
    outer && !/^(?:BODY|MAIN)$/iu.test(outer.tagName);
    outer = outer.parentElement
  ) {
    if (sizes.charactersIn(outer) > longest) break;
    box = outer;
  }
  return box;
}

function isHidden(element: DomElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/iu.test(element.getAttribute('style') ?? '')
  );
}

/** @param around the innermost element that is marked as an article, or as the body of one, around the part */
function isArticle(
  element: DomElement,
  around: DomElement | undefined,
  all: number,
  sizes: TextSizes,
): boolean {
  if (isBodyOfArticle(element) || element.querySelector('h1, [itemprop~="articleBody"]')) return true;
  if (sizes.ownCharactersIn(element) <= minArticleShare * all) return false;
  if (around === undefined) return true;
  const own = sizes.proseIn(element);
  const rest = sizes.proseIn(around) - own;
  return rest < minProseWords || (!isBodyOfArticle(around) && rest < own);
}

function innermost(element: DomElement, around: DomElement | undefined): DomElement | undefined {
  if (isBodyOfArticle(element)) return element;
  const isMarked = around !== undefined && isBodyOfArticle(around);
  return !isMarked && /^(?:ARTICLE|MAIN)$/iu.test(element.tagName) ? element : around;
}

function isBodyOfArticle(element: DomElement): boolean {
  return /(?:^|\s)articleBody(?:\s|$)/u.test(element.getAttribute('itemprop') ?? '');
}

/** Below a picture, a short paragraph that is centred or wholly in italics. */
function isCaption(element: DomElement): boolean {
  const text = element.textContent.trim();
  if (text === '' || text.length > maxCaptionLength || !/^(?:P|DIV|SPAN|EM|I)$/iu.test(element.tagName))
    return false;
  const isCentred = /center/iu.test(
    ['align', 'style', 'class'].map((name) => element.getAttribute(name) ?? '').join(' '),
  );
  const [only] = element.querySelectorAll('em, i');
  const isSlanted = /^(?:EM|I)$/iu.test(element.tagName) || only?.textContent.trim() === text;
  return isCentred || isSlanted;
}
