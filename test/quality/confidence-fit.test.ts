import { describe, expect, it } from 'vitest';
import { fitBoundedLogit } from '../../bench/confidence-fit/bounded-logit.ts';
import { namesIn, swapName } from '../../bench/confidence-fit/swap-name.ts';

/** Ten cases for each chance of a true one, which the feature gives: 10, 20, … 90 %. */
const cases = Array.from({ length: 90 }, (_, at) => {
  const tenth = 1 + Math.floor(at / 10);
  const logit = Math.log(tenth / (10 - tenth));
  return { features: [logit, -logit], isTrue: at % 10 < tenth, weight: 1 };
});

describe('bounded logistic regression', () => {
  it('finds the weights that made the cases', () => {
    const [weight, intercept] = fitBoundedLogit(
      cases.map((one) => ({ ...one, features: one.features.slice(0, 1) })),
      [0],
      0,
    );
    expect(weight).toBeCloseTo(1, 3);
    expect(intercept).toBeCloseTo(0, 3);
  });

  it('keeps a weight to its sign, at nothing where the cases speak against it', () => {
    expect(fitBoundedLogit(cases, [-1, 1], 0).map((one) => Math.round(one) + 0)).toEqual([0, 0, 0]);
    const [first, second] = fitBoundedLogit(cases, [1, 1], 0);
    expect(first).toBeCloseTo(1, 3);
    expect(second).toBe(0);
  });
});

describe('a near miss made of a question', () => {
  const names = ['Port Ellen', 'Glen Moray', 'Ian Fraser'];

  it('has another name, which the article does not have', () => {
    const article = 'Port Ellen has a harbour. Ian Fraser looks after it.';
    expect(swapName('Who looks after the harbour of Port Ellen?', article, names, 0)).toBe(
      'Who looks after the harbour of Glen Moray?',
    );
  });

  it('or another year', () => {
    expect(swapName('What was built in 2019?', 'The pier was built in 2019.', names, 0)).toBe(
      'What was built in 2016?',
    );
  });

  it('is not made where there is neither', () => {
    expect(swapName('what was built?', 'The pier was built.', names, 0)).toBeUndefined();
  });

  it('takes names from inside questions, not days and not what begins them', () => {
    expect(namesIn(['Where did Ian Fraser go on Monday?', "Is it Ian Fraser's?"])).toEqual(['Ian Fraser']);
  });
});
