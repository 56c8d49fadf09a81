import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import {
  APICallError,
  extractJsonMiddleware,
  extractReasoningMiddleware,
  generateText,
  NoObjectGeneratedError,
  Output,
  wrapLanguageModel,
} from 'ai';
import type { z } from 'zod';
import type { ReaderSettings } from '../config.ts';
import type { Prompt } from './prompt.ts';
import type { ReaderFailure } from './reader.ts';

/** A model on a server that speaks the OpenAI chat format. */
export type Model = <Sent, Value>(prompt: Prompt, form: ReplyForm<Sent, Value>) => Promise<ModelReply<Value>>;

/** What a model has to reply with. */
export interface ReplyForm<Sent, Value> {
  // Plain numbers in it: servers that make a grammar of a schema stumble over the bounds of whole ones.
  schema: z.ZodType<Sent>;
  /** Undefined where it names a sentence that was not offered. */
  read(sent: Sent): Value | undefined;
}

export type ModelReply<Value> =
  | { kind: 'replied'; value: Value }
  | { kind: 'failed'; failure: ReaderFailure };

/** A list or a label takes fewer than 20; the rest is room for models that think aloud before. */
const maxReplyTokens = 1_000;

/** What servers understand of a request, the strictest first: a JSON schema, JSON, nothing but messages. */
const formats: readonly ((body: Record<string, unknown>) => Record<string, unknown>)[] = [
  (body) => body,
  (body) => ({ ...body, response_format: { type: 'json_object' } }),
  ({ model, messages }) => ({ model, messages }),
];
/** So answers a server that does not know a part of the request. */
const notUnderstood: ReadonlySet<number | undefined> = new Set([400, 415, 422, 501]);

/** Opens a model; nothing is sent before it is asked. */
export function openModel({ url, model, key, timeoutMs }: ReaderSettings): Model {
  // The strictest format that the server has not refused.
  let format = 0;
  const models = formats.map((transformRequestBody) =>
    wrapLanguageModel({
      model: createOpenAICompatible({
        name: 'reader',
        baseURL: url,
        apiKey: key,
        supportsStructuredOutputs: true,
        // Questions go to the host that the settings name, and /privacy says so: nowhere else, whoever sends them on.
        fetch: (address, init) => fetch(address, { ...init, redirect: 'manual' }),
        transformRequestBody,
      })(model),
      // What some models say before and around it.
      middleware: [extractJsonMiddleware(), extractReasoningMiddleware({ tagName: 'think' })],
    }),
  );
  return async ({ instructions, message }, { schema, read }) => {
    const abortSignal = AbortSignal.timeout(timeoutMs);
    for (let tried = format; ; tried++) {
      try {
        const { output } = await generateText({
          model: models[tried]!,
          output: Output.object({ schema }),
          instructions,
          prompt: message,
          temperature: 0,
          maxOutputTokens: maxReplyTokens,
          maxRetries: 0,
          abortSignal,
        });
        format = tried;
        const value = read(output);
        return value === undefined
          ? { kind: 'failed', failure: { kind: 'out-of-range' } }
          : { kind: 'replied', value };
      } catch (error) {
        const isLast = tried === formats.length - 1;
        if (!isLast && APICallError.isInstance(error) && notUnderstood.has(error.statusCode)) continue;
        return { kind: 'failed', failure: abortSignal.aborted ? { kind: 'late' } : failureOf(error) };
      }
    }
  };
}

function failureOf(error: unknown): ReaderFailure {
  if (NoObjectGeneratedError.isInstance(error)) return { kind: 'unreadable' };
  if (!APICallError.isInstance(error)) return { kind: 'unreadable' };
  const { statusCode } = error;
  if (statusCode === undefined) return { kind: 'unreachable' };
  // A reply that came well, and is no chat completion.
  return statusCode < 300 ? { kind: 'unreadable' } : { kind: 'refused', status: statusCode };
}
