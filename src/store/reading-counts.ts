import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';
import { contentSpace, foldedSpace, type SpaceTally, type WordImage } from './words.ts';

/** A passage by the numbers of its folded words, in order, and of its phrases. */
export interface CountedPassage {
  folded: Uint32Array;
  phrases: Iterable<number>;
}

/** What one transaction changes of how often words are held. */
export interface ReadingCounts {
  /** @param by 1 for a reading that comes, -1 for one that goes */
  countPassages(
    language: string,
    title: CountedPassage,
    passages: readonly CountedPassage[],
    by: 1 | -1,
  ): void;
  countContent(keys: Iterable<number>, by: 1 | -1): void;
  save(transaction: Transaction<Tables>): Promise<void>;
  /** Brings the image up to date, once the transaction is on the disk. */
  apply(image: WordImage): void;
}

export function createReadingCounts(): ReadingCounts {
  const counted = new Map<number, number>();
  const tallied = new Map<string, SpaceTally>();
  const paired: { folded: Uint32Array; by: 1 | -1 }[] = [];

  function count(id: number, by: number): void {
    counted.set(id, (counted.get(id) ?? 0) + by);
  }

  function tally(space: string, count: number, length: number): void {
    const before = tallied.get(space) ?? { count: 0, length: 0 };
    tallied.set(space, { count: before.count + count, length: before.length + length });
  }

  return {
    countPassages(language, title, passages, by) {
      let length = 0;
      for (const [at, { folded, phrases }] of passages.entries()) {
        const held = new Set<number>(folded);
        for (const id of phrases) held.add(id);
        paired.push({ folded, by });
        // A word of the title counts as one of the first passage: it is as rare, and finds the article.
        if (at === 0) {
          for (const id of title.folded) held.add(id);
          for (const id of title.phrases) held.add(id);
        }
        for (const id of held) count(id, by);
        length += folded.length;
      }
      tally(foldedSpace(language), by * passages.length, by * length);
    },

    countContent(keys, by) {
      for (const key of new Set(keys)) count(key, by);
      // Its "length" tells how often a reading was written or removed.
      tally(contentSpace, by, 1);
    },

    async save(transaction) {
      const byCount = Map.groupBy(counted.keys(), (id) => counted.get(id)!);
      for (const [by, ids] of byCount) {
        if (by === 0) continue;
        await sql`update word set held = held + ${by}
          where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(transaction);
      }
      for (const [space, { count: more, length }] of tallied)
        await sql`insert into tally (space, count, length) values (${space}, ${more}, ${length})
          on conflict (space) do update set count = count + ${more}, length = length + ${length}`.execute(
          transaction,
        );
    },

    apply(image) {
      for (const [id, by] of counted) image.count(id, by);
      for (const { folded, by } of paired) image.pairs.add(folded, by);
      for (const [space, by] of tallied) {
        const before = image.tallyOf(space);
        image.setTally(space, { count: before.count + by.count, length: before.length + by.length });
      }
    },
  };
}
