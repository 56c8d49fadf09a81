import { getDomain } from 'tldts';
import { source } from '../text/source.ts';

/** Parameters that say who sent the reader and not what is read: analytics, social networks, newsletters. */
const tracking = new RegExp(
  source`
    ^(?:utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid
    |_ga|_gl|zarsrc|gidzl|zaloid|at_(?:medium|campaign|link_\w+|format|ptr_name|bbc_team)|ocid|cmpid|cmp
    |ref_src|ref_url|smid|s_cid|ns_\w+|vero_id|__twitter_impression|amp_js_v|usqp)$
  `,
  'iu',
);

/**
 * The address an article is known by: absolute, without fragment, tracking parameters and credentials.
 * @returns undefined for what is no http or https address
 */
export function canonicaliseUrl(url: string, base?: string): string | undefined {
  const parsed = URL.parse(url.trim(), base);
  if (parsed === null || !/^https?:$/u.test(parsed.protocol)) return undefined;
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !tracking.test(part.split('=', 1)[0]!));
  parsed.search = kept.join('&');
  return parsed.href;
}

/**
 * The other spellings of a canonical address at which sites serve the same page: over http and https, with and without
 * `www.` or `m.`, with and without a slash at its end.
 */
export function respellUrl(address: string): string[] {
  const { host, pathname, search } = new URL(address);
  const bare = host.replace(/^(?:www|m)\.(?=[^.]+\.)/u, '');
  const isName = /\p{L}\.?(?::\d+)?$/u.test(bare);
  const hosts = isName ? ['', 'www.', 'm.'].map((prefix) => prefix + bare) : [host];
  const path = pathname.replace(/\/+$/u, '');
  const spelled = ['https', 'http'].flatMap((scheme) =>
    hosts.flatMap((each) =>
      ['', '/'].map((slash) => canonicaliseUrl(`${scheme}://${each}${path}${slash}${search}`)),
    ),
  );
  return [...new Set(spelled)].filter((each) => each !== undefined && each !== address) as string[];
}

/**
 * The address that a page gives for itself when it can be believed, else the one it was read from: one on
 * another site is a syndicated copy's, the front page is a mistake of the template.
 */
export function addressOf(given: readonly (string | undefined)[], url: string): string {
  const own = canonicaliseUrl(url);
  if (own === undefined) throw new RangeError(`no http or https address: ${url}`);
  for (const each of given) {
    const address = each ? canonicaliseUrl(each, url) : undefined;
    if (address === undefined || !isSameSite(address, own)) continue;
    if (new URL(address).pathname.length > 1 || new URL(own).pathname.length <= 1) return address;
  }
  return own;
}

/**
 * Whether two addresses belong to one site: `m.example.com.vn` and `www.example.com.vn` do, two blogs on `github.io`
 * do not.
 */
export function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

/** What one owner has registered, by the public suffix list; a number or a bare name is a site of its own. */
function siteOf(url: string): string {
  const { hostname } = new URL(url);
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}
