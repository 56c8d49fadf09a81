import { dayOf } from '../corpus/article.ts';
import { citedUrlOf, type Quotation } from '../corpus/quotation.ts';
import { formatDate } from '../facts/show.ts';
import type { Language } from '../languages/language.ts';
import type { Library } from '../library.ts';
import type { ReadAnswer } from '../reader/answer-with-reader.ts';
import type { OfferedSentence } from '../reader/numbered-sentences.ts';
import { sayAside } from '../replies/aside.ts';
import { noteForeign } from '../replies/foreign-note.ts';

/**
 * An answer as a line of `verbatim ask --batch`; offsets are UTF-16 units of the article's body.
 * @param reading where readers are in play: what one is offered, if that is to be listed
 */
export function writeAnswerRecord(
  id: string | number,
  answer: ReadAnswer,
  reading?: { offered?: readonly OfferedSentence[] },
) {
  const offered = reading?.offered?.map(({ passage, span }) => ({ article: passage.article.id, ...span }));
  return {
    id,
    answered: answer.isAnswered,
    confidence: Number(answer.confidence.toFixed(4)),
    ...(reading && { chosenBy: answer.chosenBy }),
    quotations: answer.quotations.map(quotationRecord),
    ...(offered && { offered }),
  };
}

function quotationRecord(quotation: Quotation) {
  const { article, start, end, text, highlight } = quotation;
  const { id, language, publisher, title, published, url } = article;
  return { article: id, language, start, end, text, highlight, publisher, title, published, url };
}

/**
 * An answer for a person at a terminal; the sentence that answers stands between `**`.
 * @param reader the language of the words around the quotations
 */
export async function writeAnswerText(
  answer: ReadAnswer,
  library: Library,
  reader: Language,
): Promise<string> {
  const { strings } = reader;
  if (answer.aside === 'grammar') return strings.onlyGrammar;
  if (answer.aside) return (await sayAside(answer.aside, reader, library)).join('\n\n');
  const quoted = answer.quotations.map((quotation) => {
    const { article, highlight } = quotation;
    const before = quotation.text.slice(0, highlight.start - quotation.start);
    const after = quotation.text.slice(highlight.end - quotation.start);
    const date = formatDate(dayOf(article), reader);
    const source = article.digest
      ? strings.digestOf(article.publisher, date)
      : `${article.publisher}, ${date}`;
    return `${before}**${highlight.text}**${after}\n  ${article.title} · ${source}\n  ${citedUrlOf(quotation)}`;
  });
  if (answer.isAnswered) {
    const [first] = answer.quotations;
    const isForeign = first && answer.language !== reader;
    const note = isForeign ? [await noteForeign(first.article, reader, library)] : [];
    return [...note, ...quoted].join('\n\n');
  }
  return [strings.noAnswer, ...(quoted[0] ? [strings.nearest, quoted[0]] : [])].join('\n\n');
}
