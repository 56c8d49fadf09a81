import { describe, expect, it } from 'vitest';
import { collectFacts } from '../../src/facts/collect.ts';
import { createContentReader } from '../../src/stories/comparison.ts';
import { figuresOfTopic } from '../../src/stories/figures-of-topic.ts';
import { article } from '../helpers/articles.ts';
import { languages } from '../helpers/languages.ts';

const read = createContentReader(languages);

function figuresOn(topic: string, body: string, language: string): number[] {
  const { figures } = collectFacts([article({ body, language })], languages);
  return figuresOfTopic(figures, topic, language, languages, read).map(({ figure }) => figure.value);
}

describe('the figures of a place', () => {
  it.each([
    ['Da Nang', 'Dak Lak had 16 dead, Khanh Hoa 14, Hue 5 and Da Nang 2.', 'en', [2]],
    ['Khanh Hoa', 'Dak Lak had 16 dead, Khanh Hoa 14, Hue 5 and Da Nang 2.', 'en', [14]],
    ['Đà Nẵng', 'Đắk Lắk có 16 người chết, Khánh Hòa 14, Huế 5 và Đà Nẵng 2.', 'vi', [2]],
  ])('are its own, not those of its neighbours in the sentence: %s', (topic, body, language, wanted) => {
    expect(figuresOn(topic, body, language)).toEqual(wanted);
  });

  it('are all of a sentence that names no other', () => {
    const body = 'The floods in Da Nang killed 43 people, and 9 others are missing.';
    expect(figuresOn('Da Nang floods', body, 'en')).toEqual([43, 9]);
  });
});
