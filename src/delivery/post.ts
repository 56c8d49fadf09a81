import type { Article } from '../corpus/article.ts';
import type { ParkReason } from './park-reason.ts';

/** An article as a post shows it. */
export interface PostedArticle {
  article: Article;
  /** Set when it is not the first version: when it was corrected. */
  correctedAt?: Date;
}

/** What is posted in a channel at once: one article, or a digest of several. */
export interface Post {
  articles: readonly PostedArticle[];
  /** Code of the language of the words around the articles. */
  readerLanguage: string;
  /** The roles that it names, and pings unless it is an edit. */
  roleIds: readonly string[];
  isEdit: boolean;
  /** Set where several articles came together that would have had posts of their own: why they did. */
  gathered?: { mostPerHour: number; afterQuiet: boolean };
  /** The id of the container, which the post is found by. */
  marker: number;
}

/** A post as Discord takes it. */
export interface RenderedPost {
  /** RESTPostAPIChannelMessageJSONBody without nonce; for an edit too. */
  body: object;
  /** For the thread that the post opens in a forum: at most 100 characters. */
  title: string;
}

/** Makes posts of articles, within Discord's limits whatever they hold. */
export interface Renderer {
  post(post: Post): RenderedPost;
  /** What a server is told when nothing can be posted in one of its channels. */
  parkNotice(channelId: string, reason: ParkReason, readerLanguage: string): object;
}
