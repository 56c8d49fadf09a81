import { missingAccess, unknownGuild } from './api-error.ts';
import { guildWithCounts, roleObject } from './identity.ts';

/** A role of a server's. */
export interface Role {
  id: string;
  name?: string;
  /** Whether anyone may ping it: otherwise it takes MENTION_EVERYONE. */
  mentionable?: boolean;
}

export interface Guild {
  name?: string;
  /** Beside @everyone. */
  roles?: readonly Role[];
}

/** The servers that there are, and the ones that the bot is in. */
export class Guilds {
  /** By id; tests add and change them at will. */
  readonly all = new Map<string, Guild>();
  readonly #joined = new Set<string>();

  constructor(ids: readonly string[]) {
    for (const id of ids) this.join(id);
  }

  join(id: string): void {
    if (!this.all.has(id)) this.all.set(id, {});
    this.#joined.add(id);
  }

  leave(id: string): void {
    this.#joined.delete(id);
  }

  has(id: string): boolean {
    return this.#joined.has(id);
  }

  ids(): string[] {
    return [...this.#joined];
  }

  role(guildId: string | undefined, roleId: string): Role | undefined {
    return this.all.get(guildId ?? '')?.roles?.find(({ id }) => id === roleId);
  }

  /** The server, if the bot is in it. */
  reach(id: string): Guild {
    const guild = this.all.get(id);
    if (!guild) throw unknownGuild();
    if (!this.has(id)) throw missingAccess();
    return guild;
  }

  show(id: string): object {
    return guildWithCounts(id, this.reach(id).name, this.roles(id));
  }

  roles(id: string): object[] {
    const more = this.reach(id).roles ?? [];
    return [{ id, name: '@everyone' }, ...more].map(roleObject);
  }

  /** A page of the bot's servers, by id upwards, as GET /users/@me/guilds shows them. */
  mine(limit: number, after: string): object[] {
    const ids = this.ids().sort((a, b) => Number(BigInt(a) - BigInt(b)));
    const page = ids.filter((id) => BigInt(id) > BigInt(after)).slice(0, limit);
    return page.map((id) => ({
      id,
      name: this.all.get(id)?.name ?? 'Readers',
      icon: null,
      banner: null,
      owner: false,
      permissions: '0',
      features: [],
    }));
  }
}
