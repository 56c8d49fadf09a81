import { afterEach, describe, expect, it } from 'vitest';
import { adviseOnFailure, describeFailure } from '../../src/cli/reader-failure.ts';
import type { ReaderFailure } from '../../src/reader/reader.ts';
import {
  type ChatBehaviour,
  type ChatRequest,
  type ChatServer,
  startChatServer,
} from '../helpers/chat-server.ts';
import { runVerbatim } from '../helpers/run-verbatim.ts';

let server: ChatServer | undefined;
afterEach(async () => {
  expect(server?.faults ?? []).toEqual([]);
  await server?.close();
  server = undefined;
});

/** Runs the command line with a stand-in behind READER_URL. */
async function run(
  given: readonly string[],
  behave: (request: ChatRequest) => ChatBehaviour,
  { input = '', ...settings }: Record<string, string> = {},
) {
  server = await startChatServer(behave);
  const reader = { READER_URL: server.url, READER_MODEL: 'm', READER_KEY: 'hush-hush' };
  return runVerbatim(given, { ...reader, ...settings }, undefined, input);
}

/** A model that knows the answers to the three questions. */
function rightly({ question, sentences }: ChatRequest): ChatBehaviour {
  const answer = question.includes('Bien Hoa') ? /130 million/u : /ngày 2\/4\/2025|2\/4\/2025/u;
  const isKnown = !question.includes('marathon');
  const [number] = [...sentences].find(([, text]) => isKnown && answer.test(text)) ?? [];
  return { say: JSON.stringify({ sentences: number === undefined ? [] : [number] }) };
}

const none = (): ChatBehaviour => ({ say: '{"sentences":[]}' });

describe('verbatim reader test', () => {
  it('asks three questions, shows what was chosen and how long it took', async () => {
    const { code, out, err } = await run(['reader', 'test'], rightly);
    expect({ code, err: err.replace(/:\d+/u, '') }).toEqual({ code: 0, err: 'asking m at 127.0.0.1\n' });
    expect(out).toContain('130 million USD');
    expect(out).toContain('2/4/2025');
    expect(out).toContain('none of them');
    expect(out.match(/\(\d+\.\d s\)/gu)).toHaveLength(3);
  });

  it.each<[string, (request: ChatRequest) => ChatBehaviour, RegExp, Record<string, string>]>([
    ['chooses wrongly', none, /chose wrongly for 2 of 3 questions\. Name a larger model/u, {}],
    ['does not know the key', () => ({ status: 401 }), /status 401\. Check READER_KEY/u, {}],
    ['is not set', none, /there is no reader\. Set READER_URL and READER_MODEL/u, { READER_URL: '' }],
  ])('ends with 1 and a remedy when the reader %s', async (_, behave, remedy, settings) => {
    const { code, err } = await run(['reader', 'test'], behave, settings);
    expect(err).toMatch(remedy);
    expect(code).toBe(1);
    expect(err).not.toMatch(/hush| {4}at /u);
  });

  it.each<[ReaderFailure, RegExp]>([
    [{ kind: 'late' }, /longer than READER_TIMEOUT\. Raise READER_TIMEOUT/u],
    [{ kind: 'unreachable' }, /nothing answers at READER_URL\. Start the server/u],
    [{ kind: 'unreadable' }, /not answer with the JSON.+larger model/u],
    [{ kind: 'out-of-range' }, /not offered\. .*larger model/u],
    [{ kind: 'refused', status: 308 }, /status 308\. It leads elsewhere/u],
    [{ kind: 'refused', status: 400 }, /status 400\. Check READER_MODEL/u],
    [{ kind: 'refused', status: 403 }, /status 403\. Check READER_KEY/u],
    [{ kind: 'refused', status: 404 }, /status 404\. Check READER_URL.+READER_MODEL/u],
    [{ kind: 'refused', status: 429 }, /status 429\. .*Try again later/u],
    [{ kind: 'refused', status: 503 }, /status 503\. Look into the log of the server/u],
  ])('has a remedy for %j', (failure, remedy) => {
    expect(`${describeFailure(failure)}. ${adviseOnFailure(failure)}`).toMatch(remedy);
  });
});

describe('verbatim ask with a reader', () => {
  const question = 'How much new money did the US announce for Bien Hoa?';
  const lines = (out: string) =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('says in every line who chose, and answers by words where the reader fails', async () => {
    const { code, out, err } = await run(
      ['ask', '--batch'],
      (request) => (request.question.includes('marathon') ? { status: 500 } : rightly(request)),
      {
        input: `${JSON.stringify({ id: 1, question })}\n{"id":2,"question":"Who won the Hanoi marathon in 1987?"}`,
      },
    );
    expect(code).toBe(0);
    const [first, second] = lines(out);
    expect(first).toMatchObject({ id: 1, answered: true, chosenBy: 'reader' });
    expect(first.quotations[0].highlight.text).toContain('130 million USD');
    expect(second).toMatchObject({ id: 2, chosenBy: 'words' });
    expect(err).toBe('verbatim: answered by words, for the server of the reader answered with status 500\n');
  });

  it('lists what the reader is offered, in its order, also where there is none', async () => {
    const { out } = await run(['ask', '--batch', '--offered'], rightly, {
      input: JSON.stringify({ id: 1, question }),
    });
    const [{ offered, chosenBy }] = lines(out);
    expect(chosenBy).toBe('reader');
    const shown = [...server!.requests[0]!.sentences.values()];
    expect(offered).toHaveLength(shown.length);
    for (const { article, start, end } of offered) {
      expect(Object.keys({ article, start, end })).toEqual(['article', 'start', 'end']);
      expect(end).toBeGreaterThan(start);
    }
    const without = await runVerbatim(['ask', question, '--json', '--offered'], { READER_PASSAGES: '10' });
    expect(lines(without.out)[0]).toMatchObject({ chosenBy: 'words', offered });
  });

  it('shows a person the sentence chosen, and wants --json for the list', async () => {
    const { out } = await run(['ask', question], ({ sentences }) => ({
      say: `{"sentences":[${[...sentences].find(([, text]) => text.includes('994'))![0]}]}`,
    }));
    expect(out).toContain('**In all, 994 boxes of remains');
    expect((await runVerbatim(['ask', question, '--offered'])).code).toBe(2);
  });
});
