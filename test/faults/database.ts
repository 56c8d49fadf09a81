import { DatabaseSync } from 'node:sqlite';
import { households } from './newspaper.ts';

/** Looks into the program's database from outside, while it may be running. */
function read<T>(file: string, query: string): T[] {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 1_000 });
  try {
    return database.prepare(query).all() as T[];
  } finally {
    database.close();
  }
}

/** How many deliveries are owed, and how many of them are `open`, `tried` or to be edited or published. */
export function deliveriesIn(file: string) {
  return read<{ owed: number; open: number; tried: number; unfinished: number }>(
    file,
    `select count(*) as owed, coalesce(sum(state in ('queued', 'sending')), 0) as open,
      coalesce(sum(state = 'sending'), 0) as tried,
      count(edit_at) + count(crosspost_at) as unfinished from delivery`,
  )[0]!;
}

/** The titles of the articles in the order in which they were first taken in. */
export function titlesIn(file: string): string[] {
  const rows = read<{ article: string }>(
    file,
    'select v.article from article join article_version v on article_id = id and v.version = 1 order by place',
  );
  return rows.map(({ article }) => (JSON.parse(article) as { title: string }).title);
}

/** Whether every article has been taken in as it was last printed. */
export function hasRead(file: string, printed: readonly { number: number; version: number }[]): boolean {
  const newest = read<{ article: string }>(
    file,
    'select v.article from article join article_version v using (version) where article_id = id',
  );
  return printed.every((one) =>
    newest.some(({ article }) => article.includes(households(one.number, one.version))),
  );
}
