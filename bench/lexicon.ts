import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyseTokens } from '../src/index/analysis.ts';
import { translate } from '../src/index/phrases.ts';
import { loadLanguages } from '../src/languages/load.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { splitTokens } from '../src/text/tokens.ts';

const usage = `Usage: npm run bench:lexicon -- --language CODE --texts FILE [options]

How many of the content words of real texts the lexicon knows, and which it does not, most frequent first.
Names (words written with a capital inside a sentence) and numbers are left out: they need no entry.

  --texts FILE   JSON Lines with "body"; may be repeated
  --list N       how many unknown words and neighbours to print (default 40)
`;

/** How often each unknown word, or pair of unknown neighbours, stands in the texts. */
type Counts = Map<string, number>;

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    texts: { type: 'string', multiple: true },
    list: { type: 'string', default: '40' },
    help: { type: 'boolean' },
  },
});
const languages = await loadLanguages();
const language = languages.get(values.language ?? '');
if (values.help || !language || !values.texts) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
const other = [...languages.values()].find((one) => one !== language)!;

let known = 0;
let all = 0;
const words: Counts = new Map();
const pairs: Counts = new Map();
for (const file of values.texts) {
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const body = (JSON.parse(line) as { body: string }).body.normalize('NFC');
    for (const { start, end } of splitSentences(body, language.words.abbreviations))
      count(body.slice(start, end));
  }
}
console.log(`${((100 * known) / all).toFixed(1)} % of ${all} content words are known`);
for (const [what, counts] of [
  ['words', words],
  ['neighbours', pairs],
] as const) {
  const most = [...counts].sort((one, next) => next[1] - one[1]).slice(0, Number(values.list));
  console.log(`\nunknown ${what}: ${most.map(([text, times]) => `${text} ${times}`).join(', ')}`);
}

function count(sentence: string): void {
  const tokens = splitTokens(sentence);
  const terms = analyseTokens(tokens, language!);
  const isKnown = new Set<number>();
  for (const { start, end } of translate(terms, language!, other)) {
    for (let at = start; at < end; at++) isKnown.add(at);
  }
  const isCounted = terms.map(
    ({ isGrammar, exact }, at) => !isGrammar && /^\p{Ll}/u.test(tokens[at]!.text) && !/\d/u.test(exact),
  );
  terms.forEach(({ exact }, at) => {
    if (!isCounted[at]) return;
    all++;
    if (isKnown.has(at)) {
      known++;
      return;
    }
    add(words, exact);
    if (isCounted[at + 1] && !isKnown.has(at + 1)) add(pairs, `${exact} ${terms[at + 1]!.exact}`);
  });
}

function add(counts: Counts, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}
