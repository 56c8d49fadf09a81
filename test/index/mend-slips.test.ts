import { describe, expect, it } from 'vitest';
import { mendSlips } from '../../src/index/mend-slips.ts';
import { searchPassages } from '../../src/index/search.ts';
import { article } from '../helpers/articles.ts';
import { en, vi } from '../helpers/languages.ts';
import { libraryOf } from '../helpers/library.ts';

const bodies = {
  vi: [
    'Bộ trưởng Phan Văn Giang hội đàm với Pete Hegseth về hậu quả chiến tranh.',
    'Ông gửi lời chia buồn tới người dân vùng lũ. EU gửi hàng cứu trợ.',
    'Bùn đất tràn vào nhà. Khánh Hòa có 14 người thiệt mạng. Chợ Đầm ngập sâu.',
  ],
  en: [
    'Secretary of War Pete Hegseth met the defence minister in Hanoi.',
    'The inclusion project trained relatives of victims. Services grew in the third quarter.',
    'The brown form of the fish lives from March on. Farmers in Khanh Hoa lost their mud huts.',
  ],
};
const library = await libraryOf(
  Object.entries(bodies).flatMap(([language, texts]) =>
    texts.map((body, at) => article({ id: `${language}-${at}`, language, body })),
  ),
);
const indexOf = (language: typeof vi) => library.indexes.get(language.code)!;

describe('a misspelt word', () => {
  it.each([
    [en, 'what did Hegseht say', 'what did Hegseth say', 'two letters swapped in a name'],
    [en, 'pete hegsseth', 'pete hegseth', 'a doubled one, in lower case'],
    [en, 'the inclusin porject', 'the inclusion project', 'one missing'],
    [en, 'servcies grwoth', 'services growth', 'a word that only the language knows'],
    [en, 'mcuh of teh project', 'much of the project', 'words of grammar'],
    [vi, 'Phan Văn Giagn', 'Phan Văn Giang', 'a name of three words'],
    [vi, 'nhữg ai gặp hegseht', 'những ai gặp hegseth', 'words of grammar get their diacritics back'],
  ])('%#: %o becomes %o', (language, typed, meant) => {
    expect(mendSlips(typed, language, indexOf(language)).text).toBe(meant);
  });

  it.each([
    [en, 'Who is Emmanuel Macron?', 'a name that nothing read holds'],
    [en, 'the brown form of the fish', 'words that are read stay'],
    [en, 'kane', 'a short one could be anything'],
    [vi, 'Khánh Hoa', 'the letters are right'],
    [en, `${'x'.repeat(3000)} y`, 'no word is so long'],
  ])('%#: not %o', (language, typed) => {
    expect(mendSlips(typed, language, indexOf(language)).text).toBe(typed);
  });

  it.each([
    ['lời chia bùn tới vùng lũ', 'vi-1', '"bùn" is a word, yet never read beside "chia"'],
    ['hàng cứu chợ của EU', 'vi-1', 'chợ and trợ sound alike to many'],
    ['Khánh Hoa có bao nhiêu người thiệt mạng', 'vi-2', 'a mark left out'],
  ])('%o finds %s: %s', async (question, id) => {
    const { hits } = await searchPassages(indexOf(vi), question, vi, 3);
    expect(hits[0]?.passage.article.id).toBe(id);
  });

  it('costs little in the longest of questions', () => {
    const typed = 'hegseht mnister porjects '.repeat(40);
    const start = performance.now();
    mendSlips(typed, en, indexOf(en));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
