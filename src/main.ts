import { ConfigError, loadEnvironment, readConfig } from './config.ts';
import { commandBodies } from './discord/commands.ts';
import { startGateway } from './discord/gateway.ts';
import { dispatch } from './dispatch.ts';
import { plainLanguage } from './languages/choose.ts';
import { createLog } from './log.ts';
import { openServices } from './start.ts';
import { localeOf } from './terminal/locale.ts';
import { mayColour, runTerminal } from './terminal/terminal.ts';

/** Starts a face: Discord when a token is set, else the terminal. */
async function main(): Promise<void> {
  const environment = loadEnvironment(process.cwd());
  const config = readConfig(environment);
  const isDiscord = config.discordToken !== undefined;
  // At a terminal the replies are what one wants to see; only warnings come between them.
  const log = createLog(isDiscord || config.logLevel !== 'info' ? config.logLevel : 'warn');
  const services = await openServices(config, log);
  try {
    if (config.discordToken === undefined) {
      await runTerminal({
        input: process.stdin,
        output: process.stdout,
        services,
        locale: localeOf(environment),
        isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
        isColoured: mayColour(process.stdout, environment),
      });
      return;
    }
    const gateway = await startGateway({
      token: config.discordToken,
      api: config.discordApi,
      commands: commandBodies(services.commands, services.languages, plainLanguage(services.languages)),
      dispatch: (interaction) => dispatch(interaction, services),
      log,
    });
    const signalled = new Promise<string>((resolve) => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve(name));
    });
    const end = await Promise.race([signalled, gateway.lost]);
    log.info({ end: typeof end === 'string' ? end : 'lost' }, 'stopping');
    await gateway.stop();
    if (typeof end !== 'string') throw end;
  } finally {
    await services.store.close();
  }
}

main().catch((error: unknown) => {
  // What a person can mend is said in a line; anything else keeps its stack.
  const isExpected =
    error instanceof Error &&
    (error instanceof ConfigError || error.name === 'SetupError' || error.cause !== undefined);
  process.stderr.write(
    `${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
});
