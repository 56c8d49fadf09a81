import { safeParse, type ZodMiniType } from 'zod/mini';

/**
 * What is wrong with `value` by one of Discord's own schemas, one line a fault; none when it is right.
 * The schemas let unknown keys pass by dropping them, so whatever parsing drops is named as a fault too.
 */
export function schemaFaults(schema: ZodMiniType, value: unknown): string[] {
  const parsed = safeParse(schema, value);
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => describe(issue, []));
  return dropped(value, parsed.data, []).map((path) => `${path}: unknown key`);
}

interface Issue {
  path: PropertyKey[];
  message: string;
  errors?: Issue[][];
}

/** Of a union, only the branch that came nearest speaks: the one whose faults lie deepest. */
function describe(issue: Issue, above: PropertyKey[]): string[] {
  const path = [...above, ...issue.path];
  const nearest = issue.errors
    ?.filter((branch) => branch.length > 0)
    .toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  if (nearest) return nearest.flatMap((inner) => describe(inner, path));
  return [`${path.map(String).join('.') || 'body'}: ${issue.message}`];
}

/** A branch that fails on its own `type` is not the one meant. */
function depth(branch: Issue[]): number {
  if (branch.some((issue) => issue.path.at(-1) === 'type' && issue.path.length === 1)) return -1;
  return Math.max(
    ...branch.map((issue) => issue.path.length + Math.max(0, ...(issue.errors ?? []).map(depth))),
  );
}

function dropped(value: unknown, kept: unknown, path: string[]): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => dropped(item, (kept as unknown[])?.[index], [...path, `${index}`]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof kept === 'object' && kept !== null && Object.hasOwn(kept, key)
      ? dropped(inner, (kept as Record<string, unknown>)[key], [...path, key])
      : [[...path, key].join('.')],
  );
}
