import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/corpus/article.ts';

/** What each child of the benchmark is given, as JSON. */
export interface Given {
  /** Articles stored, the sample corpus besides. */
  articles: number;
  seed: number;
  /** A file of real articles, in place of made-up ones. */
  real?: string;
  /** Where the database of this size lies. */
  folder: string;
  isQuick: boolean;
}

export const dataOf = ({ folder }: Given): string => join(folder, 'data');
/** The corpus folder, in which new articles arrive. */
export const arrivalsOf = ({ folder }: Given): string => join(folder, 'arriving');
export const inputsOf = ({ folder }: Given): string => join(folder, 'inputs.json');

/** What is typed, in the language it is in. */
export interface Typed {
  text: string;
  language: string;
}

/** What people ask and type about the articles, and the articles that come next. */
export interface Inputs {
  questions: Typed[];
  topics: Typed[];
  titles: Typed[];
  /** Paragraphs, as they may be pasted into a message. */
  texts: Typed[];
  next: Article[];
}

const root = new URL('../../', import.meta.url);
export const sampleFolder = fileURLToPath(new URL('corpus/', root));

/** A line of `test/quality/questions.jsonl`; its README tells what the fields mean. */
export interface SampleQuestion {
  id: string;
  language: string;
  question: string;
  answers: string[];
  leaveOut: string[];
}

export function sampleQuestions(): SampleQuestion[] {
  const lines = readFileSync(new URL('test/quality/questions.jsonl', root), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as SampleQuestion);
}

/** What a child was given, and how it tells what it found. */
export function readGiven(): Given {
  return JSON.parse(process.argv[2]!) as Given;
}

export function tell(measured: object): void {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
