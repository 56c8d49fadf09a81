import { DatabaseSync } from 'node:sqlite';
import type { Article } from '../../src/corpus/article.ts';
import { decodePassages } from '../../src/store/reading-blobs.ts';
import { numberOf } from '../../src/store/readings.ts';

export interface PassageText {
  /** Names it in the database. */
  id: number;
  text: string;
}

/** The texts of all passages in a database, read without what a store keeps at hand. */
export function* passageTexts(file: string): Generator<PassageText> {
  const database = new DatabaseSync(file, { readOnly: true });
  const select = database.prepare(`select reading.place, passages, article_version.article from reading
    join article on article.place = reading.place
    join article_version on article_id = id and article_version.version = article.version
    where withdrawn_at is null`);
  for (const row of select.iterate()) {
    const { place, passages, article } = row as { place: number; passages: Uint8Array; article: string };
    const { body } = JSON.parse(article) as Article;
    for (const [at, { start, end }] of decodePassages(passages, place).passages.entries())
      yield { id: numberOf(place, at), text: body.slice(start, end) };
  }
  database.close();
}
