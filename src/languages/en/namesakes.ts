import type { NamesakeGrammar } from '../grammar.ts';
import { readNamesakeWords } from '../people-words.ts';
import { wordLists } from '../word-lists.ts';

const place = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*`;

export const namesakes = {
  ...readNamesakeWords(wordLists(import.meta.url)),
  former: /\b(?:former|ex|one-time|then|late|retired)\b/iu,
  changes:
    /\b(?:former|formerly|used to be|appointed|promoted|transferred|reassigned|stepped down|elevated|retired)\b/iu,
  agesAfter: [
    /^, (?:aged )?(?<age>\d{1,3})(?=[,.;)]|$)/u,
    /^ \((?<age>\d{1,3})\)/u,
    /^,? aged (?<age>\d{1,3})/u,
    /^,? \(?born (?:in )?(?<born>(?:19|20)\d\d)/u,
  ],
  agesBefore: [/(?<age>\d{1,3})-year-old (?:[\p{L}-]+ ){0,4}$/u],
  homes: new RegExp(String.raw`(?:\s|\()(?:of|from|living in) (?<place>${place}(?:, ${place})*)`, 'u'),
} satisfies NamesakeGrammar;
