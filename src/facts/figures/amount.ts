/** A number word, digits, a scale word or "half", in the order printed. */
export type NumberPart = { at: 'small' | 'scale' | 'half'; value: number; joined?: boolean };

/** What the parts amount to; undefined where they could mean several numbers. @param looseTail see `NumberGrammar` */
export function evaluate(parts: NumberPart[], looseTail: boolean): number | undefined {
  let top = -1;
  parts.forEach((part, index) => {
    if (part.at === 'scale' && (top < 0 || part.value >= parts[top]!.value)) top = index;
  });
  if (top < 0) return addUp(parts);
  const scale = parts[top]!.value;
  const left = evaluate(parts.slice(0, top), looseTail);
  if (left === undefined) return undefined;
  const rest = parts.slice(top + 1);
  const base = dropNoise(left * scale);
  if (rest.length === 0) return base;
  if (rest[0]!.at === 'half') return rest.length === 1 ? dropNoise(base + scale / 2) : undefined;
  if (looseTail && scale >= 100 && rest.length === 1 && rest[0]!.value < 10 && !rest[0]!.joined)
    return undefined;
  const right = evaluate(rest, looseTail);
  return right === undefined || right >= scale ? undefined : dropNoise(base + right);
}

function addUp(parts: NumberPart[]): number | undefined {
  const [first, second, third] = parts;
  if (first === undefined || third !== undefined || first.at !== 'small') return undefined;
  if (second === undefined) return first.value;
  if (second.at === 'half') return first.value + 0.5;
  const tens = first.value >= 10 && first.value % 10 === 0 && second.value < 10 && second.value > 0;
  return tens ? first.value + second.value : undefined;
}

/** 13.625 × 1e6 without the last bits' noise. */
export function dropNoise(value: number): number {
  return Number(value.toPrecision(15));
}
