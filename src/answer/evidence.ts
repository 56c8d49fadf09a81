import { findFigures } from '../facts/figures/figures.ts';
import { analyse } from '../index/analysis.ts';
import type { QuestionTerm } from '../index/question.ts';
import type { Hit } from '../index/rank.ts';
import { rarityOf, type Vocabulary } from '../index/vocabulary.ts';
import type { AnswerType } from '../languages/questions.ts';
import { fold } from '../text/normalise.ts';
import { matchesTyped } from '../text/typed-pattern.ts';
import type { AskedSentence } from './asked-sentence.ts';
import { countMissingNames } from './names.ts';
import type { RankedPassage, ScoredSentence } from './rank-sentences.ts';
import { findFormPlaces } from './read-sentences.ts';

/**
 * What speaks for or against the best sentence being the answer. Shares are 0 to 1. "Nearby" is the sentence, its
 * neighbours and the head of its article.
 */
export interface Evidence {
  /** Score of the passage against that of the whole question, 0 to about 1.5. */
  strength: number;
  /** Mean score of the fifth to the twentieth passage beside the first's: what chance finds. */
  noise: number;
  /** How far the passage leads the next one. */
  lead: number;
  /** Share of the words of content that are not held nearby, by the square of their weight: a rare one counts more. */
  lackedNearby: number;
  /**
   * Weight of the words of content that are held, or not held nearby, in words that a single passage holds: what chance
   * brings together is one common word, however short the question.
   */
  heldNearby: number;
  heldByArticle: number;
  heldByHead: number;
  lackedInAll: number;
  /** The rarest word held nearby, in the same unit. */
  rarestHeld: number;
  /** Share of words that no passage at all holds. */
  unknown: number;
  /** 1 when a name of the question is not held nearby; when it stands nowhere around as a name. */
  nameLackedNearby: number;
  nameLacked: number;
  /** 1 when a number of the question is not held nearby. */
  numberLackedNearby: number;
  /** 1 when an attribute is asked for of which neither the sentence nor its neighbours have a word. */
  attributeLacked: number;
  /** How surely the sentence lacks the kind that is asked for, where that is seen when it is there. */
  untyped: number;
  /** 1 where a kind is asked for that is surely known, and neither the sentence nor its neighbours have it. */
  unseen: number;
  /** 1 where something is counted in the question and no figure nearby counts it. */
  uncounted: number;
  /** The kind that is asked for, near the question's words. */
  near: number;
  /** How well the sentence fits by what the trigger table knows, and by its words. */
  asking: number;
  missing: number;
  /** The least of it: of one word of content that the sentence lacks, and of one way of asking. */
  worst: number;
  worstAsking: number;
  untitled: number;
  /** By how much its score beats that of every other sentence. */
  margin: number;
  /** ln (words of content). */
  length: number;
  /** 1 where a person is asked for. */
  asksPerson: number;
}

/** Kinds of answer that are seen when they are there. */
const strict: ReadonlySet<AnswerType> = new Set([
  'money',
  'percent',
  'count',
  'number',
  'date',
  'person',
  'duration',
  'temperature',
  'weight',
  'length',
  'area',
  'speed',
  'age',
  'score',
  'named',
  'organisation',
]);
/** Those of them that cannot be mistaken. */
const surelySeen: ReadonlySet<AnswerType> = new Set([
  'money',
  'percent',
  'temperature',
  'weight',
  'length',
  'area',
  'speed',
  'age',
  'score',
  'duration',
  'date',
]);
const minSure = 0.7;

/** An article says in its title and its first sentence or two what it is about, and seldom again. */
const leadCharacters = 200;

/**
 * Gathers the evidence for the best passage.
 * @param ranked all that was read, best first
 * @param text the question
 * @param hits all that was found, by words alone
 */
export function gatherEvidence(
  ranked: readonly RankedPassage[],
  hits: readonly Hit[],
  text: string,
  asked: AskedSentence,
  vocabulary: Vocabulary,
): Evidence | undefined {
  const [first, next] = ranked;
  if (!first) return undefined;
  const { hit, best } = first;
  const at = first.sentences.indexOf(best);
  const neighbours = [first.sentences[at - 1], first.sentences[at + 1]].filter((one) => one !== undefined);
  const rest = hits.filter((one) => one !== hit);
  const background = rest.slice(3, 19);
  const relative = (score: number): number => (hit.score > 0 ? score / hit.score : 1);
  const { terms } = asked;
  const content = terms.map(({ isContent, weight }) => (isContent ? weight : 0));
  const weigh = (held: ReadonlySet<number>): number => sum(content.filter((_, place) => held.has(place)));
  const rarest = rarityOf(vocabulary, 1);
  const places = placesOf(first, ranked, neighbours, asked);
  const isTyped = strict.has(asked.type);
  const surest = Math.max(best.features.sureness, ...neighbours.map(({ features }) => features.sureness));
  const { near, asking, missing, untitled } = best.features;
  return {
    strength: hit.score / 2,
    noise: relative(mean(background.map((other) => other.score))),
    lead: next ? first.score - next.score : 1,
    lackedNearby: shareLacked(terms, places.nearby),
    heldNearby: weigh(places.nearby) / rarest,
    heldByArticle: weigh(places.article) / rarest,
    heldByHead: weigh(places.head) / rarest,
    rarestHeld: Math.max(0, ...content.filter((_, place) => places.nearby.has(place))) / rarest,
    lackedInAll: (sum(content) - weigh(places.nearby)) / rarest,
    unknown: shareUnknown(terms),
    nameLackedNearby: terms.some((term, place) => term.isName && !places.nearby.has(place)) ? 1 : 0,
    nameLacked: Math.min(1, countMissingNames(terms, hit.passage, asked.searched)),
    numberLackedNearby: terms.some((term, place) => term.isNumber && !places.nearby.has(place)) ? 1 : 0,
    attributeLacked: lacksAttribute(text, asked, [best, ...neighbours]) ? 1 : 0,
    untyped: isTyped ? 1 - best.features.sureness : 0,
    unseen: surelySeen.has(asked.type) && surest < minSure ? 1 : 0,
    uncounted: isUncounted(asked, [best, ...neighbours]) ? 1 : 0,
    near,
    asking,
    missing,
    ...best.least,
    untitled,
    margin: marginOf(best, ranked),
    length: Math.log(Math.max(1, terms.filter(({ isContent }) => isContent).length)),
    asksPerson: asked.type === 'person' ? 1 : 0,
  };
}

