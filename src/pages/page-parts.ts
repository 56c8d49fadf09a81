import type { Languages } from '../languages/language.ts';
import type { Cut, PageWords } from '../languages/pages.ts';
import { source } from '../text/source.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { type Dropped, makeDropped } from './dropped.ts';

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

/**
 * Takes out what is marked as something else than text: by its element, its role, its class or its place
 * below a picture. A part that holds much of the page's text stays.
 * @returns what was taken out and had words
 */
export function removeParts(document: DomDocument, languages: Languages = new Map()): Dropped[] {
  const rules = [...[...languages.values()].flatMap(({ pages }) => pages.classes), ...everywhere];
  for (const element of [...document.querySelectorAll([...code].join(','))]) element.remove();
  const all = ownText(document.body);
  const removed: Dropped[] = [];
  const take = (element: DomElement, what: Cut): void => {
    const said = makeDropped(what, element.textContent);
    if (said.text !== '') removed.push(said);
    element.remove();
  };
  const walk = (parent: DomElement): void => {
    for (const element of [...parent.children]) {
      if (element.parentElement === null) continue;
      const what = partOf(element, rules);
      if (what !== undefined && !isArticle(element, all)) {
        take(element, what);
        continue;
      }
      walk(element);
    }
  };
  walk(document.body);
  for (const picture of [...document.querySelectorAll('img')]) {
    const box = boxOf(picture, 0);
    const below = box.nextElementSibling;
    if (below && isCaption(below)) take(below, 'caption');
    const card = isLinkedElsewhere(picture) ? boxOf(picture, maxCaptionLength) : undefined;
    if (card && !/^(?:A|P|SPAN|IMG)$/iu.test(card.tagName) && !isArticle(card, all)) take(card, 'related');
  }
  return removed;
}

function partOf(element: DomElement, rules: readonly Rule[]): Cut | undefined {
  const name = element.tagName.toUpperCase();
  if (name === 'BODY' || name === 'MAIN') return undefined;
  if (name === 'FIGURE') return element.querySelector('table, blockquote') ? undefined : 'caption';
  const byName = tags[name] ?? roles[element.getAttribute('role') ?? ''];
  if (byName !== undefined) return byName;
  if (name.startsWith('AMP-')) return 'media';
  if (isHidden(element)) return 'boilerplate';
  if (name === 'TABLE' && element.querySelector('img')) {
    return element.textContent.trim().length <= maxCaptionLength ? 'caption' : undefined;
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
function boxOf(picture: DomElement, longest: number): DomElement {
  let box = picture;
  for (
    let outer = box.parentElement;
    outer && !/^(?:BODY|MAIN)$/iu.test(outer.tagName);
    outer = outer.parentElement
  ) {
    if (outer.textContent.trim().length > longest) break;
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

function isArticle(element: DomElement, all: number): boolean {
  if (element.querySelector('h1, [itemprop~="articleBody"]')) return true;
  return element.getAttribute('itemprop') === 'articleBody' || ownText(element) > minArticleShare * all;
}

/** Characters that stand outside links. */
function ownText(element: DomElement): number {
  const size = (text: string): number => text.replace(/\s+/gu, ' ').length;
  let length = size(element.textContent);
  for (const link of element.querySelectorAll('a, option')) length -= size(link.textContent);
  return length;
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
