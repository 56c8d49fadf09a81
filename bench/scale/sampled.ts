import type { Languages } from '../../src/languages/language.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { splitTokens } from '../../src/text/tokens.ts';
import { withoutDiacritics } from '../quality/disturb.ts';
import { pick, seeded } from '../quality/random.ts';
import type { Arriving } from './articles.ts';
import { type Inputs, sampleQuestions, type Typed } from './world.ts';

/** Collects what people could ask about articles, from some of them spread evenly over all. */
export interface Sampler {
  see(arriving: Arriving): void;
  inputs(): Omit<Inputs, 'next'>;
}

const mostArticles = 600;
const mostOfAKind = 1_000;
/** Share of the Vietnamese inputs that are typed without diacritics. */
const plainShare = 0.3;
const asking: Record<string, readonly string[]> = {
  vi: ['Vì sao', 'Ai', 'Khi nào', 'Bao nhiêu'],
  en: ['Why', 'Who', 'When', 'How many'],
};

/** @param count how many articles will be seen */
export function createSampler(count: number, languages: Languages, seed: number): Sampler {
  const random = seeded(seed);
  const every = Math.max(1, Math.floor(count / mostArticles));
  const found: Omit<Inputs, 'next'> = { questions: [], topics: [], titles: [], texts: [] };
  let seen = 0;

  const typed = (text: string, language: string): Typed => ({
    text: language === 'vi' && random() < plainShare ? withoutDiacritics(text) : text,
    language,
  });

  return {
    see({ article, questions }) {
      if (seen++ % every !== 0) return;
      const { language, title, body } = article;
      if (questions.length > 0) found.questions.push(typed(pick(questions, random), language));
      found.questions.push(typed(`${pick(asking[language]!, random)} ${fragment(body, 4, 9)}?`, language));
      found.topics.push(typed(fragment(title, 1, 3), language));
      found.titles.push({ text: title, language });
      const abbreviations = languages.get(language)!.words.abbreviations;
      const sentences = splitSentences(body, abbreviations).map(({ start, end }) => body.slice(start, end));
      const at = Math.floor(random() * sentences.length);
      found.texts.push({
        text: sentences
          .slice(at, at + 3)
          .join(' ')
          .slice(0, 900),
        language,
      });
    },

    inputs() {
      const asked = sampleQuestions().map(({ question, language }) => ({ text: question, language }));
      return {
        questions: shuffled([...asked, ...found.questions]).slice(0, mostOfAKind),
        topics: shuffled(found.topics),
        titles: shuffled(found.titles),
        texts: shuffled(found.texts),
      };
    },
  };

  /** Some words in a row of a text. */
  function fragment(text: string, fewest: number, most: number): string {
    const tokens = splitTokens(text);
    const length = Math.min(tokens.length, fewest + Math.floor(random() * (most - fewest + 1)));
    const start = Math.floor(random() * (tokens.length - length + 1));
    const [first, last] = [tokens[start], tokens[start + length - 1]];
    return first && last ? text.slice(first.start, last.end).replace(/\s+/gu, ' ') : text;
  }

  function shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, order: random() }))
      .sort((one, other) => one.order - other.order)
      .map(({ item }) => item);
  }
}
