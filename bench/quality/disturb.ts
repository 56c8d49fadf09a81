import { splitTokens } from '../../src/text/tokens.ts';
import { pick, seeded } from './random.ts';

/** The ways in which a question arrives other than as it should be written. */

/** As typed without a Vietnamese keyboard: "Biên Hòa" → "Bien Hoa". */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC');
}

const shortest = 4;
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * One letter left out, put in, replaced or swapped with its neighbour, in a word of at least four letters
 * when there is one: a slip in "of" would cost nothing.
 */
export function withTypo(text: string, seed: number): string {
  const random = seeded(seed);
  const words = splitTokens(text).filter((token) => /^\p{L}+$/u.test(token.text));
  const long = words.filter((word) => word.text.length >= shortest);
  if (words.length === 0) return text;
  const word = pick(long.length > 0 ? long : words, random);
  const slip = pick([leaveOut, putIn, replace, swap], random);
  return text.slice(0, word.start) + slip(word.text, random) + text.slice(word.end);
}

const at = (word: string, random: () => number): number => Math.floor(random() * word.length);

function leaveOut(word: string, random: () => number): string {
  const place = at(word, random);
  return word.slice(0, place) + word.slice(place + 1);
}

function putIn(word: string, random: () => number): string {
  const place = at(word, random);
  return word.slice(0, place) + pick(letters, random) + word.slice(place);
}

function replace(word: string, random: () => number): string {
  const place = at(word, random);
  const others = letters.filter((letter) => letter !== word[place]!.toLowerCase());
  return word.slice(0, place) + pick(others, random) + word.slice(place + 1);
}

function swap(word: string, random: () => number): string {
  const places = [...word]
    .map((_, place) => place)
    .filter((place) => place > 0 && word[place] !== word[place - 1]);
  // "aa" has no two letters to swap.
  if (places.length === 0) return leaveOut(word, random);
  const place = pick(places, random);
  return word.slice(0, place - 1) + word[place]! + word[place - 1]! + word.slice(place + 1);
}

// Where the two schools differ: an open oa, oe or uy; the u of "qu" belongs to the consonant.
const movable = /(?<![qQ])(?:o[ae]|uy)(?!\p{L})/giu;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Tone marks in the other school's place: "hòa" ↔ "hoà", "thúy" ↔ "thuý", "khỏe" ↔ "khoẻ". */
export function withMovedTones(text: string): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    const bare = word.normalize('NFD').replace(new RegExp(tone, 'gu'), '').normalize('NFC');
    return bare.length === word.length && movesIn(bare) ? moveTone(word) : word;
  });
}

function movesIn(bare: string): boolean {
  return new RegExp(movable).test(bare);
}

function moveTone(word: string): string {
  const [first, second] = [word.at(-2)!.normalize('NFD'), word.at(-1)!.normalize('NFD')];
  const [onFirst, onSecond] = [tone.exec(first)?.[0], tone.exec(second)?.[0]];
  if ((onFirst === undefined) === (onSecond === undefined)) return word;
  const moved = onFirst
    ? first.replace(onFirst, '') + second + onFirst
    : first + onSecond + second.replace(onSecond!, '');
  return word.slice(0, -2) + moved.normalize('NFC');
}
