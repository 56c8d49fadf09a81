// Reads what a database holds and has not read, gives it its stories and ends, telling on stdout where it is.
// Arguments: the database's file. Its lines are `read`, `joined` and `saving`, one for each piece of work.
import { writeSync } from 'node:fs';
import { pino } from 'pino';
import { loadLanguages } from '../../src/languages/load.ts';
import { openLibrary } from '../../src/library.ts';
import { openBackgroundReading } from '../../src/reading/background.ts';
import { readHere } from '../../src/reading/reader.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';

const stamp = 'now';
// Not console.log: who kills it must see each line before the next piece of work begins.
const tell = (what: string): void => void writeSync(1, `${what}\n`);
const languages = await loadLanguages();
const store = await openSqliteStore(process.argv[2]!);
const opened = openLibrary(store, languages, stamp);
const joiner = {
  async step() {
    const isGoingOn = await opened.joiner.step();
    tell('joined');
    return isGoingOn;
  },
};
const background = openBackgroundReading({
  library: { ...opened, joiner },
  read: readHere(languages, stamp),
  stamp,
  log: pino({ level: 'silent' }),
  onProgress: () => tell('read'),
});
background.wake();
await background.idle();
tell('saving');
await background.close();
await store.close();
