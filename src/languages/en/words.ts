import { lightStem } from '../light-stem.ts';
import type { Words } from '../words.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

export const words = {
  stopWords: list(`
    a about after again against all along also although am among an and another any are aren't around as at
    be because been before being between both but by came can can't cannot could did didn't do does doesn't
    doing don't down during each either else ever every few for from further get gets got had has hasn't have
    having he he's her here hers herself him himself his i i'm if in into is isn't it it's its itself just
    let's like made make makes many may me might more most much must my myself near neither no nor not now of
    off often on once one only or other our ours out over own per please quite rather same she should since
    so some still such tell than that that's the their them then there these they this those though through
    to too toward towards under until up upon us used very via was wasn't we well were weren't whether while
    will with within without won't would yet you your yours
  `),
  questionWords: list(`
    how what what's when where which who who's whom whose why much many kind type name
  `),
  stem: lightStem,
  plausible: (word) => /^[a-z]+(?:'[a-z]+)?$/u.test(word),
  ownLetters: undefined,
  tokensPerWord: 1,
  abbreviations: list(`
    mr mrs ms dr prof gen col lt maj capt cmdr adm sgt rev hon st jr sr gov sen rep pres no nos vol vs etc
    inc ltd co corp dept est approx fig al e.g i.e a.m p.m u.s u.k u.n jan feb mar apr jun jul aug sep sept
    oct nov dec mt ft
  `),
} satisfies Words;
