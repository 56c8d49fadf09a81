import {
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { quote } from '../corpus/quotation.ts';
import type { Post, PostedArticle, Renderer } from '../delivery/post.ts';
import { plainLanguageOf } from '../languages/choose.ts';
import type { Language, Languages } from '../languages/language.ts';
import { languageNameIn } from '../languages/names.ts';
import { splitSentences } from '../text/sentences.ts';
import { shorten } from '../text/shorten.ts';
import type { Span } from '../text/span.ts';
import { keepStart } from './citation.ts';
import { escapeMarkdown, writeLink, writeTimestamp } from './markdown.ts';
import { accent, isWithinLimits } from './render.ts';

const maxThreadNameLength = 100;
/** Sentences are looked for in so much of a body. */
const maxSearchedLength = 4_000;
/** Where not all addresses find room, those that are longer go unlinked. */
const maxShortAddressLength = 100;

/** What is tried one after the other until a post fits: characters of a title, and of an article's beginning. */
const sizes = [
  { title: 300, beginning: 400, sentence: 900 },
  { title: 300, beginning: 300, sentence: 500 },
  { title: 150, beginning: 200, sentence: 300 },
  { title: 80, beginning: 0, sentence: 0 },
  { title: 40, beginning: 0, sentence: 0 },
  { title: 20, beginning: 0, sentence: 0 },
] as const;
type Size = (typeof sizes)[number];

/** Posts in Components V2, within Discord's limits, in the languages at hand. */
export function createRenderer(languages: Languages): Renderer {
  const readerOf = (code: string) => languages.get(code) ?? plainLanguageOf(languages);
  return {
    post(post) {
      const reader = readerOf(post.readerLanguage);
      const heading = reader.strings.newArticles(post.articles.length);
      const title = post.articles.length > 1 ? heading : post.articles[0]!.article.title.trim();
      return {
        body: postBody(post, heading, reader, languages),
        title: shorten(title || '…', maxThreadNameLength),
      };
    },

    parkNotice(channelId, reason, readerLanguage) {
      const { strings } = readerOf(readerLanguage);
      return bodyOf(
        [strings.parkNotice(`<#${channelId}>`, strings.parkReasons[reason], reason !== 'no-channel')],
        {},
      );
    },
  };
}

function postBody(post: Post, heading: string, reader: Language, languages: Languages): object {
  const { articles } = post;
  for (const withLinks of [true, false]) {
    for (const size of sizes) {
      const texts =
        articles.length === 1
          ? articleTexts(articles[0]!, size, withLinks, reader, languages)
          : [
              `### ${escapeMarkdown(heading)}${gatheredLine(post, reader)}`,
              ...articles.map((one) => headOf(one, size, withLinks, reader, languages)),
            ];
      const body = bodyOf(texts, post);
      if (isWithinLimits(texts, body)) return body;
    }
  }
  throw new RangeError(`no post of ${articles.length} articles fits into a message`);
}

function gatheredLine({ gathered }: Post, { strings }: Language): string {
  return gathered ? `\n-# ${strings.gathered(gathered.mostPerHour, gathered.afterQuiet)}` : '';
}

/** One article: title and source, and its beginning word for word. */
function articleTexts(
  posted: PostedArticle,
  size: Size,
  withLinks: boolean,
  reader: Language,
  languages: Languages,
): string[] {
  const beginning = beginningOf(posted, size, languages);
  return [headOf(posted, size, withLinks, reader, languages), ...(beginning === '' ? [] : [beginning])];
}

function headOf(
  { article, correctedAt }: PostedArticle,
  size: Size,
  withLinks: boolean,
  reader: Language,
  languages: Languages,
): string {
  const { strings } = reader;
  const title = shorten(article.title, size.title);
  const isLinked = withLinks || article.url.length <= maxShortAddressLength;
  const publisher = escapeMarkdown(shorten(article.publisher, size.title));
  const date = writeTimestamp(article.published);
  const source = article.digest ? strings.digestOf(publisher, date) : `${publisher} · ${date}`;
  const language = languageNameIn(languages.get(article.language)!, reader);
  return [
    isLinked ? `**${writeLink(title, article.url)}**` : `**${escapeMarkdown(title)}**`,
    `-# ${source} · ${language}`,
    ...(correctedAt ? [`-# ${strings.corrected(writeTimestamp(correctedAt.toISOString()))}`] : []),
  ].join('\n');
}

/** The first sentences as a block quote: whole ones, at least one, which is cut only where it is very long. */
function beginningOf({ article }: PostedArticle, size: Size, languages: Languages): string {
  if (size.beginning === 0) return '';
  const { abbreviations } = languages.get(article.language)!.words;
  const found = splitSentences(article.body.slice(0, maxSearchedLength), abbreviations);
  const first = found[0];
  if (first === undefined) return '';
  const most = Math.max(size.beginning, size.sentence);
  let last = found.findLast((one) => one.end - first.start <= size.beginning) ?? first;
  // The pieces of one that was too long for a sentence belong together, so that it shows where it is cut.
  for (let next = nextPiece(article.body, found, last); next; next = nextPiece(article.body, found, last)) {
    if (last.end - first.start > most) break;
    last = next;
  }
  const { text } = quote(article, { start: first.start, end: last.end });
  return escapeMarkdown(keepStart(text, most))
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** What follows in the same sentence, where that was cut for its length. */
function nextPiece(body: string, found: readonly Span[], piece: Span): Span | undefined {
  const next = found[found.indexOf(piece) + 1];
  const isEnd = /[.!?…]["'”’»)\]]*$/u.test(body.slice(Math.max(0, piece.end - 20), piece.end));
  if (next === undefined || isEnd || /\n[^\S\n]*\n/u.test(body.slice(piece.end, next.start)))
    return undefined;
  return next;
}

function bodyOf(
  texts: readonly string[],
  { roleIds = [], isEdit = false, marker }: Partial<Post>,
): RESTPostAPIChannelMessageJSONBody & { components: APIMessageTopLevelComponent[] } {
  const display = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
  const mention = roleIds.map((id) => `<@&${id}>`).join(' ');
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      ...(mention === '' ? [] : [display(mention)]),
      {
        type: ComponentType.Container,
        ...(marker === undefined ? {} : { id: marker }),
        accent_color: accent,
        components: texts.map(display),
      },
    ],
    // Roles are pinged by a subscription's wish alone, and an edit pings nobody anyway.
    allowed_mentions: { parse: [], ...(mention === '' || isEdit ? {} : { roles: [...roleIds] }) },
  };
}
