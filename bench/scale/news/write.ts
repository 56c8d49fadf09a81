import { pick } from '../../quality/random.ts';
import type { Concepts } from './concepts.ts';
import type { NewsEvent, Stated } from './event.ts';
import type { Frame } from './frames.ts';
import type { Names } from './names.ts';
import { headlines } from './statements.ts';
import { addDays, sayDay } from './values.ts';

/** Who writes: what a language has to write with. */
export interface Desk {
  language: string;
  frames: readonly Frame[];
  names: Names;
  concepts: Concepts;
  /** Pieces that `splitTokens` makes of a word of usual length. */
  tokensPerWord: number;
}

/** What one outlet tells of an event. */
export interface Told {
  title: string;
  paragraphs: string[];
  /** What it asks for, for those who ask the bot. */
  questions: string[];
}

const wordsInParagraph = 60;
const paragraphs = 6;
/** Of an event's statements each outlet tells so many. */
const toldShare = 0.75;
/** Where a sentence may hold anything, so often it holds something of its event. */
const ownConcepts = 0.4;
const ownNames = 0.6;
const rareShare = 0.04;
/** Frames with figures come from digests, which state more of them than news does. */
const figureShare = 0.12;

export function writeArticle(event: NewsEvent, desk: Desk, day: Date, random: () => number): Told {
  const told = event.stated.filter((_, at) => at === 0 || random() < toldShare);
  const sentences = told.map((one) => ({ text: fill(one.statement[codeOf(desk)], one, desk, random), one }));
  const texts: string[] = [];
  let next = 0;
  for (let at = 0; at < paragraphs; at++) {
    const own: string[] = [];
    let words = 0;
    // The first paragraph tells most of it.
    const wanted = at === 0 ? 2 : 1;
    while (words < wordsInParagraph * (0.7 + 0.4 * random())) {
      const text =
        own.length < wanted && next < sentences.length
          ? sentences[next++]!.text
          : writeFiller(event, desk, day, random);
      own.push(text);
      words += countWords(text) / desk.tokensPerWord;
    }
    texts.push(own.join(' '));
  }
  const about = pick(told, random);
  return {
    title: capitalised(fill(pick(headlines, random)[codeOf(desk)], about, desk, random)),
    paragraphs: texts,
    questions: told.map((one) => fill(one.statement.ask[codeOf(desk)], one, desk, random)),
  };
}

const codeOf = ({ language }: Desk): 'vi' | 'en' => language as 'vi' | 'en';

function fill(pattern: string, { values }: Stated, desk: Desk, random: () => number): string {
  const text = pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]!;
    return 'concept' in value && typeof value.concept === 'string'
      ? desk.concepts.say(value.concept, desk.language, random)
      : (value as Record<string, string>)[desk.language]!;
  });
  return capitalised(text);
}

/** A sentence that says nothing in particular, in the words of the event and of the world. */
function writeFiller(event: NewsEvent, desk: Desk, day: Date, random: () => number): string {
  let frame = pick(desk.frames, random);
  while (frame.figures > 0 && random() >= figureShare) frame = pick(desk.frames, random);
  let text = '';
  for (const part of frame.parts) {
    switch (part.kind) {
      case 'text':
        text += part.text;
        break;
      case 'digits':
        text += part.text.replace(/\d/g, (_, at: number) =>
          String(Math.floor((at === 0 ? 1 : 0) + random() * 9)),
        );
        break;
      case 'date':
        text += sayDay(addDays(day, -Math.floor(60 * random() ** 3)))[desk.language]!;
        break;
      case 'person':
        text += (random() < ownNames ? pick(event.people, random) : desk.names.person(random)).name[
          desk.language
        ]!;
        break;
      case 'name':
        text += writeName(event, desk, random);
        break;
      case 'concept':
        text +=
          random() < rareShare
            ? desk.names.rareWord(random)
            : desk.concepts.say(
                random() < ownConcepts ? pick(event.concepts, random) : desk.concepts.draw(random),
                desk.language,
                random,
              );
    }
  }
  return capitalised(text);
}

function writeName(event: NewsEvent, { names, language }: Desk, random: () => number): string {
  if (random() < ownNames) return pick(event.places, random)[language]!;
  const draw = pick([names.place, names.organisation, names.firm, names.country], random);
  return random() < rareShare ? names.rareWord(random) : draw(random)[language]!;
}

const capitalised = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

function countWords(text: string): number {
  let words = 1;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 0x20) words++;
  return words;
}
