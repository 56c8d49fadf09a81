/**
 * How deep elements may stand inside each other. Newspapers' pages go about 40 deep; Readability takes cubic
 * time in the depth (measured: 500 nested `div`s take 1 s, 2,000 a minute).
 */
const maxDepth = 80;

const empty = new Set('area base br col embed hr img input link meta source track wbr param'.split(' '));
/** Elements whose closing tag may be left out → what is closed by opening them. */
const closedBy: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['p', 'li'],
  dt: ['p', 'dt', 'dd'],
  dd: ['p', 'dt', 'dd'],
  td: ['p', 'td', 'th'],
  th: ['p', 'td', 'th'],
  tr: ['p', 'td', 'th', 'tr'],
  tbody: ['p', 'td', 'th', 'tr', 'thead', 'tbody'],
  option: ['option'],
};
const raw = new Set(['script', 'style', 'textarea', 'title']);

/** Leaves out the tags beyond a nesting no newspaper has, and keeps their text. Takes linear time. */
export function limitNesting(html: string): string {
  const open = new OpenElements();
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; ) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at);
      continue;
    }
    const tag = /^<(\/?)([a-z][a-z\d:-]{0,40})/iu.exec(html.slice(at, at + 44));
    const end = html.indexOf('>', at);
    if (end < 0) break;
    if (!tag) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const name = tag[2]!.toLowerCase();
    if (raw.has(name) && !tag[1]) {
      const close = html.slice(end).search(new RegExp(`</${name}`, 'iu'));
      at = close < 0 ? -1 : html.indexOf('<', end + close + 2);
      continue;
    }
    if (!empty.has(name) && html[end - 1] !== '/') {
      const depth = tag[1] ? open.close(name) : open.open(name);
      // Paragraphs stay: those that nobody closed only look as if they stood inside each other.
      if (depth > maxDepth && name !== 'p') {
        kept.push(html.slice(from, at), ' ');
        from = end + 1;
      }
    }
    at = html.indexOf('<', end);
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}

function after(html: string, mark: string, at: number): number {
  const found = html.indexOf(mark, at);
  return found < 0 ? -1 : html.indexOf('<', found);
}

class OpenElements {
  readonly #names: string[] = [];
  readonly #counts = new Map<string, number>();

  /** @returns how deep the opened element is, 1 at the top */
  open(name: string): number {
    const closing = Object.hasOwn(closedBy, name) ? closedBy[name]! : [];
    for (let last = this.#names.at(-1); last && closing.includes(last); last = this.#names.at(-1))
      this.close(last);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    return this.#names.push(name);
  }

  /** Closes the innermost element of a name and all in it. @returns how deep that was; 0 when none is open */
  close(name: string): number {
    if (!this.#counts.get(name)) return 0;
    for (;;) {
      const depth = this.#names.length;
      const closed = this.#names.pop()!;
      this.#counts.set(closed, this.#counts.get(closed)! - 1);
      if (closed === name) return depth;
    }
  }
}
