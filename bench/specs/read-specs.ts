import { existsSync, readFileSync } from 'node:fs';

/** What a specification expects of one input. */
export interface Spec {
  input: string;
  /** Values in the specification's own words, in order. */
  expected: { text: string; value: string; unit: string }[];
}

/** One file of specifications and the kind of thing it is about. */
export interface SpecFile {
  kind: 'money' | 'percent' | 'dimension' | 'temperature' | 'age' | 'date';
  name: string;
}

export const specFiles: readonly SpecFile[] = [
  { kind: 'money', name: 'NumberWithUnit-English-CurrencyModel.json' },
  { kind: 'percent', name: 'Number-English-PercentModel.json' },
  { kind: 'dimension', name: 'NumberWithUnit-English-DimensionModel.json' },
  { kind: 'temperature', name: 'NumberWithUnit-English-TemperatureModel.json' },
  { kind: 'age', name: 'NumberWithUnit-English-AgeModel.json' },
  { kind: 'date', name: 'DateTime-English-DateParser.json' },
];

interface Written {
  Input: string;
  Results?: {
    Text: string;
    Resolution?: { value?: string | null; unit?: string };
    Value?: { Timex?: string; PastResolution?: { date?: string } };
  }[];
}

/** The cases of a file; undefined where the folder has no such file. */
export function readSpecs(folder: string, { name }: SpecFile): Spec[] | undefined {
  const path = `${folder}/${name}`;
  if (!existsSync(path)) return undefined;
  const written = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/u, '')) as Written[];
  return written.map(({ Input: input, Results: results = [] }) => ({
    input,
    expected: results.map(({ Text: text, Resolution: is, Value: date }) => ({
      text,
      value: String(is?.value ?? date?.PastResolution?.date ?? ''),
      unit: String(is?.unit ?? date?.Timex ?? ''),
    })),
  }));
}
