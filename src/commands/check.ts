import { z } from 'zod';
import { type Context, command, flagOf, messageOption, textOf } from '../command/command.ts';
import { type Block, notice, type Reply } from '../command/reply.ts';
import { replyInput } from '../command/reply-options.ts';
import { guessLanguage } from '../languages/guess.ts';
import { findCoverage } from '../lists/coverage.ts';
import { openReports, reportsOfFigure } from '../lists/reports.ts';
import { standardActions } from '../replies/actions.ts';
import { statedBlock } from '../replies/listing.ts';
import { figureInWords, otherReports } from '../replies/reports.ts';
import { searchedBlock } from '../replies/searched-block.ts';
import type { CheckedClaim } from '../stories/check-claim.ts';
import { checkClaimWithReader } from '../stories/check-claim-with-reader.ts';
import type { CheckedFigure } from '../stories/check-figure.ts';
import { claimsIn } from '../stories/claims.ts';
import { shorten, wholeStart } from '../text/shorten.ts';

// The button for another language goes to its first page, also where there is but one.
const input = replyInput.extend({ text: z.string() });
type Input = z.infer<typeof input>;

/** Sentences of a message that are looked up. */
const most = 4;
/** Discord's limit for a message of somebody who pays. */
const longest = 4000;
const longestClaim = 200;

export default command<Input>({
  data: {
    name: 'check',
    isPrivate: true,
    kind: 'message',
    options: [
      { name: messageOption, kind: 'text', isRequired: true },
      { name: 'language', kind: 'language' },
    ],
  },
  input,
  read: (options) => ({
    text: wholeStart(textOf(options, messageOption) ?? '', longest),
    language: textOf(options, 'language'),
    // What somebody wrote is checked for the one who wonders, until they choose to show it.
    private: flagOf(options, 'private') ?? true,
  }),
  written: (input) => input.text,
  run,
});

async function run(input: Input, context: Context): Promise<Reply> {
  const { language, languages, library } = context;
  const { strings } = language;
  const written = guessLanguage(input.text ?? '', languages) ?? language;
  const claims = claimsIn((input.text ?? '').normalize('NFC'), written, most);
  if (claims.length === 0) return notice(strings.nothingToCheck);
  const reports = await openReports(library);
  const checked = await Promise.all(
    claims.map((claim) =>
      checkClaimWithReader(claim, written, language, reports, context.reader, context.now),
    ),
  );
  const blocks = await Promise.all(checked.map((one) => claimBlocks(one, context)));
  return {
    blocks: [
      { kind: 'heading', text: strings.checkTitle },
      { kind: 'notice', text: strings.checkPromise },
      ...blocks.flat(),
      ...(checked.some((one) => one.sources.length === 0)
        ? [searchedBlock(await findCoverage(library.store.lists), context)]
        : []),
    ],
    actions: standardActions(input, context),
    isPrivate: input.private ?? true,
  };
}

/** The sentence of the message, what the reports say to each figure, then the reports. */
async function claimBlocks(
  { claim, verdict: whole, figures, sources, missingNames }: CheckedClaim,
  context: Context,
): Promise<Block[]> {
  const { strings } = context.language;
  const verdicts = await Promise.all(figures.map((one) => verdict(one, context)));
  const lines = [
    `“${shorten(claim.text, longestClaim)}”`,
    ...verdicts.map((one) => `• ${one}`),
    ...(sources.length === 0 ? [strings.noReport] : []),
    ...(figures.length === 0 && sources.length > 0 && whole !== 'reported' ? [strings.onlyNearReport] : []),
    ...(missingNames.length > 0 ? [strings.notNamed(missingNames)] : []),
  ];
  return [
    { kind: 'notice', text: lines.join('\n') },
    ...sources.map((source) => statedBlock(source, undefined, context)),
  ];
}

async function verdict({ figure, verdict, reported }: CheckedFigure, context: Context): Promise<string> {
  const { strings } = context.language;
  const written = [...new Set(reported.map((fact) => figureInWords(fact, context)))].slice(0, 3);
  if (verdict === 'not-found') return strings.figureUnreported(figure.text);
  if (verdict === 'differs') return strings.figureDiffers(figure.text, written);
  if (verdict === 'something-else') return strings.figureElsewhere(figure.text);
  const [fact] = reported;
  const { differing } = await reportsOfFigure(context.library, {
    ...fact!.figure,
    reports: [fact!],
    differing: [],
  });
  const others = otherReports(differing, context);
  const own =
    fact!.figure.value === figure.value
      ? strings.figureReported(figure.text)
      : strings.figureClose(figure.text, written[0]!);
  return others.length > 0 ? `${own} ${strings.otherReports(others)}` : own;
}
