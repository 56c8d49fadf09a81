import { createHmac } from 'node:crypto';
import type { Command } from '../command/command.ts';
import type { Action } from '../command/reply.ts';

/** What a button carries: the stored question, and what changes in it. */
export interface Press {
  id: string;
  opens: Action['opens'];
  change: Action['change'];
  /** Stands for the server in which the button was made. */
  seal?: string;
}

/** Discord's limit for a custom id. */
const maxCustomIdLength = 100;
const marks: Record<Action['opens'], string> = { here: 'h', everyone: 'e', privately: 'p' };
/** 48 bits: nobody can try as many through Discord. */
const sealLength = 8;

/** Seals what a button carries. */
export type Seal = (press: Omit<Press, 'seal'>) => string;

/**
 * Seals buttons for one server; outside of servers there is a seal as well. A press holds in the server where its
 * button was made and as it was made, though neither a server nor who asked is kept or can be read from it.
 * @param salt of this database alone
 */
export function sealFor(serverId: string | undefined, salt: string): Seal {
  return ({ id, opens, change }) =>
    createHmac('sha256', salt)
      .update(JSON.stringify([serverId ?? '', id, opens, change]))
      .digest('base64url')
      .slice(0, sealLength);
}

/** Writes custom ids for buttons of one stored question. @throws RangeError when a change is too large to carry */
export function writePress(id: string, seal?: Seal): (action: Action) => string {
  return ({ opens, change }) => {
    const text = `${id}:${marks[opens]}${seal?.({ id, opens, change }) ?? ''}:${JSON.stringify(change)}`;
    if (text.length > maxCustomIdLength) throw new RangeError(`custom id of ${text.length} characters`);
    return text;
  };
}

/** Reads a custom id; undefined when it was not written here. */
export function readPress(customId: string): Press | undefined {
  const match = /^([\w-]{1,16}):([hep])([\w-]{8})?:(\{.*\})$/su.exec(customId);
  if (!match) return undefined;
  try {
    const change = JSON.parse(match[4]!) as Action['change'];
    const opens = (Object.keys(marks) as Action['opens'][]).find((each) => marks[each] === match[2])!;
    return { id: match[1]!, opens, change, ...(match[3] === undefined ? {} : { seal: match[3] }) };
  } catch {
    return undefined;
  }
}

/** What a command is to be run with after a press; undefined where its buttons make nothing of the kind. */
export function changeInput(command: Command, kept: unknown, change: Press['change']): unknown {
  const changed = { ...(kept as object), ...change };
  if (command.input === undefined) return changed;
  const read = command.input.safeParse(changed);
  return read.success ? read.data : undefined;
}
