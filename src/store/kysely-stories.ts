import type { Kysely } from 'kysely';
import { inJson } from './in-json.ts';
import type { StoryStore, Weighing } from './stories.ts';
import { storyChanges } from './story-changes.ts';
import type { Tables } from './tables.ts';
import { contentSpace, type WordTable } from './words.ts';

/** Stories over a migrated database. */
export function kyselyStories(db: Kysely<Tables>, words: WordTable): StoryStore {
  let current: Weighing | undefined;

  async function weighing(): Promise<Weighing | undefined> {
    if (current) return current;
    const row = await db.selectFrom('weighing').selectAll().executeTakeFirst();
    if (row) current = { ...row, heldBy: heldIn(new Uint32Array(row.held.slice().buffer)) };
    return current;
  }

  return {
    async of(places) {
      const rows = await db
        .selectFrom('story_member')
        .select(['place', 'story'])
        .where('place', 'in', inJson(places))
        .orderBy('is_own', 'desc')
        .orderBy('story')
        .execute();
      const byPlace = Map.groupBy(rows, (row) => row.place);
      return new Map([...byPlace].map(([place, some]) => [place, some.map(({ story }) => story)]));
    },

    async members(stories) {
      const rows = await db
        .selectFrom('story_member')
        .innerJoin('story_order', 'story_order.place', 'story_member.place')
        .select(['story', 'story_member.place'])
        .where('story', 'in', inJson(stories))
        .orderBy('published_at')
        .orderBy('id')
        .execute();
      const byStory = Map.groupBy(rows, (row) => row.story);
      return new Map([...byStory].map(([story, some]) => [story, some.map(({ place }) => place)]));
    },

    async shared(most) {
      const rows = await db
        .selectFrom('story')
        .select('story')
        .where('publishers', '>', 1)
        .orderBy('newest_at', 'desc')
        .orderBy('story')
        .limit(most)
        .execute();
      return rows.map(({ story }) => story);
    },

    async countPending() {
      const present = await weighing();
      const row = await db
        .selectFrom('story_order')
        .select(({ fn }) => fn.countAll<number>().as('pending'))
        .where('joined', '<', present?.number ?? 1)
        .executeTakeFirstOrThrow();
      return Number(row.pending);
    },

    weighing,

    async weigh() {
      const held = new Uint32Array(words.lastId + 1);
      for (let id = 0; id < held.length; id++) held[id] = words.heldBy(id);
      const { count, length } = words.tallyOf(contentSpace);
      const row = { number: ((await weighing())?.number ?? 0) + 1, articles: count, changes: length };
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('weighing').execute();
        await transaction
          .insertInto('weighing')
          .values({ ...row, held: new Uint8Array(held.buffer) })
          .execute();
      });
      current = { ...row, heldBy: heldIn(held) };
      return current;
    },

    change: (work) => db.transaction().execute((transaction) => work(storyChanges(transaction))),
  };
}

function heldIn(held: Uint32Array): (key: number) => number {
  return (key) => held[key] ?? 0;
}
