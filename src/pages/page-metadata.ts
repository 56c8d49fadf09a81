import { cleanLine } from '../text/normalise.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { type LinkedArticle, readLinkedArticle } from './json-ld.ts';
import { choosePageTitle } from './page-title.ts';
import { decodeEntities, parseDocument } from './parse-document.ts';

/** Headlines that lead elsewhere; `#` is the page itself. */
const headlineLinks = ['h2', 'h3', 'h4', 'article']
  .map((around) => `${around} a:not([href^="#"])`)
  .join(', ');
/** Characters of a title, a name or a description that are looked at. */
const maxLineLength = 2000;
/** Headings of lower levels that may be the article's title. */
const maxHeadingsBelow = 20;

/** What a page says about itself, the most trusted first; texts as given. */
export interface PageMetadata {
  title: string | undefined;
  /** True when the title is only what the page shows or the browser's tab. */
  isTitleShown: boolean;
  headline: string | undefined;
  publisher: string | undefined;
  published: string[];
  modified: string[];
  /** BCP 47 tags. */
  languages: string[];
  addresses: string[];
  description: string | undefined;
  /** Open Graph's type and schema.org's types. */
  types: string[];
  linked: LinkedArticle;
  hasVideo: boolean;
  /** How many headlines lead elsewhere. */
  headlineLinks: number;
}

/** Reads JSON-LD, Open Graph, Dublin Core and plain HTML, in this order. */
export function readPageMetadata(document: DomDocument, url: string): PageMetadata {
  const { article: linked = {}, types } = readLinkedArticle(document);
  const metas = metaTags(document);
  const all = (...names: string[]): string[] => names.flatMap((name) => metas.get(name) ?? []);
  const times = [...document.querySelectorAll('time[datetime]')].map((time) => ({
    at: time.getAttribute('datetime') ?? '',
    isUpdate: /updat|modif/iu.test(`${time.getAttribute('class')} ${time.getAttribute('itemprop')}`),
  }));
  const publisher = [linked.publisher, ...all('og:site_name', 'dc.publisher', 'application-name')]
    .map(line)
    .find((name) => name !== undefined && name !== '' && !/^https?:/u.test(name));
  const { title, headline, isShown } = choosePageTitle({
    linked: line(linked.headline),
    meta: all('og:title', 'dc.title', 'dcterms.title', 'twitter:title').map(line).find(Boolean),
    headings: headingsOf(document),
    tab: line(document.querySelector('title')?.textContent),
    sites: [publisher ?? '', new URL(url).hostname],
    url,
  });
  const link = (rel: string): string | undefined =>
    document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? undefined;
  return {
    title,
    isTitleShown: isShown,
    headline,
    publisher,
    published: [
      linked.published,
      ...all('article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished'),
      ...all(
        'dc.date.issued',
        'dcterms.issued',
        'dc.date',
        'dcterms.date',
        'dcterms.created',
        'dc.date.created',
      ),
      ...all(
        'pubdate',
        'publishdate',
        'publish-date',
        'parsely-pub-date',
        'cxenseparse:recs:publishtime',
        'date',
      ),
      ...times.filter(({ isUpdate }) => !isUpdate).map(({ at }) => at),
    ].filter((each) => each !== undefined),
    modified: [
      linked.modified,
      ...all('article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'lastmod'),
      ...times.filter(({ isUpdate }) => isUpdate).map(({ at }) => at),
    ].filter((each) => each !== undefined),
    languages: [
      document.documentElement.getAttribute('lang') ?? '',
      linked.language ?? '',
      ...all('content-language', 'og:locale', 'dc.language'),
    ].filter(Boolean),
    addresses: [link('canonical'), ...all('og:url'), linked.url].filter((each) => each !== undefined),
    description: line(all('og:description', 'description', 'twitter:description')[0]),
    types: [...all('og:type'), ...types],
    linked,
    hasVideo: document.querySelector('video') !== null,
    headlineLinks: document.querySelectorAll(headlineLinks).length,
  };
}

/** The address that a saved page gives for itself. */
export function readOwnAddress(html: string): string | undefined {
  const { addresses } = readPageMetadata(parseDocument(html), 'https://saved.invalid/');
  return addresses.map((each) => canonicaliseUrl(each)).find((each) => each !== undefined);
}

function metaTags(document: DomDocument): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!name || content.trim() === '') continue;
      const before = metas.get(name);
      if (before) before.push(content);
      else metas.set(name, [content]);
    }
  }
  return metas;
}

/** First-level headings, not those around the newspaper's logo first, then some of those below. */
function headingsOf(document: DomDocument): string[] {
  const headings = [...document.querySelectorAll('h1')];
  const isLogo = (heading: DomElement): boolean =>
    heading.querySelector('img, svg') !== null || heading.getAttribute('class')?.includes('logo') === true;
  const below = [...document.querySelectorAll('h2, h3')].slice(0, maxHeadingsBelow);
  const all = [...headings.filter((each) => !isLogo(each)), ...headings.filter(isLogo), ...below];
  return all.map((heading) => line(heading.textContent) ?? '');
}

/** Some systems escape a text once more at each step. */
function line(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  let decoded = text.slice(0, maxLineLength);
  for (let round = 0; round < 3; round++) decoded = decodeEntities(decoded);
  return cleanLine(decoded);
}
