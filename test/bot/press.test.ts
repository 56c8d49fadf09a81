import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeInput, readPress, sealFor, writePress } from '../../src/bot/press.ts';
import { command } from '../../src/command/command.ts';
import { fields, page, text } from '../../src/command/input.ts';
import { type Action, notice } from '../../src/command/reply.ts';

const action = (given: Partial<Action>): Action => ({ label: 'Next', change: {}, opens: 'here', ...given });
const write = writePress('k3x9');

describe('what a press makes of an input', () => {
  const listing = command({
    data: { name: 'latest', options: [] },
    input: fields({ topic: text, page }),
    read: () => ({}),
    run: () => notice('x'),
  });

  it('is the kept one with what changes', () => {
    expect(changeInput(listing, { topic: 'a' }, { page: 2 })).toEqual({ topic: 'a', page: 2 });
  });

  it.each([{ page: 'x' }, { page: 0 }, { page: 1.5 }, { page: true }, { topic: 5 }, { mayManage: true }])(
    'is nothing for %j',
    (change) => expect(changeInput(listing, { topic: 'a' }, change as never)).toBeUndefined(),
  );

  it('is nothing where what was kept is of another kind', () => {
    expect(changeInput(listing, { topic: ['a'] }, {})).toBeUndefined();
    expect(changeInput(listing, null, {})).toEqual({});
  });
});

describe('the custom id of a button', () => {
  it('is the stored question, where the reply opens, and what changes', () => {
    expect(write(action({ change: { page: 2 } }))).toBe('k3x9:h:{"page":2}');
    expect(write(action({ change: { private: false }, opens: 'everyone' }))).toBe('k3x9:e:{"private":false}');
    expect(write(action({ opens: 'privately' }))).toBe('k3x9:p:{}');
  });

  it('is read back as it was written', () => {
    const change = fc.dictionary(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }).filter((key) => key !== '__proto__'),
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 5 }), fc.integer(), fc.boolean()),
      { maxKeys: 2 },
    );
    fc.assert(
      fc.property(
        fc.stringMatching(/^[\w-]{1,16}$/),
        change,
        fc.constantFrom<Action['opens']>('here', 'everyone', 'privately'),
        (id, changed, opens) => {
          const text = writePress(id)(action({ change: changed, opens }));
          expect(text.length).toBeLessThanOrEqual(100);
          expect(readPress(text)).toEqual({ id, opens, change: { ...changed } });
        },
      ),
    );
  });

  it('is read back with a line separator in it', () => {
    const change = { topic: 'a\u2028b' };
    expect(readPress(write(action({ change })))).toEqual({ id: 'k3x9', opens: 'here', change });
  });

  it('carries a seal of the server in which it was made, and nothing of the server itself', () => {
    const serverId = '1100000000000000002';
    const seal = sealFor(serverId, 'salt');
    const text = writePress('k3x9', seal)(action({ change: { page: 2 } }));
    expect(text).toMatch(/^k3x9:h[\w-]{8}:\{"page":2\}$/u);
    expect(text).not.toContain(serverId);
    const read = readPress(text)!;
    expect(read.seal).toBe(seal(read));
    for (const other of [
      { ...read, id: 'k3x8' },
      { ...read, opens: 'everyone' as const },
      { ...read, change: { page: 3 } },
    ])
      expect(seal(other)).not.toBe(read.seal);
    for (const other of [
      sealFor('1100000000000000009', 'salt'),
      sealFor(undefined, 'salt'),
      sealFor(serverId, 'x'),
    ])
      expect(other(read)).not.toBe(read.seal);
  });

  it('may have 100 characters, not one more', () => {
    const fits = 100 - 'k3x9:h:{"a":""}'.length;
    expect(write(action({ change: { a: 'x'.repeat(fits) } }))).toHaveLength(100);
    expect(() => write(action({ change: { a: 'x'.repeat(fits + 1) } }))).toThrow(
      'custom id of 101 characters',
    );
  });

  it('differs where the buttons differ', () => {
    const actions = [
      action({ change: { page: 1 } }),
      action({ change: { page: 2 } }),
      action({ change: { page: 1 }, opens: 'everyone' }),
      action({ change: { language: 'vi', page: 1 } }),
    ];
    expect(new Set(actions.map(write)).size).toBe(4);
  });

  it.each([
    ['of another bot', 'page-2'],
    ['that is empty', ''],
    ['without a question', ':h:{}'],
    ['with an id too long', `${'x'.repeat(17)}:h:{}`],
    ['with an unknown mark', 'k3x9:z:{}'],
    ['with a change that is no JSON', 'k3x9:h:{page}'],
    ['with a change that is no object', 'k3x9:h:[1]'],
    ['with something behind it', 'k3x9:h:{} '],
  ])('%s is not read', (_, customId) => {
    expect(readPress(customId)).toBeUndefined();
  });
});
