import { type Article, day } from './corpus/article.ts';
import type { Fault } from './corpus/fault.ts';
import { readCorpus } from './corpus/folder.ts';
import { passages as cut, type Passage } from './corpus/passages.ts';
import { collectFacts, type Facts } from './facts/collect.ts';
import { type Connections, connect } from './facts/connect.ts';
import { indexPassages, type PassageIndex } from './index/passage-index.ts';
import type { Languages } from './languages/language.ts';

/** All that has been read: articles, the passages of each language, and the facts they state. */
export interface Library {
  languages: Languages;
  /** Newest first. */
  articles: readonly Article[];
  /** Article id → its passages in order. */
  passages: ReadonlyMap<string, readonly Passage[]>;
  /** Language code → index; one for every language, empty where nothing was read. */
  indexes: ReadonlyMap<string, PassageIndex>;
  facts: Facts;
  /** Stories and joined facts; worked out when first asked for, for not everything that reads a corpus needs them. */
  connections(): Connections;
  faults: readonly Fault[];
  /** Files left out for a fault. */
  leftOut: number;
}

/** Reads a corpus folder and indexes it. @throws the file system's error when the folder cannot be read */
export async function openLibrary(folder: string, languages: Languages): Promise<Library> {
  const corpus = await readCorpus(folder, new Set(languages.keys()));
  return { ...buildLibrary(corpus.articles, languages), faults: corpus.faults, leftOut: corpus.leftOut };
}

/** Indexes articles that are already at hand. */
export function buildLibrary(articles: readonly Article[], languages: Languages): Library {
  const newestFirst = [...articles].sort(
    (one, other) => day(other).localeCompare(day(one)) || one.id.localeCompare(other.id),
  );
  const { passages, indexes } = indexArticles(newestFirst, languages);
  const facts = collectFacts(newestFirst, languages);
  let connections: Connections | undefined;
  return {
    languages,
    articles: newestFirst,
    passages,
    indexes,
    facts,
    connections: () => {
      connections ??= connect(newestFirst, facts, languages);
      return connections;
    },
    faults: [],
    leftOut: 0,
  };
}

/** Cuts articles into passages and indexes those of each language, in the order given. */
export function indexArticles(
  articles: readonly Article[],
  languages: Languages,
): Pick<Library, 'passages' | 'indexes'> {
  const passages = new Map<string, Passage[]>();
  const indexes = new Map<string, PassageIndex>();
  for (const language of languages.values()) {
    const own = articles.filter((article) => article.language === language.code);
    const pieces = own.map((article) => [article.id, cut(article, language.words)] as const);
    for (const [id, piece] of pieces) passages.set(id, piece);
    const inOrder = pieces.flatMap(([, piece]) => piece);
    indexes.set(language.code, indexPassages(inOrder, language));
  }
  return { passages, indexes };
}
