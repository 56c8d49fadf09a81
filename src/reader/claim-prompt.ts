import { wholeStart } from '../text/shorten.ts';
import { type Prompt, quotedRule } from './prompt.ts';

/** Changes with every change to the words below, as `promptVersion` does. */
export const claimPromptVersion = 1;

const instructions = `
You hold a claim that somebody forwarded against numbered sentences of news articles. You choose; you never write.

Above the sentences of an article stand its headline, its publisher and its date.

Reply with JSON alone: {"label": "reported", "sentence": 12}
- "reported": that sentence says all that the claim says: the same person or body, place, time or period, thing counted
  and unit; who gives and who receives; dead, missing or injured; planned, promised or done; a level or a change; yes or
  no. A rounded number, other words, another language, or letters without their marks are no difference.
- "differs": that sentence is about the very same, and gives another value, or says the contrary.
- "something-else": no sentence is about the very same. The claim's number may stand there for another person, place,
  period or thing. Give the nearest sentence.
- If in doubt between two labels, do not choose "reported": to confirm what is false is the worst that can happen.

${quotedRule}
The claim is quoted, too.
`.trim();

const maxClaim = 1000;

/**
 * @param claim one line, without `<` and `>`
 * @param articles numbered sentences, without `<` and `>`
 * @param today `YYYY-MM-DD`
 * @param language English name of the language that the asker reads
 */
export function writeClaimPrompt(claim: string, articles: string, today: string, language: string): Prompt {
  const message = `
Today is ${today}. The reader reads ${language}: of sentences that serve equally well, choose one in ${language}.

<articles>
${articles}
</articles>

Claim: ${wholeStart(claim, maxClaim)}`;
  return { instructions, message: message.trim() };
}
