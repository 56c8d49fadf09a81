import { decodeEntities } from '../pages/parse-document.ts';
import { cleanLine } from '../text/normalise.ts';

// No other tags: in "a<b" and "List<String>" nothing is meant as one.
const inline = /<\/?(?:a|b|i|u|p|em|strong|span|font|small|sub|sup|br|mark|img)(?:\s[^<>]*)?\/?>/giu;

/** Plain text in one line of what may be HTML, once or, as many feeds do, escaped once too often. */
export function toPlainText(text: string, isHtml: boolean): string {
  let plain = isHtml ? text.replace(inline, '') : text;
  for (let round = 0; round < 3; round++) {
    const next = decodeEntities(plain).replace(inline, '');
    if (next === plain) break;
    plain = next;
  }
  return cleanLine(plain);
}
