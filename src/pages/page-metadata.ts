import { cleanLine } from '../text/normalise.ts';
import { keepLettersAndDigits } from './clean-blocks.ts';
import { type DomDocument, decodeEntities } from './dom.ts';
import { type LinkedArticle, readLinkedArticle } from './json-ld.ts';

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
  const shown = headlineOf(document);
  const tab = document.querySelector('title')?.textContent;
  const told = [linked.headline, ...all('og:title', 'dc.title', 'dcterms.title', 'twitter:title')]
    .map(line)
    .filter(Boolean);
  const [title] = [...told, shown, line(tab)].filter((each) => each !== undefined && each !== '');
  const link = (rel: string): string | undefined =>
    document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? undefined;
  return {
    title: title === undefined ? undefined : printed(title, shown, [publisher ?? '', new URL(url).hostname]),
    isTitleShown: told.length === 0,
    headline: shown,
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
    headlineLinks: document.querySelectorAll('h2 a, h3 a, h4 a, article a').length,
  };
}

function metaTags(document: DomDocument): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content.trim() !== '') metas.set(name, [...(metas.get(name) ?? []), content]);
    }
  }
  return metas;
}

/** The headline on the page: a first-level heading, not the one around the newspaper's logo. */
function headlineOf(document: DomDocument): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((heading) => ({
    text: cleanLine(decodeEntities(heading.textContent)),
    isLogo:
      heading.querySelector('img, svg') !== null || heading.getAttribute('class')?.includes('logo') === true,
  }));
  const named = headings.filter(({ text }) => text !== '');
  return (named.find(({ isLogo }) => !isLogo) ?? named[0])?.text;
}

function line(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cleanLine(decodeEntities(text));
}

/** A title as the newspaper prints it: whole, and without the newspaper's name behind it. */
function printed(title: string, shown: string | undefined, sites: readonly string[]): string {
  const cut = title.replace(/\s*(?:…|\.{3})$/u, '');
  if (
    shown !== undefined &&
    cut !== title &&
    keepLettersAndDigits(shown).startsWith(keepLettersAndDigits(cut))
  )
    return shown;
  // "Headline | Section" or "Headline - Section - Newspaper" above the headline itself.
  if (shown !== undefined && shown.length > 12 && title.startsWith(shown)) {
    if (/^\s+[|–—-]\s/u.test(title.slice(shown.length))) return shown;
  }
  return withoutSite(title, sites);
}

/** Takes off " | VnExpress" and " - Báo Dân trí" where that is the site's name. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const match =
    /^(.+)\s+[|–—-]\s+([^|–—]{2,60})$/u.exec(title) ?? /^(.+\S)\s*\|\s*([^|]{2,60})$/u.exec(title);
  if (!match) return title;
  const suffix = keepLettersAndDigits(match[2]!);
  const isSite = sites.some((site) => {
    const names = [
      keepLettersAndDigits(site),
      keepLettersAndDigits(site.replace(/^www\./u, '').split('.')[0]!),
    ].filter((name) => name.length > 1);
    return names.some(
      (name) =>
        suffix === name ||
        (name.length > 2 && suffix.endsWith(name)) ||
        (suffix.length > 3 && name.endsWith(suffix)),
    );
  });
  return isSite ? withoutSite(match[1]!.trim(), sites) : title;
}
