const asciiPerToken = 4;
const tokensPerOther = 0.8;

/**
 * About how many tokens a language model makes of a text: 4 letters a token in English, 2.8 in Vietnamese. The
 * tokenisers of today make fewer (o200k: 4.8 and 3.4), older ones more of Vietnamese (cl100k: 2.1).
 */
export function estimateTokens(text: string): number {
  const others = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return Math.ceil((text.length - others) / asciiPerToken + others * tokensPerOther);
}
