/** Whole numbers in few bytes: seven bits a byte, low ones first (LEB128, https://en.wikipedia.org/wiki/LEB128). */
export interface VarintWriter {
  /** @param value a whole number from 0 to 2^53 */
  push(value: number): void;
  /** What was pushed since the writer was made. */
  bytes(): Uint8Array;
}

export function createVarintWriter(): VarintWriter {
  let buffer = new Uint8Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length + 8 > buffer.length) {
        const larger = new Uint8Array(buffer.length * 2);
        larger.set(buffer);
        buffer = larger;
      }
      let rest = value;
      while (rest > 0x7f) {
        buffer[length++] = (rest % 0x80) | 0x80;
        rest = Math.floor(rest / 0x80);
      }
      buffer[length++] = rest;
    },
    bytes: () => buffer.slice(0, length),
  };
}

export interface VarintReader {
  /** The next number. @throws RangeError at the end of the bytes */
  next(): number;
  /** As many of the next ones. */
  take(count: number): Uint32Array;
}

export function createVarintReader(bytes: Uint8Array): VarintReader {
  let at = 0;
  function next(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('the numbers end in the middle');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }
  return {
    next,
    take(count) {
      const taken = new Uint32Array(count);
      for (let place = 0; place < count; place++) taken[place] = next();
      return taken;
    },
  };
}
