import { describe, expect, it } from 'vitest';
import { startBot } from '../helpers/bot.ts';
import { libraryOf } from '../helpers/library.ts';

const told = [
  {
    language: 'en',
    body: 'On 31 October 2025, Viet Nam and the United States signed a memorandum on war legacies in Ha Noi. Viet Nam and Japan plan to sign an agreement on trade next year.',
  },
  {
    language: 'vi',
    body: 'Ngày 31/10/2025, Việt Nam và Mỹ ký bản ghi nhớ về khắc phục hậu quả chiến tranh tại Hà Nội. Việt Nam và Nhật Bản dự kiến ký hiệp định thương mại vào năm tới.',
  },
].map(({ language, body }) => ({
  id: language,
  language,
  title: language,
  publisher: 'The Post',
  url: `https://example.org/${language}`,
  published: '2025-11-02',
  stories: [],
  digest: false,
  body,
}));

describe('/mou', () => {
  it('tells what was signed, when and by whom, from what is only planned', async () => {
    const bot = await startBot({ library: await libraryOf(told) });
    const english = await bot.type({ name: 'mou', locale: 'en-GB' });
    expect(english).toContain('**Memorandum · 31 October 2025 · Viet Nam and United States**');
    expect(english).toContain('**Agreement, planned');
    const vietnamese = await bot.type({ name: 'mou', locale: 'vi' });
    expect(vietnamese).toContain('**Bản ghi nhớ · 31/10/2025 · Việt Nam và Mỹ**');
    expect(vietnamese).toContain('**Hiệp định, thỏa thuận, chưa ký');
  });
});
