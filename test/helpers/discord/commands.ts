import type { Json } from './check-components.ts';
import { snowflake } from './snowflake.ts';

/**
 * The commands that were registered, kept as Discord keeps them: with ids, a version, and every default
 * spelled out, in an order of keys that is Discord's own.
 */
export class Commands {
  readonly #applicationId: string;
  readonly #kept = new Map<string, Json[]>();

  constructor(applicationId: string) {
    this.#applicationId = applicationId;
  }

  /** `scope` is a server's id, or `global`. Without localizations their maps are left out. */
  list(scope = 'global', withLocalizations = true): Json[] {
    const kept = this.#kept.get(scope) ?? [];
    return withLocalizations ? structuredClone(kept) : (withoutLocalizations(kept) as Json[]);
  }

  /** Replaces all; a command that keeps its name and type keeps its id. */
  replace(commands: Json[], scope = 'global'): Json[] {
    const before = this.#kept.get(scope) ?? [];
    this.#kept.set(
      scope,
      commands.map((command) => {
        const type = command.type ?? 1;
        const same = before.find((one) => one.name === command.name && one.type === type);
        return this.#keep(command, String(same?.id ?? snowflake()), scope);
      }),
    );
    return this.list(scope);
  }

  #keep(command: Json, id: string, scope: string): Json {
    const permissions = command.default_member_permissions ?? null;
    return {
      id,
      application_id: this.#applicationId,
      version: snowflake(),
      default_member_permissions: permissions === null ? null : String(permissions),
      type: command.type ?? 1,
      name: command.name,
      name_localizations: command.name_localizations ?? null,
      description: command.description ?? '',
      description_localizations: command.description_localizations ?? null,
      ...(scope === 'global'
        ? {
            dm_permission: (command.contexts as number[] | undefined)?.includes(1) ?? true,
            contexts: command.contexts ?? null,
            integration_types: command.integration_types ?? [0],
          }
        : { guild_id: scope }),
      ...((command.options as Json[] | undefined)?.length
        ? { options: (command.options as Json[]).map(keepOption) }
        : {}),
      nsfw: command.nsfw ?? false,
    };
  }
}

const SUBCOMMAND_OR_GROUP = new Set<unknown>([1, 2]);

function keepOption(option: Json): Json {
  const { type, name, description, options, choices, ...more } = option;
  return {
    type,
    name,
    name_localizations: option.name_localizations ?? null,
    description,
    description_localizations: option.description_localizations ?? null,
    ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== null)),
    ...(SUBCOMMAND_OR_GROUP.has(type) ? {} : { required: option.required ?? false }),
    ...((choices as Json[] | undefined)?.length
      ? { choices: (choices as Json[]).map((choice) => ({ name_localizations: null, ...choice })) }
      : {}),
    ...((options as Json[] | undefined)?.length ? { options: (options as Json[]).map(keepOption) } : {}),
  };
}

function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.endsWith('_localizations'))
      .map(([key, inner]) => [key, withoutLocalizations(inner)]),
  );
}
