import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Caller } from '../../src/command/command.ts';
import askCommand from '../../src/commands/ask.ts';
import type { Article } from '../../src/corpus/article.ts';
import { readForMatching } from '../../src/filter/article.ts';
import { compileFilter } from '../../src/filter/match.ts';
import { parseFilter } from '../../src/filter/parse.ts';
import { article } from '../helpers/articles.ts';
import { startBot } from '../helpers/bot.ts';
import { languages } from '../helpers/languages.ts';
import { libraryOf } from '../helpers/library.ts';

const channel = { id: '1', kind: 'text', name: 'news', mayManage: true, mayMentionAll: false } as const;
const caller: Caller = { userId: '1', mayManageServer: false, place: { ...channel, wantsTag: false } };
const { services } = await startBot();

/** The first article that /ask quotes, and the filter of its button; undefined where there is none. */
async function followed(question: string, language: string, library = services.library) {
  const context = { ...services, library, language: languages.get(language)!, caller, now: services.now() };
  const { blocks, actions } = await askCommand.run(
    askCommand.read(new Map([['question', question]])),
    context,
  );
  const quoted = blocks.flatMap((block) => (block.kind === 'quotation' ? [block.quotation.article] : []));
  const isAnswered =
    quoted.length > 0 &&
    !blocks.some((block) => block.kind === 'notice' && block.text === context.language.strings.noAnswer);
  const follow = actions.find((action) => action.call?.command === 'subscribe');
  return { quoted, isAnswered, filter: (follow?.call?.input as { filter?: string } | undefined)?.filter };
}

function passes(filter: string, quoted: Article): boolean {
  const parsed = parseFilter(filter, languages);
  if (!('filter' in parsed)) throw new Error(`no filter: ${filter}`);
  return compileFilter(parsed.filter, languages)(readForMatching(quoted, [], languages));
}

describe('the filter of Follow this', () => {
  it('passes the article it stands under, for every benchmark question that is answered', {
    timeout: 90_000,
  }, async () => {
    const questions = readFileSync(new URL('../quality/questions.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { question: string; language: string });
    let [answered, offered] = [0, 0];
    for (const { question, language } of questions) {
      const { quoted, isAnswered, filter } = await followed(question, language);
      if (!isAnswered) continue;
      answered += 1;
      if (filter === undefined) continue;
      offered += 1;
      expect([question, filter, passes(filter, quoted[0]!)]).toEqual([question, filter, true]);
    }
    expect(answered).toBeGreaterThan(200);
    expect(offered / answered).toBeGreaterThan(0.97);
  });

  it.each([
    ['How many people died in the floods?', 'en', 'people AND floods'],
    ['Lũ lụt cướp đi sinh mạng bao nhiêu người?', 'vi', 'Lũ lụt AND người'],
  ])('leaves out of %j what the article says in other words', async (question, language, expected) => {
    const bodies: Record<string, string> = {
      en: 'The floods in the centre left 52 people dead or killed by landslides.',
      vi: 'Lũ lụt ở miền Trung làm 52 người chết, theo báo cáo của các tỉnh.',
    };
    const one = article({ language, title: 'x', body: bodies[language]! });
    const library = await libraryOf([one]);
    const { isAnswered, filter } = await followed(question, language, library);
    expect({ isAnswered, filter, passes: passes(filter!, one) }).toEqual({
      isAnswered: true,
      filter: expected,
      passes: true,
    });
  });

  it('keeps all words of a question that nothing answers', async () => {
    const { isAnswered, filter } = await followed('Who won the marathon in Reykjavik?', 'en');
    expect({ isAnswered, filter }).toEqual({ isAnswered: false, filter: 'Reykjavik AND marathon' });
  });
});
