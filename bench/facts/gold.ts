import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';

/** The labels of one text, as `test/facts/gold/README.md` describes them. */
export interface Labels {
  /** A kind of fact without labels is not measured on the text. */
  figures?: GoldFigure[];
  pledges?: GoldPledge[];
  agreements?: GoldAgreement[];
  people?: GoldPerson[];
  /** What fair readers judge differently: neither finding nor missing it counts. */
  disputable: {
    figures?: GoldFigure[];
    pledges?: Pick<GoldPledge, 'kind' | 'sentence'>[];
    agreements?: Pick<GoldAgreement, 'kind' | 'sentence'>[];
    people?: { name: string }[];
    titles?: GoldPerson[];
  };
}

export interface GoldFigure {
  text: string;
  value: number;
  unit: string;
  approximate: boolean;
  at: number;
}

export interface GoldPledge {
  kind: 'pledge' | 'request';
  by: string | null;
  to: string | null;
  sentence?: string;
  amount?: { value: number; unit: string } | null;
}

export interface GoldAgreement {
  kind: string;
  date: string | null;
  documentDate?: string | null;
  parties: string[];
  /** Measured only where it is labelled. */
  scope?: string[];
  sentence?: string;
  signed: boolean;
}

export interface GoldPerson {
  name: string;
  titles: string[];
}

/** A text and its labels. */
export interface Labelled {
  article: Article;
  /** A text of one sentence; its labels need not name the sentence. */
  single: boolean;
  gold: Labels;
}

/** Labels that cannot be measured against, for a line on stderr. */
export class BadGold extends Error {}

/** The digests of a corpus and their labels. @throws BadGold when labels are missing or do not fit the text */
export async function goldDigests(
  corpus: string,
  folder: string,
  codes: ReadonlySet<string>,
): Promise<Labelled[]> {
  const { articles } = await readCorpus(corpus, codes);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const labels = new Map(
    files.map((name) => {
      const gold = json<Labels & { article: string }>(readFileSync(join(folder, name), 'utf8'), name);
      return [gold.article, gold];
    }),
  );
  const known = new Set(articles.map((article) => article.id));
  for (const id of labels.keys()) if (!known.has(id)) throw new BadGold(`${folder}: no article ${id}`);
  return articles.map((article) => {
    const gold = labels.get(article.id);
    if (gold === undefined) throw new BadGold(`${folder}: no labels for ${article.id}`);
    return checked({ article, single: false, gold: { ...gold, disputable: gold.disputable ?? {} } });
  });
}

/** Texts given whole, a line each, mostly of one sentence, and their labels. @throws BadGold as above */
export function goldSentences(file: string): Labelled[] {
  if (!existsSync(file)) throw new BadGold(`${file}: not there`);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line, index) => {
    const { id, language, text, published, ...gold } = json<
      Labels & Pick<Article, 'id' | 'language' | 'published'> & { text: string }
    >(line, `${basename(file)}:${index + 1}`);
    const article = { id, language, published, title: '', publisher: '', url: '', stories: [], digest: true };
    return checked({
      article: { ...article, body: text },
      single: !text.includes('\n\n'),
      gold: { ...gold, disputable: gold.disputable ?? {} },
    });
  });
}

function json<T>(text: string, where: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new BadGold(`${where}: ${(error as Error).message}`);
  }
}

function checked(labelled: Labelled): Labelled {
  const { article, gold } = labelled;
  const fault = (problem: string) => new BadGold(`${article.id}: ${problem}`);
  for (const { at, text } of [...(gold.figures ?? []), ...(gold.disputable.figures ?? [])]) {
    const printed = article.body.slice(at, at + text.length);
    if (printed !== text) throw fault(`figure "${text}" at ${at} reads "${printed}"`);
  }
  const { pledges = [], agreements = [] } = gold.disputable;
  for (const { sentence } of [
    ...(gold.pledges ?? []),
    ...(gold.agreements ?? []),
    ...pledges,
    ...agreements,
  ]) {
    if (sentence === undefined && !labelled.single) throw fault('a record without its sentence');
    if (sentence !== undefined && !article.body.includes(sentence)) throw fault(`no sentence "${sentence}"`);
  }
  return labelled;
}
