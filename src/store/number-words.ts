import { sql, type Transaction } from 'kysely';
import type { Numbering } from './reading-blobs.ts';
import type { Reading, ReadWords } from './readings.ts';
import type { Tables } from './tables.ts';
import { contentSpace, exactSpace, foldedSpace, type WordImage, type WordRow } from './words.ts';

/** The words of one transaction: those in the image, and those that it brings. */
export interface WordNumbers {
  /** Gives numbers to all words of some readings. */
  number(readings: readonly { language: string; reading: Reading }[]): Promise<void>;
  /** The numbers of words in a language, which must have them. */
  in(language: string): Numbering;
  /** The folded form of one as written. */
  foldedOf(id: number): number;
  /** Words that are new. */
  fresh(): Iterable<WordRow>;
}

export function numberWords(transaction: Transaction<Tables>, image: WordImage): WordNumbers {
  const fresh = new Map<string, Map<string, WordRow>>();
  const foldedById = new Map<number, number>();

  function lookUpIn(space: string): (form: string) => number | undefined {
    const [known, added] = [image.idsIn(space), fresh.get(space)];
    return (form) => known.get(form) ?? added?.get(form)?.id;
  }

  function add(rows: readonly WordRow[]): void {
    for (const row of rows) {
      let added = fresh.get(row.space);
      if (added === undefined) {
        added = new Map();
        fresh.set(row.space, added);
      }
      added.set(row.form, row);
      foldedById.set(row.id, row.folded || row.id);
    }
  }

  /** @param foldedOf the number of each form's folded form */
  async function numberIn(space: string, forms: Iterable<string>, foldedOf?: (form: string) => number) {
    const lookUp = lookUpIn(space);
    const unknown = [...forms].filter((form) => lookUp(form) === undefined);
    if (unknown.length === 0) return;
    const rows = JSON.stringify(unknown.map((form) => [form, foldedOf?.(form) ?? 0]));
    const { rows: made } = await sql<WordRow>`insert into word (space, form, folded)
      select ${space}, value ->> 0, value ->> 1 from json_each(${rows}) where true
      on conflict do nothing returning id, space, form, held, folded`.execute(transaction);
    add(made);
    if (made.length === unknown.length) return;
    // Another process on the same data folder has brought the others.
    const { rows: found } = await sql<WordRow>`select id, space, form, held, folded from word
      where space = ${space} and form in (select value from json_each(${JSON.stringify(unknown)}))`.execute(
      transaction,
    );
    add(found);
  }

  return {
    async number(readings) {
      const content = new Set<string>();
      for (const [language, some] of Map.groupBy(readings, (one) => one.language)) {
        const folded = new Set<string>();
        const base = new Map<string, string>();
        for (const { reading } of some) {
          for (const text of textsOf(reading)) {
            for (const [at, form] of text.exact.entries()) base.set(form, text.folded[at]!);
            for (const phrase of text.phrases) folded.add(phrase);
          }
          for (const { keys } of reading.content.words) for (const key of keys) content.add(key);
        }
        for (const form of base.values()) folded.add(form);
        await numberIn(foldedSpace(language), folded);
        const idOf = lookUpIn(foldedSpace(language));
        await numberIn(exactSpace(language), base.keys(), (form) => idOf(base.get(form)!)!);
      }
      await numberIn(contentSpace, content);
    },

    in(language) {
      const [exact, folded, content] = [
        lookUpIn(exactSpace(language)),
        lookUpIn(foldedSpace(language)),
        lookUpIn(contentSpace),
      ];
      return {
        exact: (form) => exact(form)!,
        folded: (form) => folded(form)!,
        content: (key) => content(key)!,
      };
    },

    foldedOf: (id) => foldedById.get(id) ?? image.foldedOf(id),
    fresh: () => fresh.values().flatMap((added) => added.values()),
  };
}

function textsOf({ title, passages }: Reading): ReadWords[] {
  return [title, ...passages.map((passage) => passage.words)];
}
