import { sql, type Transaction } from 'kysely';
import { decodeContent, decodePassages, encodeContent, encodePassages } from './reading-blobs.ts';
import { type KeptWords, numberOf, passagesInArticle, type Reading, type ReadWords } from './readings.ts';
import { awaitStories, leaveStories } from './story-changes.ts';
import type { Tables } from './tables.ts';
import {
  contentSpace,
  exactSpace,
  foldedSpace,
  type SpaceTally,
  type WordImage,
  type WordRow,
} from './words.ts';

/** What one transaction changes of the readings. */
export interface ReadingWriter {
  /** Keeps a reading in the place of the one before, if any. */
  write(place: number, language: string, reading: Reading): Promise<void>;
  remove(place: number, language: string): Promise<void>;
  /**
   * Counts what was written, as the last thing in the transaction.
   * @returns what brings the image in memory up to date, to be called once the transaction is on the disk
   */
  finish(): Promise<() => void>;
}

/** How a word's number is written for full-text search. */
export const tokenOf = (id: number): string => id.toString(36);

export function writeReadings(transaction: Transaction<Tables>, image: WordImage): ReadingWriter {
  const fresh = new Map<string, WordRow>();
  const counted = new Map<number, number>();
  const tallied = new Map<string, SpaceTally>();
  const paired: { folded: ArrayLike<number>; by: 1 | -1 }[] = [];

  const known = (space: string, form: string): number | undefined =>
    image.idOf(space, form) ?? fresh.get(`${space} ${form}`)?.id;

  function count(id: number, by: number): void {
    counted.set(id, (counted.get(id) ?? 0) + by);
  }

  function tally(space: string, by: SpaceTally): void {
    const before = tallied.get(space) ?? { count: 0, length: 0 };
    tallied.set(space, { count: before.count + by.count, length: before.length + by.length });
  }

  /** Gives numbers to the forms that have none. @param foldedOf the number of each form's folded form */
  async function number(space: string, forms: Iterable<string>, foldedOf: (form: string) => number) {
    const unknown = [...new Set(forms)].filter((form) => known(space, form) === undefined);
    if (unknown.length === 0) return;
    const rows = JSON.stringify(unknown.map((form) => [form, foldedOf(form)]));
    await sql`insert into word (space, form, folded)
      select ${space}, json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(${rows}) where true
      on conflict do nothing`.execute(transaction);
    const { rows: numbered } = await sql<WordRow>`select id, space, form, held, folded from word
      where space = ${space} and form in (select value from json_each(${JSON.stringify(unknown)}))`.execute(
      transaction,
    );
    for (const row of numbered) fresh.set(`${space} ${row.form}`, row);
  }

  async function numberAll(language: string, { title, passages, content }: Reading): Promise<void> {
    const texts: readonly ReadWords[] = [title, ...passages.map((passage) => passage.words)];
    const folded = foldedSpace(language);
    const base = new Map<string, string>();
    for (const { exact, folded: forms } of texts)
      for (const [at, form] of exact.entries()) base.set(form, forms[at]!);
    await number(folded, [...base.values(), ...texts.flatMap((text) => text.phrases)], () => 0);
    await number(exactSpace(language), base.keys(), (form) => known(folded, base.get(form)!)!);
    await number(
      contentSpace,
      content.words.flatMap((word) => word.keys),
      () => 0,
    );
  }

  function countPassages(
    language: string,
    { title, passages }: { title: KeptWords; passages: readonly { words: KeptWords }[] },
    foldedOf: (id: number) => number,
    by: 1 | -1,
  ): void {
    let length = 0;
    for (const [at, { words }] of passages.entries()) {
      const folded = words.ids.map(foldedOf);
      const held = new Set<number>([...words.phrases, ...folded]);
      paired.push({ folded, by });
      // A word of the title counts as one of the first passage: it is as rare, and finds the article.
      if (at === 0) {
        for (const id of title.ids) held.add(foldedOf(id));
        for (const id of title.phrases) held.add(id);
      }
      for (const id of held) count(id, by);
      length += words.ids.length;
    }
    tally(foldedSpace(language), { count: by * passages.length, length: by * length });
  }

  function countContent(words: readonly { keys: Iterable<number> }[], by: 1 | -1): void {
    for (const key of new Set(words.flatMap((word) => [...word.keys]))) count(key, by);
    tally(contentSpace, { count: by, length: 1 });
  }

  async function remove(place: number, language: string): Promise<void> {
    const row = await transaction
      .selectFrom('reading')
      .select(['passages', 'content'])
      .where('place', '=', place)
      .executeTakeFirst();
    if (row === undefined) return;
    const foldedById = new Map([...fresh.values()].map((word) => [word.id, word.folded || word.id]));
    const foldedOf = (id: number): number => foldedById.get(id) ?? image.foldedOf(id);
    countPassages(language, decodePassages(row.passages, place), foldedOf, -1);
    countContent(decodeContent(row.content, place).words, -1);
    await leaveStories(transaction, place);
    const first = numberOf(place, 0);
    await sql`delete from passage_words
      where rowid between ${first} and ${first + passagesInArticle - 1}`.execute(transaction);
    await sql`delete from article_words where rowid = ${place}`.execute(transaction);
    await sql`update person_total set mentions = person_total.mentions - person.mentions
      from person where person.key = person_total.key and person.place = ${place}`.execute(transaction);
    for (const table of ['person', 'value', 'band', 'reading'] as const)
      await transaction.deleteFrom(table).where('place', '=', place).execute();
  }

  return {
    remove,
    async write(place, language, reading) {
      await remove(place, language);
      await numberAll(language, reading);
      const folded = foldedSpace(language);
      const exact = exactSpace(language);
      const idOfFolded = (form: string): number => known(folded, form)!;
      const numbering = {
        exact: (form: string) => known(exact, form)!,
        folded: idOfFolded,
        content: (key: string) => known(contentSpace, key)!,
      };
      const kept = (words: ReadWords): KeptWords => ({
        ids: Uint32Array.from(words.folded, idOfFolded),
        phrases: Uint32Array.from(words.phrases, idOfFolded),
      });
      countPassages(
        language,
        {
          title: kept(reading.title),
          passages: reading.passages.map((passage) => ({ words: kept(passage.words) })),
        },
        (id) => id,
        1,
      );
      countContent(
        reading.content.words.map(({ keys }) => ({ keys: keys.map(numbering.content) })),
        1,
      );
      await transaction
        .insertInto('reading')
        .values({
          place,
          passages: encodePassages(reading, numbering),
          content: encodeContent(reading.content, numbering),
          facts: reading.facts,
          ...reading.counts,
          change: sql<number>`(select coalesce(max(change), 0) + 1 from reading)`,
        })
        .execute();
      const inArticle = new Set<string>();
      for (const [at, { posted }] of reading.passages.entries()) {
        const tokens = posted.map((form) => tokenOf(idOfFolded(form)));
        for (const token of tokens) inArticle.add(token);
        await sql`insert into passage_words (rowid, words)
          values (${numberOf(place, at)}, ${tokens.join(' ')})`.execute(transaction);
      }
      await sql`insert into article_words (rowid, words)
        values (${place}, ${[...inArticle].join(' ')})`.execute(transaction);
      await awaitStories(transaction, place);
      await writePeople(transaction, place, reading);
      const bands = JSON.stringify([...new Set(reading.bands)]);
      await sql`insert into band (band, place) select value, ${place} from json_each(${bands})`.execute(
        transaction,
      );
      const values = JSON.stringify([...new Set(reading.values)]);
      await sql`insert into value (value, place) select value, ${place} from json_each(${values})`.execute(
        transaction,
      );
    },

    async finish() {
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
      return () => {
        for (const row of fresh.values()) image.add(row);
        for (const [id, by] of counted) image.count(id, by);
        for (const { folded, by } of paired) image.pairs.add(folded, by);
        for (const [space, by] of tallied) {
          const before = image.tallyOf(space);
          image.setTally(space, { count: before.count + by.count, length: before.length + by.length });
        }
      };
    },
  };
}

async function writePeople(
  transaction: Transaction<Tables>,
  place: number,
  { people }: Reading,
): Promise<void> {
  for (const { key, name, mentions } of people) {
    await transaction.insertInto('person').values({ key, place, name, mentions }).execute();
    await sql`insert into person_total (key, name, mentions) values (${key}, ${name}, ${mentions})
      on conflict (key) do update set mentions = person_total.mentions + ${mentions}`.execute(transaction);
  }
}
