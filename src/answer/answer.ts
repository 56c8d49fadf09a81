import type { Quotation } from '../corpus/quotation.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Language } from '../languages/language.ts';
import type { Aside } from '../languages/small-talk.ts';
import type { Evidence } from './confidence.ts';
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
const foreignMargin = 0.5;
/** From here on two passages say the same, and the reader gets it in the wanted language. */
const minSharedContent = 0.25;

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
  const confidence = best ? 1 / (1 + Math.exp(-best.logit)) : 0;
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

function keeps(wanted: IndexFindings, surest: IndexFindings): boolean {
  if (wanted === surest || wanted.logit + foreignMargin >= surest.logit) return true;
  const [mine] = wanted.quoted;
  const [theirs] = surest.quoted;
  if (!mine || !theirs) return mine !== undefined;
  return (
    measureSharedContent(mine.quotation, wanted.index.language, theirs.hit, surest.index) >= minSharedContent
  );
}