/** Places of the question's words that are held around the best sentence. */
function placesOf(
  first: RankedPassage,
  ranked: readonly RankedPassage[],
  neighbours: readonly ScoredSentence[],
  { terms, searched }: AskedSentence,
): Record<'head' | 'nearby' | 'article', ReadonlySet<number>> {
  const { article } = first.hit.passage;
  const head = `${article.title}\n${article.body.slice(0, leadCharacters)}`;
  const title = findFormPlaces(analyse(head, searched), searched);
  const titled = terms.flatMap(({ forms }, place) =>
    forms.some(({ key, kind }) => title[kind].has(key)) ? [place] : [],
  );
  const heldBy = (sentences: readonly ScoredSentence[]) => sentences.flatMap(({ held }) => [...held]);
  const own = ranked.filter(({ hit }) => hit.passage.article === article);
  return {
    head: new Set(titled),
    nearby: new Set([...titled, ...first.best.held, ...heldBy(neighbours)]),
    article: new Set([...titled, ...own.flatMap(({ sentences }) => heldBy(sentences))]),
  };
}

/** How many words behind "how many" may name what is counted, and characters behind a figure. */
const countedWords = 2;
const countedCharacters = 20;

/** Whether the question counts something that no figure of the sentences counts. */
function isUncounted(
  { terms, type, written, searched }: AskedSentence,
  sentences: readonly ScoredSentence[],
): boolean {
  if (type !== 'count') return false;
  const asking = written.questions.typical?.count?.split(' ') ?? [];
  const at = terms.findIndex((_, start) =>
    asking.every((word, next) => fold(terms[start + next]?.exact ?? '') === fold(word)),
  );
  if (at < 0) return false;
  const counted = terms
    .slice(at + asking.length)
    .filter(({ isContent }) => isContent)
    .slice(0, countedWords);
  if (counted.length === 0) return false;
  return !sentences.some(({ hit, span }) => {
    const text = hit.passage.article.body.slice(span.start, span.end);
    return findFigures(text, searched).some(({ start, end }) => {
      const forms = findFormPlaces(analyse(text.slice(start, end + countedCharacters), searched), searched);
      return counted.some((term) => term.forms.some(({ key, kind }) => forms[kind].has(key)));
    });
  });
}

/** Whether an attribute is asked for of which none of the sentences has a word. */
function lacksAttribute(
  question: string,
  { written, searched }: AskedSentence,
  sentences: readonly ScoredSentence[],
): boolean {
  const asked = written.attributes.filter((one) => matchesTyped(one.asked, question));
  if (asked.length === 0) return false;
  const texts = sentences.map(({ hit, span }) => hit.passage.article.body.slice(span.start, span.end));
  return asked.some(({ name }) => {
    const told = searched.attributes.find((one) => one.name === name)?.told;
    return told !== undefined && !texts.some((one) => told.test(one));
  });
}

function shareLacked(terms: readonly QuestionTerm[], held: ReadonlySet<number>): number {
  let all = 1e-9;
  let lacked = 0;
  terms.forEach(({ isContent, weight }, place) => {
    if (!isContent) return;
    all += weight ** 2;
    if (!held.has(place)) lacked += weight ** 2;
  });
  return lacked / all;
}

function shareUnknown(terms: readonly QuestionTerm[]): number {
  const content = terms.filter(({ isContent }) => isContent);
  return content.filter(({ forms }) => forms.length === 0).length / Math.max(1, content.length);
}

/** How far the best sentence stands out among all others. */
function marginOf(best: ScoredSentence, ranked: readonly RankedPassage[]): number {
  const others = ranked.flatMap(({ sentences }) => sentences).filter((one) => one !== best);
  return best.score - others.reduce((most, { score }) => Math.max(most, score), best.score - widest);
}

/** A margin where there is no other sentence. */
const widest = 5;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / Math.max(1, values.length);
}
