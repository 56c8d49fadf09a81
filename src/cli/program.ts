import { Command, CommanderError } from 'commander';
import { loadEnvironment, readConfig } from '../config.ts';
import { explainFailure } from '../operator-error.ts';
import { makePrintable } from '../text/printable.ts';
import { createAskCommand } from './ask.ts';
import { createCheckCommand } from './check.ts';
import { createClaimCommand } from './claim.ts';
import { createDoctorCommand } from './doctor.ts';
import { createFactsCommand } from './facts.ts';
import { createFeedsCommand } from './feeds.ts';
import { createImportCommand } from './import.ts';
import { createIndexCommand } from './indexing.ts';
import { createReaderCommand } from './reader.ts';

/** Exit codes: what was asked failed; the command line itself is wrong. */
const failed = 1;
const misused = 2;

const program = new Command('verbatim')
  .description('Answers from the news, word for word and with the source.')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError('(add --help to see what it takes)');

const config = () => readConfig(loadEnvironment(process.cwd()));
for (const make of [
  createAskCommand,
  createClaimCommand,
  createFactsCommand,
  createCheckCommand,
  createIndexCommand,
  createFeedsCommand,
  createImportCommand,
  createReaderCommand,
  createDoctorCommand,
]) {
  program.addCommand(make(config).exitOverride().showHelpAfterError('(add --help to see what it takes)'));
}

// A reader such as `head` may close the pipe before all is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : failed),
);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : misused;
  } else {
    process.stderr.write(`verbatim: ${makePrintable(explainFailure(error))}\n`);
    process.exitCode = failed;
  }
}
