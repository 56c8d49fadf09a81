import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { asRead, pressOf, startBot, textOf } from '../helpers/bot.ts';
import { messageMenu } from '../helpers/discord/payloads.ts';

const bot = await startBot();
const asker = '300000000000000001';

function choose(content: string, locale: 'vi' | 'en-US' = 'en-US', message: Partial<APIMessage> = {}) {
  const chosen = {
    name: 'Check with the news',
    message: { content, ...message },
    locale,
    user: { id: asker },
  };
  return bot.send(messageMenu({ ...chosen, guildLocale: 'en-US' }));
}
const raw = async (...given: Parameters<typeof choose>): Promise<string> => textOf(await choose(...given));
const check = async (...given: Parameters<typeof choose>): Promise<string> =>
  asRead(textOf(await choose(...given)));

describe('Check with the news', () => {
  it('holds the figures of a message against the reported ones and quotes the report', async () => {
    const shown = await check(
      'Heard that the US gave 130 million USD of new support for dioxin at Bien Hoa, and GDP grew 8.5% in the third quarter of 2025.',
    );
    expect(shown).toContain('130 million USD: this number is in the news.');
    expect(shown).toContain('8.5%: differs from the news, which gives');
    expect(shown).toContain('> **The United States announced 130 million USD of new support');
  });

  it('does so in Vietnamese, for a Vietnamese message', async () => {
    const shown = await check('Mỹ hỗ trợ mới 130 triệu USD xử lý dioxin ở sân bay Biên Hòa.', 'en-US');
    expect(shown).toContain('Đối chiếu với tin tức');
    expect(shown).toContain('130 triệu USD: con số này có trên báo.');
    expect(shown).toContain('> **Mỹ công bố khoản hỗ trợ mới 130 triệu USD');
  });

  it('shows what other reports give beside what agrees', async () => {
    expect(await check('The United States has identified 740 cases.')).toContain(
      '740 cases: this number is in the news. Other reports: nearly 750 US servicemen (VNA, 26 July 2025)',
    );
  });

  it('says that nothing was found, and what was searched', async () => {
    const shown = await check('Bitcoin rose to 120,000 USD yesterday in New York.');
    expect(shown).toContain('120,000 USD: not in any report I have read.');
    expect(shown).toContain('Searched: 24 articles');
  });

  it('never calls anything true or false', async () => {
    for (const { strings } of bot.services.languages.values()) {
      const said = [
        strings.figureReported('x'),
        strings.figureClose('x', 'y'),
        strings.figureDiffers('x', ['y']),
        strings.figureElsewhere('x'),
        strings.figureUnreported('x'),
        strings.onlyNearReport,
        strings.noReport,
        strings.checkPromise,
      ];
      expect(said.join(' ')).not.toMatch(/\b(?:true|false|wrong|fake|correct)\b|sai|đúng|giả|sự thật/iu);
    }
  });

  it.each([
    ['no text', ''],
    ['a link', 'https://vnexpress.net/130-trieu-usd-4958976.html'],
    ['emoji', '😀 <:flag:1234567890> 👍'],
    ['mentions', '<@1234567890> <@&42> <#77>'],
    ['a question', 'Did the US give 130 million USD?'],
  ])('says what it can check where a message has %s only', async (_what, content) => {
    expect(await check(content, 'vi')).toMatch(/^(?:Tôi không thấy câu nào|I find no statement)/u);
  });

  it('is for the asker’s eyes until they show it, and speaks other languages', async () => {
    const first = await choose('The US gave 130 million USD of new support for dioxin at Bien Hoa.');
    const flags = (response: unknown) => (response as { data: { flags: number } }).data.flags & 64;
    expect(flags(first)).toBe(64);
    const vietnamese = await bot.send(pressOf(first, 'Tiếng Việt', asker));
    expect(asRead(textOf(vietnamese))).toContain('130 million USD: con số này có trên báo.');
    const shown = await bot.send(pressOf(first, 'Show to everyone', asker));
    expect(flags(shown)).toBe(0);
    expect(textOf(shown)).toContain('this number is in the news');
  });

  it('reads what a forwarded message says, and past Discord’s marks', async () => {
    const content =
      '> **The US gave** ||130 million USD|| of new support for [dioxin](https://x.example) at Bien Hoa.';
    const snapshot = { message: { content, attachments: [], embeds: [], timestamp: '', type: 0 } };
    expect(await check('', 'en-US', { message_snapshots: [snapshot as never] })).toContain(
      '130 million USD: this number is in the news',
    );
  });

  it('shows a message as plain text, mentions and links unmade', async () => {
    const shown = await raw(
      '@everyone the US gave 130 million USD of support for [dioxin](https://evil.example) at Bien Hoa',
    );
    expect(shown).not.toContain('evil.example');
    expect(shown).toContain('\\@everyone');
  });
});
