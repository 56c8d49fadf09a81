import { Command } from 'commander';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { dayOf } from '../corpus/article.ts';
import { plainLanguageOf } from '../languages/choose.ts';
import { guessLanguage } from '../languages/guess.ts';
import type { Language } from '../languages/language.ts';
import type { Strings } from '../languages/strings.ts';
import { openReports } from '../lists/reports.ts';
import type { Reader } from '../reader/reader.ts';
import type { CheckedClaim, Reports } from '../stories/check-claim.ts';
import { checkClaimWithReader } from '../stories/check-claim-with-reader.ts';
import { type CheckedFigure, mostCareful, type Verdict } from '../stories/check-figure.ts';
import { claimsIn } from '../stories/claims.ts';
import { cleanLine } from '../text/normalise.ts';
import { makePrintable } from '../text/printable.ts';
import { corpusOption, withCorpus } from './corpus-option.ts';
import { answerJsonLines } from './json-lines.ts';
import { openCliReader } from './open-cli-reader.ts';

interface Options {
  language?: string;
  corpus?: string;
  json?: true;
  batch?: true;
}

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  language: z.string().nullish(),
});

/** Sentences of one text that are looked up. */
const maxSentences = 4;

/** `verbatim claim`: what the news says to a statement, or to many in JSON Lines. */
export function createClaimCommand(config: () => Config): Command {
  return new Command('claim')
    .description('Hold a statement against what the news reports; never whether it is true.')
    .argument('[text]', 'what is claimed, a sentence or a few')
    .option('--language <code>', 'the language of the statement (default: guessed)')
    .option(...corpusOption)
    .option('--json', 'print the verdict as one line of JSON')
    .option('--batch', 'read {"id","text","language"?} a line from stdin, write a verdict a line, in order')
    .action(async function (this: Command, text: string | undefined, options: Options) {
      if ((text === undefined) !== (options.batch === true)) {
        this.error('error: give a statement, or --batch and statements on stdin', { exitCode: 2 });
      }
      if (text !== undefined && text.trim() === '') {
        this.error('error: the statement is empty', { exitCode: 2 });
      }
      await withCorpus(options.corpus, config, 'all', async (library) => {
        const { languages } = library;
        if (options.language !== undefined && !languages.has(options.language)) {
          this.error(
            `error: unknown language ${options.language}; use one of ${[...languages.keys()].join(', ')}`,
          );
        }
        const desk = { reports: await openReports(library), reader: await openCliReader(config()) };
        if (options.batch) {
          const unreadable = { verdict: 'not-found', figures: [], missingNames: [] };
          const answer = async (one: z.infer<typeof line>) =>
            writeRecord(one.id, await check(one.text, one.language ?? options.language, desk));
          return answerJsonLines(line, languages, answer, unreadable);
        }
        const checked = await check(text!, options.language, desk);
        const shown = options.json ? JSON.stringify(writeRecord('', checked)) : writeText(checked);
        process.stdout.write(`${shown}\n`);
      });
    });
}

/** What claims are held against, and who reads it. */
interface Desk {
  reports: Reports;
  reader: Reader | undefined;
}

interface Checked {
  written: Language;
  claims: CheckedClaim[];
}

async function check(text: string, code: string | undefined, desk: Desk): Promise<Checked> {
  const { reports, reader } = desk;
  const { languages } = reports;
  const cleaned = cleanLine(text);
  const written =
    (code === undefined ? undefined : languages.get(code)) ??
    guessLanguage(cleaned, languages) ??
    plainLanguageOf(languages);
  const claims = claimsIn(cleaned, written, maxSentences);
  return {
    written,
    claims: await Promise.all(
      claims.map((claim) => checkClaimWithReader(claim, written, written, reports, reader, new Date())),
    ),
  };
}

/** What states nothing cannot be found. */
const verdictOf = ({ claims }: Checked): Verdict =>
  claims.length === 0 ? 'not-found' : mostCareful(claims.map(({ verdict }) => verdict));

/** A verdict as a line of `verbatim claim --batch`; offsets are UTF-16 units of the article's body. */
function writeRecord(id: string | number, checked: Checked) {
  return {
    id,
    verdict: verdictOf(checked),
    figures: checked.claims.flatMap(({ figures }) =>
      figures.map(({ figure, verdict, reported: [fact] }) => ({
        text: figure.text,
        verdict,
        article: fact?.article.id ?? null,
        start: fact?.sentence.start ?? null,
        end: fact?.sentence.end ?? null,
      })),
    ),
    missingNames: [...new Set(checked.claims.flatMap(({ missingNames }) => missingNames))],
  };
}

/** A verdict for a person at a terminal, in the language of the statement. */
function writeText({ written: { strings }, claims }: Checked): string {
  if (claims.length === 0) return strings.nothingToCheck;
  const parts = claims.flatMap(({ verdict, figures, sources, missingNames }) => [
    ...figures.map((one) => sayVerdict(one, strings)),
    ...(sources.length === 0 ? [strings.noReport] : []),
    ...(figures.length === 0 && sources.length > 0 && verdict !== 'reported' ? [strings.onlyNearReport] : []),
    ...(missingNames.length > 0 ? [strings.notNamed(missingNames)] : []),
    ...sources.map(
      ({ article, sentence }) =>
        `\n${sentence.text}\n  ${article.title} · ${article.publisher}, ${dayOf(article)}\n  ${article.url}`,
    ),
  ]);
  return makePrintable(parts.join('\n'));
}

function sayVerdict({ figure, verdict, reported }: CheckedFigure, strings: Strings): string {
  const printed = [...new Set(reported.map((fact) => fact.figure.text))];
  if (verdict === 'not-found') return strings.figureUnreported(figure.text);
  if (verdict === 'differs') return strings.figureDiffers(figure.text, printed);
  if (verdict === 'something-else') return strings.figureElsewhere(figure.text);
  return reported[0]!.figure.value === figure.value
    ? strings.figureReported(figure.text)
    : strings.figureClose(figure.text, printed[0]!);
}
