import { DatabaseSync } from 'node:sqlite';
import { splitTokens } from '../../src/text/tokens.ts';
import { depth, type Engine } from './engine.ts';

/** SQLite's full-text search with letters and marks as they are. */
export const fts5Exact: Engine = engine(0);

/** SQLite's full-text search with diacritics removed, as far as it knows them (it leaves đ). */
export const fts5Folded: Engine = engine(2);

function engine(removed: 0 | 2): Engine {
  return {
    name: `SQLite FTS5, remove_diacritics ${removed}`,
    build(articles) {
      const database = new DatabaseSync(':memory:');
      database.exec(
        `create virtual table paragraph using fts5(id unindexed, text, tokenize = "unicode61 remove_diacritics ${removed}")`,
      );
      const insert = database.prepare('insert into paragraph (id, text) values (?, ?)');
      database.exec('begin');
      for (const { id, text } of articles.flatMap((article) => article.paragraphs)) insert.run(id, text);
      database.exec('commit');
      const select = database.prepare(
        `select id, -rank as score from paragraph where paragraph match ? order by rank limit ${depth}`,
      );
      return (question) => {
        // Quoted and joined with OR: as it is typed a question would be FTS5's own query language.
        const query = splitTokens(question).map((token) => `"${token.text}"`);
        const found = query.length > 0 ? select.all(query.join(' OR ')) : [];
        return { ranked: found.map((row) => row.id as string), score: (found[0]?.score as number) ?? 0 };
      };
    },
  };
}
