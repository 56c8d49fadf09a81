import { afterEach, describe, expect, it } from 'vitest';
import { openReports } from '../../src/lists/reports.ts';
import { openReader } from '../../src/reader/open-reader.ts';
import { type CheckedClaim, checkClaim } from '../../src/stories/check-claim.ts';
import { checkClaimWithReader } from '../../src/stories/check-claim-with-reader.ts';
import { claimsIn } from '../../src/stories/claims.ts';
import {
  type ChatBehaviour,
  type ChatRequest,
  type ChatServer,
  startChatServer,
} from '../helpers/chat-server.ts';
import { en, vi } from '../helpers/languages.ts';
import { sampleLibrary } from '../helpers/library.ts';

const reports = await openReports(await sampleLibrary());
const handed = 'Viet Nam has returned 994 boxes of remains to the United States.';

let server: ChatServer | undefined;
let faults: readonly string[] = [];
afterEach(async () => {
  await server?.close();
  expect(faults).toEqual([]);
  server = undefined;
  faults = [];
});

/** What words say, and what is shown with a reader that behaves so. */
async function check(
  text: string,
  behave: (request: ChatRequest) => ChatBehaviour,
  written = en,
): Promise<{ byWords: CheckedClaim; shown: CheckedClaim }> {
  server = await startChatServer(behave);
  faults = server.faults;
  const settings = { url: server.url, model: 'm', timeoutMs: 5_000 };
  const reader = await openReader(settings, 10, () => undefined);
  const [claim] = claimsIn(text, written, 1);
  const now = new Date('2025-11-30T12:00:00Z');
  return {
    byWords: await checkClaim(claim!, written, written, reports),
    shown: await checkClaimWithReader(claim!, written, written, reports, reader, now),
  };
}

/** A model that gives this label to the sentence that holds these words. */
function labelling(label: string, words: string) {
  return ({ sentences }: ChatRequest): ChatBehaviour => {
    const sentence = [...sentences].find(([, text]) => text.includes(words))?.[0];
    return { say: JSON.stringify({ label, sentence }) };
  };
}

const quoted = ({ sources }: CheckedClaim): string[] => sources.map(({ sentence }) => sentence.text);

describe('a claim that a reader is asked about, too', () => {
  it('stays reported where both say so', async () => {
    const { byWords, shown } = await check(handed, labelling('reported', '994 boxes'));
    expect(byWords.verdict).toBe('reported');
    expect(shown).toEqual(byWords);
  });

  it('is no longer reported where the reader says that the sentence is about something else', async () => {
    const { byWords, shown } = await check(handed, labelling('something-else', '740'));
    expect(byWords.verdict).toBe('reported');
    expect(shown.verdict).toBe('something-else');
    expect(shown.figures.map(({ verdict }) => verdict)).toEqual(['something-else']);
    // The number is said to stand in the news: the sentence where it does is shown first.
    expect(quoted(shown)[0]).toContain('994');
  });

  it('differs where the reader says so, by the values of the sentence that it names', async () => {
    const text = 'Mưa lũ làm 43 người chết.';
    const { byWords, shown } = await check(text, labelling('differs', '52 người chết và mất tích'), vi);
    expect(byWords.verdict).toBe('reported');
    expect(shown.verdict).toBe('differs');
    expect(shown.figures[0]!.reported.map(({ figure }) => figure.value)).toContain(52);
    expect(quoted(shown)[0]).toContain('52 người chết và mất tích');
  });

  it('does not differ from a sentence that has no other value', async () => {
    const { shown } = await check(handed, labelling('differs', 'bright spot'));
    expect(shown.verdict).toBe('something-else');
  });

  it('is never confirmed by a reader alone', async () => {
    const { byWords, shown } = await check(
      'Khánh Hòa có 16 người chết vì mưa lũ.',
      labelling('reported', '16 người chết'),
      vi,
    );
    expect(byWords.verdict).not.toBe('reported');
    expect(shown).toEqual(byWords);
  });

  it('of a number that words found nowhere is not said to stand in the news', async () => {
    const { byWords, shown } = await check(
      'The floods in central Viet Nam took 8,123 buffaloes.',
      labelling('something-else', '30,731'),
    );
    expect(byWords.figures.map(({ verdict }) => verdict)).toEqual(['not-found']);
    expect(shown).toEqual(byWords);
  });

  it('without a figure is no longer reported where a sentence says the contrary', async () => {
    const { byWords, shown } = await check(
      'Viet Nam and the United States signed a memorandum on war-legacy cooperation in Ha Noi.',
      labelling('differs', 'signed a memorandum'),
    );
    expect(byWords.verdict).toBe('reported');
    expect(shown.verdict).toBe('differs');
    expect(quoted(shown)[0]).toContain('signed a memorandum');
  });

  it.each<[string, ChatBehaviour]>([
    ['breaks down', { status: 500 }],
    ['answers in prose', { say: 'I would say that it is false.' }],
    ['names a sentence that was not offered', { say: '{"label":"something-else","sentence":999}' }],
    ['breaks the connection off', { breaksOff: true }],
  ])('keeps the verdict by words when the reader %s', async (_, behaviour) => {
    const { byWords, shown } = await check(handed, () => behaviour);
    expect(shown).toEqual(byWords);
  });
});
