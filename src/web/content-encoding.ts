import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { FetchFault, makeConnectionFault } from './fetch-fault.ts';

type Decode = (body: Uint8Array, maxOutputLength: number) => Promise<Uint8Array>;

const gzip: Decode = (body, maxOutputLength) => promisify(gunzip)(body, { maxOutputLength });

// A zlib stream by RFC 9110, but some servers send the bare one; the low four bits of the former's first byte are 8.
const deflate: Decode = (body, maxOutputLength) =>
  promisify(((body[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(body, { maxOutputLength });

const decoders = new Map<string, Decode>([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', deflate],
  ['br', (body, maxOutputLength) => promisify(brotliDecompress)(body, { maxOutputLength })],
  [
    'zstd',
    (body, maxOutputLength) =>
      // A window of 8 MiB, as RFC 9659 has it for the web.
      promisify(zstdDecompress)(body, {
        maxOutputLength,
        params: { [constants.ZSTD_d_windowLogMax]: 23 },
      }),
  ],
]);

/** What `decodeBody` undoes, for the header Accept-Encoding. */
export const acceptedEncodings = 'gzip, deflate, br, zstd';

/**
 * Undoes the header Content-Encoding, which lists codings in the order they were applied.
 * @param maxBytes of each decoded form; decoding stops there
 * @throws FetchFault `size`, or `encoding` for a coding that is unknown, broken or cut short
 */
export async function decodeBody(
  host: string,
  body: Uint8Array,
  contentEncoding: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  let decoded = body;
  // Nobody compresses more than twice, and each time multiplies what a small body can make us do.
  const known = codings.length <= 2 ? codings.map((coding) => decoders.get(coding)) : [undefined];
  for (const decode of known.reverse()) {
    if (decode === undefined) throw brokenCoding(host, 'in a coding that was not asked for');
    // Some servers name a coding on an empty body, which has nothing to decode.
    if (decoded.length === 0) return decoded;
    try {
      decoded = await decode(decoded, maxBytes);
    } catch (error) {
      const fault = makeConnectionFault(host, error);
      throw fault.kind === 'size' ? fault : brokenCoding(host, 'compressed, but broken or cut short', error);
    }
  }
  return decoded;
}

function brokenCoding(host: string, how: string, cause?: unknown): FetchFault {
  return new FetchFault('encoding', `${host} sent its answer ${how}`, 'try again later', { cause });
}
