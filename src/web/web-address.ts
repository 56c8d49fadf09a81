import { FetchFault } from './fetch-fault.ts';

/**
 * The address of a feed or page, or where its redirect from `base` leads, without its fragment.
 * @throws FetchFault `address` for what is not http or https, has port 0, or carries a name or password
 */
export function readWebAddress(text: string, base?: URL): URL {
  const url = URL.parse(text, base?.href);
  const from = base === undefined ? 'the address' : `${base.host} redirects to what`;
  if (url === null || !/^https?:$/.test(url.protocol) || url.port === '0') {
    throw new FetchFault(
      'address',
      `${from} is no http or https address`,
      'give one like https://host/feed.xml',
    );
  }
  if (url.username !== '' || url.password !== '') {
    const remedy = 'use an address that is open to all, without a name and password before the host';
    throw new FetchFault('address', `${from} carries a name or password`, remedy);
  }
  url.hash = '';
  return url;
}
