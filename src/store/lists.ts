import type { StoredArticle } from './articles.ts';
import type { Limits, ListedKind } from './readings.ts';

/** How many articles of a publisher there are. */
export interface PublisherCount {
  publisher: string;
  articles: number;
  /** First and last day of publication, `YYYY-MM-DD`. */
  from: string;
  to: string;
}

/** A person by the key that joins the spellings of a name. */
export interface PersonCount {
  key: string;
  /** As printed first. */
  name: string;
  mentions: number;
}

/** An article with the number under which its reading is found. */
export type PlacedArticle = StoredArticle & After;

/** A place in a list that is newest first. */
export interface After {
  publishedAt: number;
  place: number;
}

/**
 * Lists of what was stored, newest first: by the instant of publication (midnight where only the day is known), then
 * by arrival. Every list ends after `most`.
 */
export interface ListStore {
  newest(limits: Limits, most: number, after?: After): Promise<PlacedArticle[]>;
  /** The articles in some places, by place; withdrawn ones are left out. */
  atPlaces(places: readonly number[]): Promise<Map<number, PlacedArticle>>;
  placesOf(ids: readonly string[]): Promise<Map<string, number>>;
  /** By how many articles each publisher tells, those with most first. */
  publishers(limits: Limits): Promise<PublisherCount[]>;
  /** Articles with a title, folded. */
  titled(folded: string, most: number): Promise<PlacedArticle[]>;
  /** Titles that hold what is typed, folded. */
  titlesWith(folded: string, language: string, most: number): Promise<string[]>;
  /** Places of articles that state facts of a kind. */
  stating(kind: ListedKind, limits: Limits, most: number): Promise<number[]>;
  /** People whose key holds each of the words, those named most first; all of them for no words. */
  peopleWith(words: readonly string[], most: number): Promise<PersonCount[]>;
  /** Places of articles that name one of the people. */
  naming(keys: readonly string[], most: number): Promise<number[]>;
  /** In how many articles one of the people is named, and how often in all. */
  countNaming(keys: readonly string[]): Promise<{ articles: number; mentions: number }>;
  /** Places of articles that state one of the values. */
  valued(values: readonly string[], most: number): Promise<{ value: string; place: number }[]>;
  /** Articles that share one of the bands of nearly identical texts. */
  sharingBands(bands: readonly number[], most: number): Promise<PlacedArticle[]>;
}
