import { describe, expect, it } from 'vitest';
import { asRead, buttonsOf, pressOf, startBot, textOf } from '../helpers/bot.ts';
import { autocomplete, chatInput } from '../helpers/discord/payloads.ts';
import { languages } from '../helpers/languages.ts';
import { libraryOf } from '../helpers/library.ts';

const bot = await startBot();
const asker = '300000000000000001';
const compare = async (story: string, language: string): Promise<string> =>
  asRead(await bot.type({ name: 'compare', options: { story, language } }));

/** All pages of a reply, by its button for the next one. */
async function pages(options: Record<string, string>, next: string): Promise<string[]> {
  let response = await bot.send(chatInput({ name: 'compare', options, user: { id: asker } }));
  const texts = [asRead(textOf(response))];
  while (buttonsOf(response).has(next)) {
    response = await bot.send(pressOf(response, next, asker));
    texts.push(asRead(textOf(response)));
  }
  return texts;
}

describe('/compare', () => {
  it('shows what several outlets report, then what each alone does', async () => {
    const all = await pages({ story: 'Hegseth', language: 'en' }, 'Next');
    expect(all[0]).toContain('Pete Hegseth · all 4 outlets');
    expect(all.join()).toContain('2 of 4 outlets: Lao Động and VnExpress');
    const alone = all.find((text) => text.includes('Only Lao Động reports:'))!;
    expect(alone).toContain('160 joint activities');
    expect(alone).not.toContain('130 million');
  });

  it('does so in Vietnamese, with quotations in Vietnamese', async () => {
    const all = await pages({ story: 'chuyến thăm của Hegseth', language: 'vi' }, 'Tiếp');
    expect(all[0]).toContain('Nhiều báo cùng đưa:');
    expect(all[0]).toContain('cả 4 báo');
    expect(all.join()).toContain('Chỉ VnExpress đưa:');
    expect(all.join()).not.toContain('· English');
  });

  it('loses nothing to Discord’s limits: every quotation of a page is shown', async () => {
    const { commands, store, library } = bot.services;
    const command = commands.find(({ data }) => data.name === 'compare')!;
    for (const language of languages.values()) {
      for (let page = 1; page <= 8; page++) {
        const caller = { userId: '1', mayManageServer: false };
        const context = { library, languages, store, language, caller, commands, now: new Date() };
        const reply = await command.run({ story: 'hegseth-visit-2025-11', page }, context);
        const shown = reply.blocks.filter(({ kind }) => kind === 'quotation').length;
        const options = { story: 'hegseth-visit-2025-11', language: language.code };
        const all = await pages(options, language.strings.next);
        const text = all[Math.min(page, all.length) - 1]!;
        expect(text.match(/^> /gmu)?.length).toBe(shown);
      }
    }
  });

  it('says that only one outlet tells a story', async () => {
    const shown = await compare('GDP', 'en');
    expect(shown).toContain('VietNamNet · 2 articles');
    expect(shown).not.toContain('Only VietNamNet');
  });

  it('names the stories there are where it knows none', async () => {
    const shown = await compare('bitcoin', 'en');
    expect(shown).toContain('no story about “bitcoin”');
    expect(shown).toContain('Memorandum on war legacies');
    expect(await compare(' ', 'vi')).toContain('Bạn muốn đối chiếu sự kiện nào?');
  });

  it('offers headlines of stories that several outlets tell, in the asker’s language', async () => {
    const offered = async (value: string, locale: 'vi' | 'en-US') => {
      const response = await bot.send(autocomplete({ name: 'compare', focused: 'story', value, locale }));
      return (response as { data: { choices: { name: string; value: string }[] } }).data.choices.map(
        ({ name }) => name,
      );
    };
    const [first] = await offered('', 'vi');
    expect(first).toContain('Tổng Bí thư muốn Mỹ');
    expect(await offered('ban ghi nho', 'vi')).not.toEqual([]);
    expect(await offered('GDP', 'en-US')).toEqual([]);
    const shown = await bot.type({ name: 'compare', options: { story: first! }, locale: 'vi' });
    expect(shown).toContain('cả 4 báo');
  });

  it('has nothing to compare in an empty library', async () => {
    const empty = await startBot({ library: await libraryOf([]) });
    expect(await empty.type({ name: 'compare', options: { story: 'Hegseth', language: 'en' } })).toContain(
      'no story about “Hegseth”',
    );
  });
});
