import { isDeepStrictEqual } from 'node:util';
import { makeURLSearchParams, type REST, Routes } from 'discord.js';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

/**
 * Makes the application's global commands at Discord the given ones, and leaves them alone when they are
 * already: a registration counts against a daily limit and shows as "outdated" in open clients.
 * Throws what `rest` throws.
 * @param onIds told what Discord calls slash commands by, by their names, as soon as that is known
 */
export async function registerCommands(
  rest: Pick<REST, 'get' | 'put'>,
  applicationId: string,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  onIds: (ids: ReadonlyMap<string, string>) => void = () => undefined,
): Promise<'unchanged' | 'registered'> {
  const route = Routes.applicationCommands(applicationId);
  const query = makeURLSearchParams({ with_localizations: true });
  const present = await rest.get(route, { query });
  onIds(readIds(present));
  if (areSameCommands(commands, present)) return 'unchanged';
  onIds(readIds(await rest.put(route, { body: commands })));
  return 'registered';
}

function readIds(listed: unknown): ReadonlyMap<string, string> {
  const slash = (Array.isArray(listed) ? (listed as Json[]) : []).filter(({ type }) => (type ?? 1) === 1);
  return new Map(slash.map(({ name, id }) => [String(name), String(id)]));
}

/** Whether Discord's list of commands (`present`) says the same as ours, whatever it adds and in any order. */
export function areSameCommands(wanted: readonly object[], present: unknown): boolean {
  if (!Array.isArray(present) || present.length !== wanted.length) return false;
  const theirs = new Map((present as Json[]).map((command) => [keyOf(command), command]));
  return (wanted as readonly Json[]).every((command) => {
    const other = theirs.get(keyOf(command));
    return other !== undefined && isDeepStrictEqual(comparable(command), comparable(asFarAs(command, other)));
  });
}

type Json = Record<string, unknown>;

const keyOf = (command: Json) => `${command.type ?? 1} ${command.name}`;

/**
 * What Discord fills in from the application's settings cannot be told from a wish, so it only counts where
 * we have a wish too.
 */
const fieldsFromSettings = new Set(['contexts', 'integration_types', 'dm_permission']);

function asFarAs(wanted: Json, other: Json): Json {
  return filtered(other, (name) => !fieldsFromSettings.has(name) || !isNothing(wanted[name]));
}

/** A command without a type is a chat command; permissions come back as text whatever they were sent as. */
function comparable(command: Json): unknown {
  const permissions = command.default_member_permissions ?? null;
  return plain('', {
    type: 1,
    ...command,
    default_member_permissions: permissions === null ? null : String(permissions),
  });
}

/** What Discord adds on its own. */
const fieldsAdded = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'name_localized',
  'description_localized',
]);

/** Lists whose order says nothing. */
const fieldsWithoutOrder = new Set(['contexts', 'integration_types', 'channel_types']);

/** Without what Discord adds and what means the same as nothing. */
function plain(name: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain('', item));
    return fieldsWithoutOrder.has(name) ? items.toSorted() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const known = filtered(value as Json, (inner) => !fieldsAdded.has(inner));
  const inside = Object.fromEntries(
    Object.entries(known).map(([inner, item]) => [inner, plain(inner, item)]),
  );
  return filtered(inside, (_, item) => !isNothing(item));
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function filtered(value: Json, keep: (name: string, inner: unknown) => boolean): Json {
  return Object.fromEntries(Object.entries(value).filter(([name, inner]) => keep(name, inner)));
}
