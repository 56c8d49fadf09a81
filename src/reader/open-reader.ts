import type { ReaderSettings } from '../config.ts';
import type { ModelReply, ReplyForm } from './ask-model.ts';
import { type Cache, createCache } from './cache.ts';
import { claimPromptVersion, writeClaimPrompt } from './claim-prompt.ts';
import { type Prompt, promptVersion, writePrompt } from './prompt.ts';
import type { ClaimLabel, Reader, ReaderFailure } from './reader.ts';
import { choiceForm, judgementForm } from './reply-forms.ts';

/** A page turned or more context asked for is the same question again. */
const maxKept = 500;

/** Opens the reader that the settings name; nothing is sent before it is asked. */
export async function openReader(
  settings: ReaderSettings,
  passages: number,
  onFailure: (failure: ReaderFailure) => void,
): Promise<Reader> {
  // The SDK takes a fifth of a second to load, which only those wait for who use it.
  const { openModel } = await import('./ask-model.ts');
  const askModel = openModel(settings);
  const choices = createCache<ModelReply<readonly number[]>>(maxKept);
  const judgements = createCache<ModelReply<{ label: ClaimLabel; number: number }>>(maxKept);

  async function ask<Sent, Value>(
    cache: Cache<ModelReply<Value>>,
    version: string,
    prompt: Prompt,
    form: ReplyForm<Sent, Value>,
  ): Promise<ModelReply<Value>> {
    const reply = await cache.get(
      [version, prompt.message],
      () => askModel(prompt, form),
      ({ kind }) => kind === 'replied',
    );
    if (reply.kind === 'failed') onFailure(reply.failure);
    return reply;
  }

  return {
    host: new URL(settings.url).host,
    model: settings.model,
    passages,
    async choose({ question, today, language }, { sentences, text }) {
      const prompt = writePrompt(question, text, today, language);
      const reply = await ask(choices, String(promptVersion), prompt, choiceForm(sentences.length));
      return reply.kind === 'failed' ? reply : { kind: 'chosen', numbers: reply.value };
    },
    async judge({ claim, today, language }, { sentences, text }) {
      const prompt = writeClaimPrompt(claim, text, today, language);
      const form = judgementForm(sentences.length);
      const reply = await ask(judgements, String(claimPromptVersion), prompt, form);
      return reply.kind === 'failed' ? reply : { kind: 'judged', ...reply.value };
    },
  };
}
