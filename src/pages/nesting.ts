/**
 * How deep elements may stand inside each other before the page is parsed: the parser looks through all that are open
 * at each tag. It reads HTML as htmlparser2 does, without a tree; `tidyTree` then counts on the tree itself.
 */
const maxDepth = 200;

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const empty = list(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const foreign = list('math svg');
const home = list('mi mo mn ms mtext annotation-xml foreignobject desc title');
const raw = list('script style title textarea xmp');
const closesParagraph = list(
  'h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header ' +
    'hr main nav ol pre section table ul p',
);
/** Elements whose closing tag may be left out → what is closed by opening them. */
const closedBy: Readonly<Record<string, ReadonlySet<string>>> = {
  tr: list('tr th td'),
  th: list('th'),
  td: list('thead th td'),
  li: list('li'),
  dt: list('dd dt'),
  dd: list('dd dt'),
  tbody: list('thead tbody'),
  tfoot: list('thead tbody'),
  option: list('option'),
  optgroup: list('optgroup option'),
  rt: list('rt rp'),
  rp: list('rt rp'),
  body: list('head link script'),
  ...Object.fromEntries([...closesParagraph].map((name) => [name, list('p')])),
};

/** Leaves out the tags beyond a nesting no newspaper has, and keeps their text. Takes linear time. */
export function limitNesting(html: string): string {
  const open = new OpenElements();
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; ) {
    const tag = readTag(html, at);
    if (tag === undefined) break;
    at = tag.end;
    if (tag.name !== '') {
      const depth = tag.isClosing ? open.close(tag.name) : open.open(tag.name, tag.isSelfClosing);
      // Paragraphs stay; they close each other.
      if (depth > maxDepth && tag.name !== 'p') {
        kept.push(html.slice(from, tag.start), ' ');
        from = tag.end;
      }
      if (raw.has(tag.name) && !tag.isClosing && !tag.isSelfClosing) at = endOfRaw(html, tag.end, tag.name);
    }
    at = at < 0 ? -1 : html.indexOf('<', at);
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}

interface Tag {
  /** In small letters; empty for comments and for a `<` that begins nothing. */
  name: string;
  start: number;
  end: number;
  isClosing?: boolean;
  isSelfClosing?: boolean;
}

/** Undefined where what begins here does not end. */
function readTag(html: string, start: number): Tag | undefined {
  if (html.startsWith('<!--', start)) return upTo(html, '-->', start);
  const next = html[start + 1] ?? '';
  if (next === '!' || next === '?') return upTo(html, '>', start);
  if (next === '/') {
    const tag = upTo(html, '>', start);
    const name = tag && /^\s*([a-z][^\s>]*)/iu.exec(html.slice(start + 2, tag.end))?.[1];
    return tag && { ...tag, name: name?.toLowerCase() ?? '', isClosing: true };
  }
  if (!/[a-z]/iu.test(next)) return { name: '', start, end: start + 1 };
  let at = start + 1;
  while (at < html.length && !isEndOfName(html[at]!)) at++;
  const name = html.slice(start + 1, at).toLowerCase();
  for (;;) {
    let isSelfClosing = false;
    for (; at < html.length && (isSpace(html[at]!) || html[at] === '/'); at++)
      isSelfClosing ||= html[at] === '/';
    if (at >= html.length) return undefined;
    if (html[at] === '>') return { name, start, end: at + 1, isSelfClosing };
    at = endOfAttribute(html, at);
    if (at < 0) return undefined;
  }
}

function upTo(html: string, mark: string, start: number): Tag | undefined {
  const found = html.indexOf(mark, start);
  return found < 0 ? undefined : { name: '', start, end: found + mark.length };
}

/** An attribute's name may begin with anything, its value stand in quotation marks; -1 where those do not end. */
function endOfAttribute(html: string, start: number): number {
  let at = start + 1;
  while (at < html.length && html[at] !== '=' && !isEndOfName(html[at]!)) at++;
  while (at < html.length && isSpace(html[at]!)) at++;
  if (html[at] !== '=') return at;
  at++;
  while (at < html.length && isSpace(html[at]!)) at++;
  const quote = html[at];
  if (quote === '"' || quote === "'") {
    const end = html.indexOf(quote, at + 1);
    return end < 0 ? -1 : end + 1;
  }
  while (at < html.length && html[at] !== '>' && !isSpace(html[at]!)) at++;
  return at;
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\f' || char === '\r';
}

function isEndOfName(char: string): boolean {
  return char === '/' || char === '>' || isSpace(char);
}

function endOfRaw(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}`, 'giu');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}

class OpenElements {
  readonly #names: string[] = [];
  readonly #counts = new Map<string, number>();
  /** Whether what is open is SVG or MathML, where `/>` closes. */
  readonly #foreign: boolean[] = [];

  /** @returns how deep the opened element is, 1 at the top */
  open(name: string, isSelfClosing = false): number {
    const closing = Object.hasOwn(closedBy, name) ? closedBy[name]! : undefined;
    for (let last = this.#names.at(-1); last && closing?.has(last); last = this.#names.at(-1))
      this.close(last);
    if (empty.has(name)) return 0;
    const depth = this.#names.length + 1;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    this.#names.push(name);
    if (foreign.has(name)) this.#foreign.push(true);
    else if (home.has(name) && this.#foreign.length > 0) this.#foreign.push(false);
    if (isSelfClosing && this.#foreign.at(-1)) this.close(name);
    return depth;
  }

  /** Closes the innermost element of a name and all in it. @returns how deep that was; 0 when none is open */
  close(name: string): number {
    if (!this.#counts.get(name)) return 0;
    for (;;) {
      const depth = this.#names.length;
      const closed = this.#names.pop()!;
      this.#counts.set(closed, this.#counts.get(closed)! - 1);
      if (this.#foreign.length > 0 && (foreign.has(closed) || home.has(closed))) this.#foreign.pop();
      if (closed === name) return depth;
    }
  }
}
