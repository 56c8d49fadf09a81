import type { Action } from '../command/reply.ts';

/** What a button carries: the stored question, and what changes in it. */
export interface Press {
  id: string;
  opens: Action['opens'];
  change: Action['change'];
}

/** Discord's limit for a custom id. */
const maxCustomIdLength = 100;
const marks: Record<Action['opens'], string> = { here: 'h', everyone: 'e', privately: 'p' };

/** Writes custom ids for buttons of one stored question. @throws RangeError when a change is too large to carry */
export function writePress(id: string): (action: Action) => string {
  return (action) => {
    const text = `${id}:${marks[action.opens]}:${JSON.stringify(action.change)}`;
    if (text.length > maxCustomIdLength) throw new RangeError(`custom id of ${text.length} characters`);
    return text;
  };
}

/** Reads a custom id; undefined when it was not written here. */
export function readPress(customId: string): Press | undefined {
  const match = /^([\w-]{1,16}):([hep]):(\{.*\})$/su.exec(customId);
  if (!match) return undefined;
  try {
    const change = JSON.parse(match[3]!) as Action['change'];
    const opens = (Object.keys(marks) as Action['opens'][]).find((each) => marks[each] === match[2])!;
    return { id: match[1]!, opens, change };
  } catch {
    return undefined;
  }
}
