import type { Quotation } from '../corpus/quotation.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Language } from '../languages/language.ts';
import type { Aside } from '../languages/small-talk.ts';
import type { Evidence } from './evidence.ts';
import { type IndexFindings, lookUp, type Query } from './look-up.ts';
import { measureSharedContent } from './same-content.ts';
import { recogniseSmallTalk } from './small-talk.ts';

/** The passages that answer, or the nearest ones and an honest no. */
export interface Answer {
  isAnswered: boolean;
  /** 0 to 1: how sure it is that the first quotation answers. */
  confidence: number;
  /** How many of the first quotations come near the best; the others are there for measuring. */
  near: number;
  /** Best first; all in one language. */
  quotations: Quotation[];
  /** The language of the quotations; without any, of the question as far as it shows. */
  language: Language;
  /** Why nothing was looked up and nothing is quoted; undefined for questions to the news. */
  aside: Aside | undefined;
  /** What the confidence rests on; for calibrating it. */
  evidence: Evidence | undefined;
  /** What each language has, of which the quotations are one. */
  found: readonly IndexFindings[];
}

/** From this confidence on a passage is given as an answer; see docs/decisions/confidence.md. */
export const minConfidence = 0.5;

/** How much surer another language must be to be shown instead of the wanted one, in logits. */
const foreignMargin = 1;
/** From here on two passages say the same, and the reader gets it in the wanted language. */
const minSharedContent = 0.25;
/** The same for the sentence that answers alone: it is short, and its words meet easily. */
const minSharedAnswer = 0.4;

/** Answers from the wanted language, unless another is surer and says something else. */
export async function answer(query: Query, indexes: ReadonlyMap<string, PassageIndex>): Promise<Answer> {
  const languages = [...indexes.values()].map(({ language }) => language);
  const talk = recogniseSmallTalk(query.text, new Set([query.written, query.wanted, ...languages]));
  if (talk) return setAside(talk.kind, talk.language);
  const found = await Promise.all([...indexes.values()].map((index) => lookUp(query, index)));
  if (!found.some((one) => one.hasContent)) return setAside('grammar', query.wanted);
  if (!found.some((one) => one.isKnown)) return setAside('unread', query.wanted);
  const wanted = found.find((one) => one.index.language === query.wanted);
  const surest = found.reduce<IndexFindings | undefined>(
    (best, one) => (best && best.logit >= one.logit ? best : one),
    wanted,
  );
  const best = wanted && surest && keeps(wanted, surest) ? wanted : surest;
  // Two passages that say the same speak for each other.
  const logit = best && surest && isSurer(surest, best) ? (best.logit + surest.logit) / 2 : best?.logit;
  const confidence = logit === undefined ? 0 : 1 / (1 + Math.exp(-logit));
  return {
    isAnswered: confidence >= minConfidence,
    confidence,
    near: Math.min(best?.near ?? 0, query.limit),
    quotations: best?.quoted.map(({ quotation }) => quotation) ?? [],
    language: best?.index.language ?? query.wanted,
    aside: undefined,
    evidence: best?.evidence,
    found,
  };
}

/** Nothing is quoted for what asks nothing of the news. */
function setAside(aside: Aside, language: Language): Answer {
  return {
    isAnswered: false,
    confidence: 0,
    near: 0,
    quotations: [],
    language,
    aside,
    evidence: undefined,
    found: [],
  };
}

const isSurer = (surest: IndexFindings, wanted: IndexFindings): boolean =>
  surest.logit > wanted.logit + foreignMargin;

/** Whether what the wanted language has is shown, though another is surer. */
function keeps(wanted: IndexFindings, surest: IndexFindings): boolean {
  if (wanted === surest || !isSurer(surest, wanted)) return true;
  const [mine] = wanted.quoted;
  const [theirs] = surest.quoted;
  if (!mine || !theirs) return mine !== undefined;
  // Where the other language has the answer and this one only something near it, the answer must stand here, too.
  if (wanted.logit < 0 && surest.logit >= 0) {
    const { text } = theirs.quotation.highlight;
    return measureSharedContent(text, surest.index.language, mine.hit, wanted.index) >= minSharedAnswer;
  }
  return (
    measureSharedContent(mine.quotation.text, wanted.index.language, theirs.hit, surest.index) >=
    minSharedContent
  );
}
