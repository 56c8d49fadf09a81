import type { Transaction } from 'kysely';
import { giveWay } from '../worker/turns.ts';
import { numberWords } from './number-words.ts';
import { decodeContent, decodePassages, encodeContent, encodePassages } from './reading-blobs.ts';
import { type CountedPassage, createReadingCounts } from './reading-counts.ts';
import { deleteReading, insertReadings, type ReadingRows } from './reading-rows.ts';
import type { KeptWords, Reading, ReadWords } from './readings.ts';
import { awaitStories, leaveStories } from './story-neighbours.ts';
import type { Tables } from './tables.ts';
import type { WordImage } from './words.ts';

/** What one transaction changes of the readings. */
export interface ReadingWriter {
  /** Keeps a reading in the place of the one before, if any, at the latest when it is finished. */
  write(place: number, language: string, reading: Reading): Promise<void>;
  remove(place: number, language: string): Promise<void>;
  /**
   * Writes and counts what is left, as the last thing in the transaction.
   * @returns what brings the image in memory up to date, to be called once the transaction is on the disk
   */
  finish(): Promise<() => void>;
}

interface PendingReading {
  place: number;
  language: string;
  reading: Reading;
}

export function writeReadings(transaction: Transaction<Tables>, image: WordImage): ReadingWriter {
  const words = numberWords(transaction, image);
  const counts = createReadingCounts();
  /** By place. */
  const pending = new Map<number, PendingReading>();

  async function remove(place: number, language: string): Promise<void> {
    if (pending.has(place)) await writePending();
    const row = await transaction
      .selectFrom('reading')
      .select(['passages', 'content'])
      .where('place', '=', place)
      .executeTakeFirst();
    if (row === undefined) return;
    const counted = ({ ids, phrases }: KeptWords): CountedPassage => ({
      folded: ids.map(words.foldedOf),
      phrases,
    });
    const { title, passages } = decodePassages(row.passages, place);
    counts.countPassages(
      language,
      counted(title),
      passages.map((passage) => counted(passage.words)),
      -1,
    );
    counts.countContent(
      decodeContent(row.content, place).words.flatMap(({ keys }) => [...keys]),
      -1,
    );
    await leaveStories(transaction, place);
    await deleteReading(transaction, place);
  }

  async function writePending(): Promise<void> {
    if (pending.size === 0) return;
    const readings = [...pending.values()];
    pending.clear();
    await words.number(readings);
    const rows: ReadingRows[] = [];
    for (const one of readings) {
      await giveWay();
      rows.push(rowsOf(one));
    }
    await insertReadings(transaction, rows);
    await awaitStories(
      transaction,
      readings.map(({ place }) => place),
    );
  }

  /** The rows of a reading, which counts. */
  function rowsOf({ place, language, reading }: PendingReading): ReadingRows {
    const numbering = words.in(language);
    const counted = ({ folded, phrases }: ReadWords): CountedPassage => ({
      folded: Uint32Array.from(folded, numbering.folded),
      phrases: phrases.map(numbering.folded),
    });
    counts.countPassages(
      language,
      counted(reading.title),
      reading.passages.map((passage) => counted(passage.words)),
      1,
    );
    const keys = reading.content.words.map((word) => word.keys.map(numbering.content));
    counts.countContent(keys.flat(), 1);
    return {
      place,
      reading,
      passages: encodePassages(reading, numbering),
      content: encodeContent(reading.content, numbering),
      posted: reading.passages.map(({ posted }) => posted.map(numbering.folded)),
    };
  }

  return {
    remove,

    async write(place, language, reading) {
      await remove(place, language);
      pending.set(place, { place, language, reading });
    },

    async finish() {
      await writePending();
      await counts.save(transaction);
      return () => {
        for (const row of words.fresh()) image.add(row);
        counts.apply(image);
      };
    },
  };
}
