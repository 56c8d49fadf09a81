import type { DomDocument } from './dom.ts';

/** What a page says of its article in schema.org's words (https://schema.org/NewsArticle); texts as given. */
export interface LinkedArticle {
  headline?: string;
  published?: string;
  modified?: string;
  publisher?: string;
  language?: string;
  url?: string;
  body?: string;
  isFree?: boolean;
}

type Node = Record<string, unknown>;

/** The article in a page's JSON-LD. Broken JSON is mended where that is simple, else its fields are picked out. */
export function readLinkedArticle(document: DomDocument): {
  article?: LinkedArticle;
  types: readonly string[];
} {
  const nodes: Node[] = [];
  const picked: LinkedArticle[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent;
    const value = parsed(source);
    if (value === undefined) picked.push(pick(source));
    else collect(value, nodes, 0);
  }
  const types = nodes.flatMap(typesOf);
  const node = nodes.find((each) =>
    typesOf(each).some((type) => /(?:Article|BlogPosting|Report)$/u.test(type)),
  );
  const broken = picked.find((each) => each.headline !== undefined || each.published !== undefined);
  const article = node ? read(node) : broken;
  return article ? { article, types } : { types };
}

function parsed(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/gu,
    '',
  );
  // Raw line breaks inside strings, commas before a bracket and a semicolon at the end are the common slips.
  const mended = bare
    .replace(/[\u0000-\u001F]+/gu, ' ')
    .replace(/,\s*([}\]])/gu, '$1')
    .replace(/;\s*$/u, '');
  for (const text of [bare, mended]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next form, or picking.
    }
  }
  return undefined;
}

const maxDepth = 8;

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > maxDepth || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, nodes, depth + 1);
    return;
  }
  const node = value as Node;
  nodes.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'video']) {
    collect(node[key], nodes, depth + 1);
  }
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function read(node: Node): LinkedArticle {
  const page = node.mainEntityOfPage;
  return {
    headline: text(node.headline) ?? text(node.name),
    published: text(node.datePublished) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    publisher: nameOf(node.publisher) ?? nameOf(node.sourceOrganization),
    language: nameOf(node.inLanguage),
    url: text(node.url) ?? text(page) ?? (page ? text((page as Node)['@id']) : undefined),
    body: text(node.articleBody),
    isFree:
      node.isAccessibleForFree === undefined ? undefined : !/false/iu.test(String(node.isAccessibleForFree)),
  };
}

function nameOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return (
    text(first) ?? (typeof first === 'object' && first !== null ? text((first as Node).name) : undefined)
  );
}

function text(value: unknown): string | undefined {
  const [first] = [value].flat();
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}

function pick(source: string): LinkedArticle {
  const field = (name: string): string | undefined => {
    const found = new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,500})"`, 'u').exec(source)?.[1];
    return found?.replace(/\\(["\\/])/gu, '$1');
  };
  return {
    headline: field('headline'),
    published: field('datePublished'),
    modified: field('dateModified'),
    url: field('url'),
  };
}
