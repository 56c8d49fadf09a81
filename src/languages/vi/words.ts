import { source } from '../../text/source.ts';
import { lightStem } from '../light-stem.ts';
import { wordLists } from '../word-lists.ts';
import { readPlainWords, type Words } from '../words.ts';

// Onset, nucleus and coda of a syllable without diacritics; "w", "f", "j" and "z" occur in none.
const syllable = new RegExp(
  source`
    ^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:uye|uya|uyu|ieu|yeu|uou|oai|oay|oao
    |oeo|uay|uoi|ia|ie|iu|ua|ue|ui|uo|uu|uy|oa|oe|oi|oo|ai|ao|au|ay|eo|eu|ye|[aeiouy])
    (?:ng|nh|ch|[cmnpt])?$
  `,
  'u',
);

export const words = {
  ...readPlainWords(wordLists(import.meta.url)),
  // A syllable has no endings; foreign names and words in Vietnamese text do.
  stem: (word) => (syllable.test(word) ? word : lightStem(word)),
  plausible: (word) => syllable.test(word),
  ownLetters: /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu,
  tokensPerWord: 1.4,
} satisfies Words;
