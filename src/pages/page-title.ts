import { fold } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';
import { keepLettersAndDigits } from './clean-blocks.ts';

/** Where a page may name its article; each in one line, decoded. */
export interface TitleSources {
  /** In JSON-LD. */
  linked: string | undefined;
  /** In the first of its meta elements. */
  meta: string | undefined;
  /** First-level headings first, those around a logo last; then those below. */
  headings: readonly string[];
  /** What the browser's tab shows. */
  tab: string | undefined;
  /** Names of the newspaper and its host. */
  sites: readonly string[];
  url: string;
}

/** Letters and digits from which one title may be a part of another. */
const minPartLength = 8;
/** The part of a title that another may be without beginning it. */
const minPartShare = 0.6;
/** A tab with fewer words names a site or a section. */
const minTitleWords = 4;

/**
 * The title of an article. Of JSON-LD, metadata, heading and tab the first counts that another agrees with: a
 * description, a social network's line and a section's name stand alone.
 * @returns the heading on the page, too, where it is the article's
 */
export function choosePageTitle(sources: TitleSources): {
  title?: string;
  headline?: string;
  isShown: boolean;
} {
  const { linked, meta, sites } = sources;
  const tab = sources.tab && withoutSite(sources.tab, sites);
  const told = [linked, meta].filter(isGiven);
  const headline = headlineOf(sources.headings, [tab, sources.tab, ...told]);
  const all = [...told, headline, tab].filter(isGiven);
  const agreed = all.find((one, at) => all.some((other, place) => place !== at && agree(one, other)));
  const title = agreed ?? told[0] ?? likelier(headline, tab, sources.url);
  return {
    ...(title !== undefined && { title: printTitle(title, headline, sites) }),
    ...(headline !== undefined && { headline }),
    isShown: told.length === 0,
  };
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

/** The heading that the tab or the metadata shows, too; where none does the first. */
function headlineOf(
  headings: readonly string[],
  others: readonly (string | undefined)[],
): string | undefined {
  const named = headings.filter((each) => each !== '');
  const shown = others.filter(isGiven);
  return named.find((heading) => shown.some((other) => agree(heading, other))) ?? named[0];
}

/** Whether one is the other, or its beginning: behind a title stand sections and sites, which are headings, too. */
function agree(one: string, other: string): boolean {
  const [short, long] = [keepLettersAndDigits(one), keepLettersAndDigits(other)].sort(
    (a, b) => a.length - b.length,
  ) as [string, string];
  if (short === long) return true;
  if (short.length < minPartLength) return false;
  return long.startsWith(short) || (short.length >= minPartShare * long.length && long.includes(short));
}

/** Heading or tab, which say different things: the one in the address, else the tab, unless it only names a site. */
function likelier(headline: string | undefined, tab: string | undefined, url: string): string | undefined {
  if (!headline || !tab) return headline ?? tab;
  const path = new Set(new URL(url).pathname.toLowerCase().split(/[^a-z0-9]+/u));
  const inPath = (title: string): number => {
    const words = splitTokens(fold(title)).map((token) => token.text);
    return words.filter((word) => word.length > 2 && path.has(word)).length;
  };
  const difference = inPath(headline) - inPath(tab);
  if (difference !== 0) return difference > 0 ? headline : tab;
  return tab.split(' ').length < minTitleWords ? headline : tab;
}

/** A title as the newspaper prints it: whole, and without the newspaper's name around it. */
function printTitle(title: string, shown: string | undefined, sites: readonly string[]): string {
  const cut = title.replace(/(?:…|\.{3})$/u, '').trimEnd();
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

/** Takes off " | VnExpress" and " - Báo Dân trí" where that is the site's name, and "TechNews | " before a title. */
function withoutSite(title: string, sites: readonly string[]): string {
  const names = sites
    .flatMap((site) => [site, site.replace(/^www\./u, '').split('.')[0]!])
    .map(keepLettersAndDigits)
    .filter((name) => name.length > 1);
  let bare = title;
  for (let end = suffixOf(bare); end && isSite(end.name, names); end = suffixOf(bare)) bare = end.rest;
  const start = /^([^|–—]{2,60}?)\s+[|–—-]\s+(?=\S)/u.exec(bare);
  return start && names.includes(keepLettersAndDigits(start[1]!)) ? bare.slice(start[0].length) : bare;
}

function suffixOf(title: string): { rest: string; name: string } | undefined {
  // The last mark with what may be a name behind it.
  const tail = title.slice(-70);
  const match = /(?:\s[|–—-]\s+|\s*\|\s*)(?=[^|]{2,60}$)(?!.*(?:\s[|–—-]\s|\|))/u.exec(tail);
  if (!match) return undefined;
  const at = title.length - tail.length + match.index;
  const rest = title.slice(0, at).trim();
  return rest === '' ? undefined : { rest, name: tail.slice(match.index + match[0].length) };
}

function isSite(text: string, names: readonly string[]): boolean {
  const suffix = keepLettersAndDigits(text);
  return names.some(
    (name) =>
      suffix === name ||
      (name.length > 2 && suffix.endsWith(name)) ||
      (suffix.length > 3 && name.endsWith(suffix)),
  );
}
