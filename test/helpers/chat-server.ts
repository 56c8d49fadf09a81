import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

/** A request as the stand-in understood it. */
export interface ChatRequest {
  /** What stands behind "Question:" or "Claim:" in the last message. */
  question: string;
  /** Numbered sentences, as they are shown to the model. */
  sentences: ReadonlyMap<number, string>;
  /** All that the model is told. */
  text: string;
  format: 'json_schema' | 'json_object' | 'none';
  key: string | undefined;
}

/** How the stand-in behaves for a request. */
export type ChatBehaviour =
  /** A chat completion with this text; `isCut`: the model was stopped in the middle of it. */
  | { say: string; isCut?: boolean }
  /** An error as such servers send it. */
  | { status: number; headers?: Record<string, string> }
  /** No word for so long, then a completion. */
  | { afterMs: number; say: string }
  /** Half of a response, and the connection is gone. */
  | { breaksOff: true }
  /** A response of status 200 that is no chat completion. */
  | { body: string };

export interface ChatServer {
  /** Up to `/v1`. */
  url: string;
  requests: ChatRequest[];
  /** What broke the rules of the format; a test that leaves any here has found a fault. */
  faults: string[];
  close(): Promise<void>;
}

const message = z.strictObject({ role: z.enum(['system', 'user']), content: z.string().min(1) });
const plain = { model: z.string().min(1), messages: z.tuple([message, message]) };
const full = { ...plain, temperature: z.literal(0), max_tokens: z.int().min(1).max(1000) };
const sentences = z.strictObject({
  type: z.literal('array'),
  items: z.strictObject({ type: z.literal('number') }),
});
const label = z.strictObject({
  type: z.literal('string'),
  enum: z.tuple([z.literal('reported'), z.literal('differs'), z.literal('something-else')]),
});
const object = { type: z.literal('object'), additionalProperties: z.literal(false) };
const replies = z.union([
  z.looseObject({
    ...object,
    required: z.tuple([z.literal('sentences')]),
    properties: z.strictObject({ sentences }),
  }),
  z.looseObject({
    ...object,
    required: z.tuple([z.literal('label'), z.literal('sentence')]),
    properties: z.strictObject({ label, sentence: z.strictObject({ type: z.literal('number') }) }),
  }),
]);
const schema = z.strictObject({
  ...full,
  response_format: z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({ name: z.string().min(1), strict: z.literal(true), schema: replies }),
  }),
});
const json = z.strictObject({ ...full, response_format: z.strictObject({ type: z.literal('json_object') }) });
const none = z.strictObject(plain);

/** A strict stand-in for a server that speaks the OpenAI chat format, on a free port of this machine. */
export async function startChatServer(
  behave: (request: ChatRequest) => ChatBehaviour | Promise<ChatBehaviour>,
): Promise<ChatServer> {
  const requests: ChatRequest[] = [];
  const faults: string[] = [];
  const closing = new AbortController();
  const server = createServer((incoming, outgoing) => {
    respond(incoming, outgoing).catch((error: unknown) => {
      if (!closing.signal.aborted) faults.push(String(error));
      outgoing.destroy();
    });
  });

  async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    let sent = '';
    for await (const chunk of incoming) sent += chunk;
    if (incoming.method !== 'POST' || incoming.url !== '/v1/chat/completions') {
      return sendError(outgoing, 404);
    }
    const request = readRequest(sent, incoming.headers.authorization);
    if (typeof request === 'string') {
      faults.push(request);
      return sendError(outgoing, 400);
    }
    requests.push(request);
    const behaviour = await behave(request);
    if ('status' in behaviour) return sendError(outgoing, behaviour.status, behaviour.headers);
    if ('body' in behaviour) {
      outgoing.writeHead(200, { 'content-type': 'text/html' }).end(behaviour.body);
      return;
    }
    const completion =
      'say' in behaviour ? completionOf(behaviour.say, 'isCut' in behaviour) : completionOf('', false);
    outgoing.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(completion),
    });
    if ('breaksOff' in behaviour) {
      outgoing.write(completion.slice(0, completion.length / 2), () => outgoing.destroy());
      return;
    }
    if ('afterMs' in behaviour) await wait(behaviour.afterMs, undefined, { signal: closing.signal });
    outgoing.end(completion);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    faults,
    close() {
      closing.abort();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The request, or what is wrong with it. */
function readRequest(sent: string, authorization: string | undefined): ChatRequest | string {
  const body: unknown = JSON.parse(sent);
  const asked = (body as { response_format?: { type?: string } }).response_format?.type;
  const format = asked === 'json_schema' || asked === 'json_object' ? asked : 'none';
  const read = { json_schema: schema, json_object: json, none }[format].safeParse(body);
  if (!read.success) return z.prettifyError(read.error);
  const [system, user] = read.data.messages;
  if (system.role !== 'system' || user.role !== 'user') return 'the system speaks first, then the user';
  const inside = /^<articles>\n([\s\S]*)\n<\/articles>$/mu.exec(user.content)?.[1];
  const question = /^(?:Question|Claim): (.*)$/mu.exec(
    user.content.slice(user.content.lastIndexOf('</articles>')),
  )?.[1];
  if (inside === undefined || question === undefined) return 'no articles, or nothing asked';
  if (/[<>]/u.test(inside)) return 'the articles are not kept apart';
  const sentences = new Map(
    [...inside.matchAll(/^\[(\d+)\] (.+)$/gmu)].map(([, number, text]) => [Number(number), text!]),
  );
  const text = `${system.content}\n${user.content}`;
  return { question, sentences, text, format, key: authorization?.replace(/^Bearer /u, '') };
}

function completionOf(content: string, isCut: boolean): string {
  const choice = {
    index: 0,
    message: { role: 'assistant', content },
    finish_reason: isCut ? 'length' : 'stop',
  };
  const usage = { prompt_tokens: 900, completion_tokens: 8, total_tokens: 908 };
  const created = 1_764_547_200;
  return JSON.stringify({
    id: 'c-1',
    object: 'chat.completion',
    created,
    model: 'stand-in',
    choices: [choice],
    usage,
  });
}

function sendError(outgoing: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const error = { message: `made up for a test: ${status}`, type: 'error', param: null, code: null };
  outgoing
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify({ error }));
}
