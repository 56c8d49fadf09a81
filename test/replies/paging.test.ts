import { describe, expect, it } from 'vitest';
import { cutIntoPages, turnTo } from '../../src/replies/paging.ts';
import { en } from '../helpers/languages.ts';

const twelve = Array.from({ length: 12 }, (_, at) => at);
const turn = (wanted: number | undefined, list: readonly number[] = twelve) =>
  turnTo(cutIntoPages(list), wanted, en.strings);

describe('a list in pages', () => {
  it('shows each entry on one page, in order', () => {
    expect([1, 2, 3].flatMap((page) => turn(page).shown)).toEqual(twelve);
    expect(turn(3).shown).toEqual([10, 11]);
  });

  it('opens at its first page, without a way back', () => {
    const { shown, place, actions } = turn(undefined);
    expect(shown).toEqual([0, 1, 2, 3, 4]);
    expect(place).toEqual([{ kind: 'notice', text: en.strings.pageOf(1, 3) }]);
    expect(actions).toEqual([{ label: en.strings.next, change: { page: 2 }, opens: 'here' }]);
  });

  it('leads both ways from a page between others', () => {
    expect(turn(2).actions.map(({ change }) => change)).toEqual([{ page: 1 }, { page: 3 }]);
  });

  it.each([
    [0, 1],
    [-7, 1],
    [9999, 3],
  ])('shows the nearest page for page %d', (wanted, page) => {
    expect(turn(wanted)).toEqual(turn(page));
  });

  it('says nothing of pages where one holds all, and where there is nothing', () => {
    expect(turn(1, [1, 2, 3, 4, 5])).toEqual({ shown: [1, 2, 3, 4, 5], place: [], actions: [] });
    expect(turn(1, [])).toEqual({ shown: [], place: [], actions: [] });
    expect(turnTo([], 3, en.strings)).toEqual({ shown: [], place: [], actions: [] });
  });
});
