import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLanguages } from '../src/languages/load.ts';
import { table } from './quality/table.ts';
import { readSpecs, type SpecFile, specFiles } from './specs/read-specs.ts';
import { scoreSpec } from './specs/score-specs.ts';

/**
 * How far figures and dates are read in public specifications of number, unit and date readers, by kind: Microsoft's
 * Recognizers-Text, folder `Specs`, English. A case is supported where its numbers are whole phrases in a unit that the
 * product lists; where nothing is expected, whatever is found is invented. `--misses FILE` lists what a kind misses.
 */
const usage = 'Usage: npm run bench:specs -- --specs DIR [--misses KIND]';
const { values } = parseArgs({
  options: { specs: { type: 'string' }, misses: { type: 'string' } },
  strict: true,
});

if (values.specs === undefined || !existsSync(values.specs)) {
  console.error(values.specs === undefined ? usage : `${values.specs}: not there. ${usage}`);
  process.exitCode = 2;
} else {
  const english = (await loadLanguages()).get('en')!;
  const rows: string[][] = [];
  for (const file of specFiles as readonly SpecFile[]) {
    const cases = readSpecs(values.specs, file);
    if (cases === undefined) continue;
    const { right, missed, invented, empty } = scoreSpec(cases, file, english);
    const supported = right + missed.length;
    rows.push([
      file.kind,
      String(cases.length),
      String(supported),
      `${right} (${supported === 0 ? '–' : `${((100 * right) / supported).toFixed(0)} %`})`,
      `${invented.length} of ${empty}`,
    ]);
    if (values.misses === file.kind) {
      for (const miss of missed) console.log(`missed: ${miss}`);
      for (const one of invented) console.log(`invented: ${one}`);
    }
  }
  console.log(table(['kind', 'cases', 'supported', 'right', 'invented where nothing is'], rows));
}
