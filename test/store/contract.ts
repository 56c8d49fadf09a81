import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedLifetimeMs } from '../../src/store/asked.ts';
import type { Store } from '../../src/store/store.ts';
import { opened } from './opened.ts';

const NOON = new Date('2026-01-15T12:00:00Z');
const later = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);

/** What every store must do; `open` gives an empty one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`${name}: languages`, () => {
    const store = opened(open);

    it('knows no language before one is chosen', async () => {
      expect(await store().language('user', '1')).toBeUndefined();
    });

    it("keeps a server's language apart from a user's", async () => {
      await store().setLanguage('user', '1', 'vi');
      await store().setLanguage('server', '1', 'en');
      expect(await store().language('user', '1')).toBe('vi');
      expect(await store().language('server', '1')).toBe('en');
    });

    it('puts a new choice in place of the one before', async () => {
      await store().setLanguage('user', '1', 'vi');
      await store().setLanguage('user', '1', 'en');
      expect(await store().language('user', '1')).toBe('en');
    });

    it('forgets a choice, and no other', async () => {
      await store().setLanguage('user', '1', 'vi');
      await store().setLanguage('user', '2', 'vi');
      await store().setLanguage('server', '1', 'vi');
      await store().setLanguage('user', '1', undefined);
      expect(await store().language('user', '1')).toBeUndefined();
      expect(await store().language('user', '2')).toBe('vi');
      expect(await store().language('server', '1')).toBe('vi');
    });

    it('forgets what it never knew without complaint', async () => {
      await store().setLanguage('user', '1', undefined);
      expect(await store().language('user', '1')).toBeUndefined();
    });

    it('takes text for text, whatever SQL it looks like', async () => {
      const id = `'; drop table language_choice; --`;
      await store().setLanguage('user', id, 'vi');
      expect(await store().language('user', id)).toBe('vi');
    });
  });

  describe(`${name}: questions that buttons point to`, () => {
    const store = opened(open);

    it('gives a question back by its id', async () => {
      const asked = {
        command: 'ask',
        input: { question: 'Ai cam kết 130 triệu USD?', page: 2, since: null },
      };
      const id = await store().keepAsked(asked, NOON);
      expect(await store().asked(id, NOON)).toEqual(asked);
    });

    it('gives back any JSON input unchanged', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string(), fc.jsonValue(), async (command, input) => {
          const id = await store().keepAsked({ command, input }, NOON);
          const copy = JSON.parse(JSON.stringify({ command, input }));
          expect(await store().asked(id, NOON)).toEqual(copy);
        }),
        { numRuns: 50 },
      );
    });

    it('makes ids of 16 url-safe characters', async () => {
      const id = await store().keepAsked({ command: 'ask', input: 'x'.repeat(6000) }, NOON);
      expect(id).toMatch(/^[\w-]{16}$/);
    });

    it('gives the same question the same id, in whatever order its keys stand', async () => {
      const first = await store().keepAsked({ command: 'ask', input: { a: 1, b: { c: 2, d: 3 } } }, NOON);
      const again = await store().keepAsked({ input: { b: { d: 3, c: 2 }, a: 1 }, command: 'ask' }, later(5));
      expect(again).toBe(first);
    });

    it('gives different questions different ids', async () => {
      const ids = await Promise.all([
        store().keepAsked({ command: 'ask', input: { topics: ['a', 'b'] } }, NOON),
        store().keepAsked({ command: 'ask', input: { topics: ['b', 'a'] } }, NOON),
        store().keepAsked({ command: 'pledge', input: { topics: ['a', 'b'] } }, NOON),
      ]);
      expect(new Set(ids).size).toBe(3);
    });

    it('keeps neither the asker nor the place', async () => {
      const asked = { command: 'ask', input: { question: 'x' } };
      const id = await store().keepAsked({ ...asked, asker: '1', channel: '2' } as typeof asked, NOON);
      expect(await store().asked(id, NOON)).toEqual(asked);
      expect(await store().keepAsked(asked, NOON)).toBe(id);
    });

    it('does not know an id that it did not give', async () => {
      expect(await store().asked('AAAAAAAAAAAAAAAA', NOON)).toBeUndefined();
    });

    it('keeps a question for 30 days', async () => {
      const id = await store().keepAsked({ command: 'ask', input: 1 }, NOON);
      expect(askedLifetimeMs).toBe(30 * 86_400_000);
      expect(await store().asked(id, later(askedLifetimeMs - 1))).toBeDefined();
      expect(await store().asked(id, later(askedLifetimeMs))).toBeUndefined();
    });

    it('keeps it 30 days more when it is asked again', async () => {
      const asked = { command: 'ask', input: 1 };
      const id = await store().keepAsked(asked, NOON);
      await store().keepAsked(asked, later(1000));
      expect(await store().asked(id, later(askedLifetimeMs + 999))).toEqual(asked);
    });

    it('deletes what has expired, says how many, and leaves the rest', async () => {
      const old = await store().keepAsked({ command: 'ask', input: 'old' }, NOON);
      await store().keepAsked({ command: 'ask', input: 'old too' }, NOON);
      const fresh = await store().keepAsked({ command: 'ask', input: 'fresh' }, later(1));
      expect(await store().forgetExpired(later(askedLifetimeMs))).toBe(2);
      expect(await store().forgetExpired(later(askedLifetimeMs))).toBe(0);
      // Asked as of the first day, when neither had expired: the old one is gone, not merely hidden.
      expect(await store().asked(old, NOON)).toBeUndefined();
      expect(await store().asked(fresh, NOON)).toBeDefined();
    });

    it('takes many questions at once', async () => {
      const numbers = Array.from({ length: 50 }, (_, index) => index);
      const ids = await Promise.all(
        numbers.map((input) => store().keepAsked({ command: 'ask', input }, NOON)),
      );
      const read = await Promise.all(ids.map((id) => store().asked(id, NOON)));
      expect(read.map((asked) => asked?.input)).toEqual(numbers);
    });
  });

  describe(`${name}: closing`, () => {
    it('may be closed twice, and refuses work afterwards', async () => {
      const store = await open();
      await store.close();
      await store.close();
      await expect(store.language('user', '1')).rejects.toThrow();
    });
  });
}
