// A process that keeps one user's language after another and says each number once it is kept.
// Arguments: the store's file, a prefix for the users' ids, how many.
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/store/sqlite.ts';

const [file, prefix, count] = process.argv.slice(2);
const store = await openSqliteStore(file!);
for (let number = 0; number < Number(count); number++) {
  await store.setLanguage('user', `${prefix}${number}`, 'vi');
  // Not console.log: what is still in a buffer when the process is killed was not acknowledged.
  writeSync(1, `${number}\n`);
}
await store.close();
