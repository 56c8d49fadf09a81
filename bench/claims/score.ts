import { type Measured, share } from '../quality/metrics.ts';

/** A line of test/quality/claims.jsonl: what somebody forwards, and whether the article says it. */
export interface LabelledClaim {
  id: string;
  language: string;
  text: string;
  isTrue: boolean;
  /** What is wrong with a false one; how a true one is written otherwise than in the article. */
  kind: string;
  /** File name, without `.vi.md` or `.en.md`, of the article that it is about. */
  article: string;
}

/** A line that `verbatim claim --batch` writes, as far as it is scored. */
export interface Told {
  id: string | null;
  verdict: string;
}

export interface ClaimRow {
  group: string;
  claims: number;
  /** The share told as reported: of false claims the worst outcome, of true ones the wanted one. */
  reported: Measured;
  differs: number;
  somethingElse: number;
  notFound: number;
}

export interface Judged {
  claim: LabelledClaim;
  verdict: string;
}

/** Sets what was told beside what is true. @throws Error where a claim has no line of its own, in order */
export function judge(claims: readonly LabelledClaim[], told: readonly Told[]): Judged[] {
  if (told.length !== claims.length) throw new Error(`${claims.length} claims, ${told.length} verdicts`);
  return claims.map((claim, at) => {
    const { id, verdict } = told[at]!;
    if (id !== claim.id) throw new Error(`verdict ${at + 1} is for ${id}, not for ${claim.id}`);
    return { claim, verdict };
  });
}

/** False claims and true ones, each in all, by language and by kind. */
export function summariseClaims(judged: readonly Judged[]): ClaimRow[] {
  return [false, true].flatMap((isTrue) => {
    const those = judged.filter(({ claim }) => claim.isTrue === isTrue);
    const name = isTrue ? 'true' : 'false';
    const parts = [
      ...Map.groupBy(those, ({ claim }) => claim.language),
      ...Map.groupBy(those, ({ claim }) => claim.kind),
    ];
    return [
      rowOf(name, those),
      ...parts
        .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
        .map(([part, some]) => rowOf(`${name}, ${part}`, some)),
    ];
  });
}

/** The claims told wrong: false ones confirmed, then true ones that were not told as reported. */
export function wrongOnes(judged: readonly Judged[]): Judged[] {
  return judged
    .filter(({ claim, verdict }) => (verdict === 'reported') !== claim.isTrue)
    .toSorted((one, other) => Number(one.claim.isTrue) - Number(other.claim.isTrue));
}

function rowOf(group: string, some: readonly Judged[]): ClaimRow {
  const count = (wanted: string): number => some.filter(({ verdict }) => verdict === wanted).length;
  return {
    group,
    claims: some.length,
    reported: share(some.map(({ verdict }) => verdict === 'reported')),
    differs: count('differs'),
    somethingElse: count('something-else'),
    notFound: count('not-found'),
  };
}
