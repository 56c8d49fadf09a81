import type { ReaderFailure } from '../reader/reader.ts';

/** What went wrong, as the end of a sentence. */
export function describeFailure({ kind, status }: ReaderFailure): string {
  switch (kind) {
    case 'late':
      return 'the reader took longer than READER_TIMEOUT';
    case 'unreachable':
      return 'nothing answers at READER_URL';
    case 'refused':
      return `the server of the reader answered with status ${status}`;
    case 'unreadable':
      return 'the reader did not answer with the JSON that it was asked for';
    case 'out-of-range':
      return 'the reader named a sentence that it was not offered';
  }
}

/** What to do about it: one sentence or two. */
export function adviseOnFailure({ kind, status = 0 }: ReaderFailure): string {
  switch (kind) {
    case 'late':
      return (
        'Raise READER_TIMEOUT, lower READER_PASSAGES, or name a smaller model. ' +
        'A model that the server has to load first is faster the second time.'
      );
    case 'unreachable':
      return 'Start the server, and check host and port in READER_URL.';
    case 'refused':
      if (status < 400) return 'It leads elsewhere: give the address it leads to in READER_URL.';
      if (status === 401 || status === 403) return 'Check READER_KEY.';
      if (status === 404)
        return 'Check READER_URL, which mostly ends with /v1, and READER_MODEL, the name of the model there.';
      if (status === 429)
        return 'The server has had enough requests for now. Try again later, or raise what your key may use.';
      return status >= 500
        ? 'Look into the log of the server.'
        : 'Check READER_MODEL, and whether the server takes chat completions.';
    case 'unreadable':
    case 'out-of-range':
      return 'Name a larger model in READER_MODEL, or one that is made to follow instructions.';
  }
}
