import type { APIMessage } from 'discord-api-types/v10';

/** Which messages are asked for; of the three ids at most one. */
export interface Range {
  limit: number;
  before?: string | undefined;
  after?: string | undefined;
  around?: string | undefined;
}

/** The messages of one channel, in the order of their ids. */
export class Page {
  readonly #list: APIMessage[] = [];
  readonly #byId = new Map<string, APIMessage>();

  /** Oldest first. */
  get all(): readonly APIMessage[] {
    return this.#list;
  }

  /** Adds one that is newer than all others. */
  add(message: APIMessage): void {
    this.#list.push(message);
    this.#byId.set(message.id, message);
  }

  find(id: string): APIMessage | undefined {
    return this.#byId.get(id);
  }

  remove(id: string): void {
    this.#list.splice(this.#from(id), 1);
    this.#byId.delete(id);
  }

  /** Newest first: the ones next before, next after or around an id, else the newest ones. */
  range({ limit, before, after, around }: Range): readonly APIMessage[] {
    let start = Math.max(0, this.#list.length - limit);
    if (after !== undefined) start = this.#from((BigInt(after) + 1n).toString());
    if (around !== undefined) start = Math.max(0, this.#from(around) - Math.floor(limit / 2));
    let end = start + limit;
    if (before !== undefined) {
      end = this.#from(before);
      start = Math.max(0, end - limit);
    }
    return this.#list.slice(start, end).reverse();
  }

  /** The place of the first message whose id is `id` or above. */
  #from(id: string): number {
    const wanted = BigInt(id);
    let low = 0;
    let high = this.#list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (BigInt(this.#list[middle]!.id) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
