import type { Languages } from '../../../src/languages/language.ts';
import { seeded } from '../../quality/random.ts';
import { zipf } from './zipf.ts';

/** What texts are about: the concepts of the lexicon, a few of them everywhere and most of them seldom. */
export interface Concepts {
  draw(random: () => number): string;
  /** How a language says it. */
  say(concept: string, language: string, random: () => number): string;
}

/** Share of the times that the first form is written, which is the plainest. */
const plainest = 0.7;

export function createConcepts(languages: Languages, seed: number): Concepts {
  const [first, ...others] = [...languages.values()];
  // What CLDR names besides are countries, which news names by themselves.
  const shared = [...first!.lexicon.keys()].filter(
    (concept) => !concept.startsWith('region ') && others.every((one) => one.lexicon.has(concept)),
  );
  const random = seeded(seed);
  const ranked = shared
    .map((concept) => ({ concept, order: random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ concept }) => concept);
  const drawRank = zipf(ranked.length, 0.95, 6);
  const forms = new Map([...languages].map(([code, { lexicon }]) => [code, lexicon]));
  return {
    draw: (random) => ranked[drawRank(random)]!,
    say(concept, language, random) {
      const said = forms.get(language)!.get(concept)!;
      return said[random() < plainest ? 0 : Math.floor(random() * said.length)]!;
    },
  };
}
