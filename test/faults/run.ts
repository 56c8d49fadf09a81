import { runKilledReading } from './killed-reading.ts';
import { runOutsideWindow } from './outside-window.ts';
import { faultsOf, type Result, runScenario } from './scenario.ts';

/*
 * The long form of test/faults/faults.test.ts: `npm run test:faults`, or with `SEED=… RUNS=… KILLS=… DROPS=…` to
 * repeat one. Ten runs of ten kills and five drops unless told otherwise; fails when anything was lost, doubled, out
 * of order, left uncorrected, unknown or answered wrongly.
 */
const first = Number(process.env.SEED ?? Date.now() % 1_000_000);
const runs = Number(process.env.RUNS ?? 10);
const kills = Number(process.env.KILLS ?? 10);
const drops = Number(process.env.DROPS ?? 5);

const results: Result[] = [];
for (let run = 0; run < runs; run++) {
  const channels = { text: 16, announcement: 2, thread: 2, forum: 4 };
  const result = await runScenario({
    seed: first + run,
    kills,
    drops,
    articles: 10,
    locksLong: true,
    channels,
  });
  for (const violation of result.violations) process.stderr.write(`${violation}\n`);
  results.push(result);
  process.stderr.write(`${JSON.stringify(result)}\n`);
}
console.table(results.map(({ violations, seconds, ...row }) => ({ ...row, seconds: Math.round(seconds) })));
const total = (of: (result: Result) => number) => results.reduce((sum, one) => sum + of(one), 0);
console.table({
  [`seeds ${first} to ${first + runs - 1}`]: {
    runs,
    kills: total((one) => one.kills),
    interrupted: total((one) => one.interrupted),
    drops: total((one) => one.drops),
    failures: total((one) => one.failures),
    'lost answers': total((one) => one.lostAnswers),
    locks: total((one) => one.locks),
    'locked s': Math.round(total((one) => one.lockedMs) / 1000),
    deliveries: total((one) => one.deliveries),
    lost: total((one) => one.lost),
    doubled: total((one) => one.doubled),
    'out of order': total((one) => one.outOfOrder),
    uncorrected: total((one) => one.uncorrected),
    unknown: total((one) => one.unknown),
    'wrong answers': total((one) => one.wrongAnswers),
  },
});
process.stdout.write('Killed with answers missing, and started again ten minutes later:\n');
console.table(await runOutsideWindow());
process.stdout.write('First readings that were killed, compared with ones that nobody killed:\n');
const readings = [];
for (let run = 0; run < Math.ceil(runs / 3); run++)
  readings.push(await runKilledReading({ seed: first + run, articles: 600, kills: 3 * kills }));
console.table(
  readings.map(({ killed, faults, ...row }) => ({ ...row, ...killed, faults: faults.join(', ') })),
);
if (readings.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
const faulty = results.filter((one) => faultsOf(one) > 0);
if (faulty.length > 0) {
  const repeats = faulty.map(({ seed }) => `SEED=${seed} RUNS=1 KILLS=${kills} DROPS=${drops}`);
  process.stderr.write(`To repeat: ${repeats.join('; ')}\n`);
  process.exitCode = 1;
}
