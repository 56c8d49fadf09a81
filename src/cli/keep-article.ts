import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, isSame } from '../corpus/article.ts';
import { formatArticle } from '../corpus/article-file.ts';
import { makeArticleId } from '../corpus/article-id.ts';
import { parseArticle } from '../corpus/front-matter.ts';
import { replaceFile } from '../corpus/replace-file.ts';
import type { Languages } from '../languages/language.ts';
import { splitTokens } from '../text/tokens.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import type { InputArticle } from './read-input.ts';

interface Kept {
  /** Undefined where nothing had to be written. */
  file?: string;
  told: string;
}

/**
 * Writes an article into a corpus folder, unless another would be lost by it.
 * @param known what the folder holds; what is written is added to it
 */
export async function keepArticle(
  read: InputArticle,
  folder: string,
  known: { article: Article; file: string }[],
  languages: Languages,
  force = false,
): Promise<Kept | { problem: string; remedy: string }> {
  const { url, language } = read.article;
  const same = known.find(
    ({ article }) => article.language === language && canonicaliseUrl(article.url) === canonicaliseUrl(url),
  );
  const id = same?.article.id ?? read.article.id ?? makeArticleId(read.article);
  // An article that is there keeps its place in its stories, which no page knows of.
  const stories = read.article.stories.length > 0 ? read.article.stories : (same?.article.stories ?? []);
  const article: Article = { ...read.article, id, stories };
  if (same && isSame(same.article, article)) return { told: `is in the corpus already as ${same.file}` };
  const taken = same ?? known.find((one) => one.article.id === id);
  const file = taken?.file ?? join(folder, `${id}.md`);
  if (!force && same) {
    return {
      problem: `is in the corpus as ${file}, with another text`,
      remedy: '--force brings it up to date',
    };
  }
  if (!force && (taken || (await exists(file)))) {
    return { problem: `${file} is another article with its id`, remedy: '--force replaces that one' };
  }

  const text = formatArticle(article);
  const back = parseArticle(text, file, new Set(languages.keys()));
  if ('faults' in back) {
    const [fault] = back.faults;
    return { problem: `gives no valid article: ${fault!.problem}`, remedy: fault!.remedy };
  }
  try {
    await replaceFile(file, text);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    if (code === 'ENAMETOOLONG') {
      return {
        problem: 'has an id that is too long for the name of a file',
        remedy: 'give it a shorter one',
      };
    }
    return { problem: `cannot be written to ${file} (${code})`, remedy: 'let this user write there' };
  }
  known.splice(taken ? known.indexOf(taken) : known.length, 1, { article: back.article, file });
  return { file, told: report(read, back.article, file, languages) };
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function report(
  { dropped, guessed }: InputArticle,
  article: Article,
  file: string,
  languages: Languages,
): string {
  const { title, publisher, published, language, url, body } = article;
  const words = Math.round(splitTokens(body).length / languages.get(language)!.words.tokensPerWord);
  const cut = Map.groupBy(dropped, ({ what }) => what);
  const counts = [...cut].map(([what, all]) => `${all.length} ${what}`).join(', ');
  return [
    `written to ${file}`,
    `  ${[title, publisher, published, language, `${words} words`, url].join(' · ')}`,
    ...(guessed.length > 0 ? [`  guessed: ${guessed.join(', ')}`] : []),
    ...(counts === '' ? [] : [`  cut: ${counts}`]),
  ].join('\n');
}
