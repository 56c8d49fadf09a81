import { type RawBuilder, sql } from 'kysely';

/** A list of any length as one parameter. */
export function inJson<T extends number | string>(values: readonly T[]): RawBuilder<T> {
  return sql<T>`(select value from json_each(${JSON.stringify(values)}))`;
}
