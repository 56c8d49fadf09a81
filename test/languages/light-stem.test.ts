import { describe, expect, it } from 'vitest';
import { lightStem } from '../../src/languages/light-stem.ts';

describe('an English stem', () => {
  it.each([
    ['plural', ['landmine', 'landmines']],
    ['plural in -ies', ['country', 'countries']],
    ['plural in -es', ['wish', 'wishes']],
    ['possessive', ['party', "party's", 'party’s', 'parties']],
    ['verb endings', ['announce', 'announces', 'announced', 'announcing']],
    ['doubled letters', ['plan', 'plans', 'planned', 'planning']],
    ['a final e', ['remove', 'removed', 'removes', 'removing']],
    ['-y before -ed', ['identify', 'identified', 'identifies', 'identifying']],
    ['-ll', ['kill', 'killed', 'killing']],
  ])('is one for every form: %s', (_, forms) => {
    expect(new Set(forms.map(lightStem)).size).toBe(1);
  });

  it.each(['us', 'gas', 'his', 'bus', 'this', 'b52s', '2025', 'war', 'bring', 'thing', 'red'])(
    'leaves %s alone',
    (word) => {
      expect(lightStem(word)).toBe(word);
    },
  );
});
