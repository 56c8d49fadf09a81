import { runScenario } from './scenario.ts';

/*
 * The long form of test/faults/faults.test.ts: `npm run test:faults`, or with `SEED=… RUNS=… KILLS=…` to repeat one.
 * Ten runs of ten kills unless told otherwise; fails when anything was lost, doubled or out of order.
 */
const first = Number(process.env.SEED ?? Date.now() % 1_000_000);
const runs = Number(process.env.RUNS ?? 10);
const kills = Number(process.env.KILLS ?? 10);

const results = [];
for (let run = 0; run < runs; run++) {
  const result = await runScenario(first + run, kills);
  const { violations, ...row } = result;
  for (const violation of violations) process.stderr.write(`${violation}\n`);
  results.push({ ...row, seconds: Number(result.seconds.toFixed(1)) });
  process.stderr.write(`${JSON.stringify(results.at(-1))}\n`);
}
console.table(results);
const faulty = results.filter((one) => one.lost + one.doubled + one.outOfOrder + one.unknown > 0);
if (faulty.length > 0) {
  process.stderr.write(
    `To repeat: ${faulty.map((one) => `SEED=${one.seed} RUNS=1 KILLS=${kills}`).join('; ')}\n`,
  );
  process.exitCode = 1;
}
