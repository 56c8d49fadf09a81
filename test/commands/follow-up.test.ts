import { describe, expect, it } from 'vitest';
import { createLastQuestions } from '../../src/bot/last-questions.ts';
import { article } from '../helpers/articles.ts';
import { asRead, startBot } from '../helpers/bot.ts';
import { en, vi } from '../helpers/languages.ts';
import { libraryOf } from '../helpers/library.ts';

const library = await libraryOf(
  [
    { id: 'f', body: 'Khánh Hòa có 14 người chết vì lũ. Đà Nẵng có 2 người chết vì lũ. Nước rút dần.' },
    { id: 'g', body: 'GDP quý III năm 2025 tăng 8,23%. GDP quý III năm 2022 tăng 13,67%.' },
    { id: 'b', body: 'EU cấp 430 triệu euro cho dự án Bác Ái. Dự án Bác Ái nằm ở tỉnh Khánh Hòa.' },
    {
      id: 'e',
      language: 'en',
      body: 'Mary Smith signed the memorandum. The memorandum was signed on 31 October.',
    },
  ].map((given) => article({ language: 'vi', ...given })),
);

async function talk() {
  let at = Date.parse('2025-11-30T12:00:00Z');
  const bot = await startBot({ library, lastQuestions: createLastQuestions(), now: () => new Date(at) });
  return {
    wait: (minutes: number) => {
      at += minutes * 60_000;
    },
    ask: async (
      question: string,
      from: { user?: { id: string }; channel?: { id: string }; locale?: 'vi' | 'en-GB' } = {},
    ) => asRead(await bot.type({ name: 'ask', options: { question }, locale: 'vi', ...from })),
  };
}

describe('a question that goes on', () => {
  it('takes what it lacks from the one before, and says how it was read', async () => {
    const { ask } = await talk();
    await ask('Khánh Hòa có bao nhiêu người chết vì lũ?');
    const reply = await ask('còn Đà Nẵng?');
    expect(reply).toContain(vi.strings.readAs('Đà Nẵng có bao nhiêu người chết vì lũ?'));
    expect(reply).toContain('**Đà Nẵng có 2 người chết vì lũ.**');
  });

  it('can change the year, in the other language too', async () => {
    const { ask } = await talk();
    await ask('GDP quý III năm 2025 tăng bao nhiêu phần trăm?');
    const reply = await ask('and in 2022?');
    expect(reply).toContain(vi.strings.readAs('GDP quý III năm 2022 tăng bao nhiêu phần trăm?'));
    expect(reply).toMatch(/\*\*[^*]*GDP quý III năm 2022 tăng 13,67%\.\*\*/u);
  });

  it('can go on from one that went on itself, and thanks change nothing', async () => {
    const { ask } = await talk();
    await ask('Khánh Hòa có bao nhiêu người chết vì lũ?');
    await ask('còn Đà Nẵng?');
    await ask('cảm ơn bạn');
    expect(await ask('còn Khánh Hòa?')).toContain('**Khánh Hòa có 14 người chết vì lũ.**');
  });

  it('works in English', async () => {
    const { ask } = await talk();
    const from = { locale: 'en-GB' as const };
    await ask('Who signed the memorandum?', from);
    expect(await ask('when?', from)).toContain(en.strings.readAs('signed the memorandum when?'));
  });

  it('knows nothing of it after ten minutes, and nothing of what others asked', async () => {
    const { ask, wait } = await talk();
    await ask('Khánh Hòa có bao nhiêu người chết vì lũ?');
    expect(await ask('còn Đà Nẵng?', { user: { id: '999' } })).not.toContain('Tôi hiểu câu hỏi là');
    expect(await ask('còn Đà Nẵng?', { channel: { id: '888' } })).not.toContain('Tôi hiểu câu hỏi là');
    wait(10);
    expect(await ask('còn Đà Nẵng?')).not.toContain('Tôi hiểu câu hỏi là');
  });
});

describe('two questions in one line', () => {
  it('are both answered, each under its own words', async () => {
    const { ask } = await talk();
    const reply = await ask('EU cho dự án Bác Ái bao nhiêu tiền, và dự án Bác Ái ở tỉnh nào?');
    const [money, place] = ['430 triệu euro', '**Dự án Bác Ái nằm ở tỉnh Khánh Hòa.**'];
    expect(reply.indexOf('EU cho dự án Bác Ái bao nhiêu tiền')).toBeLessThan(reply.indexOf(money));
    expect(reply.indexOf(money)).toBeLessThan(reply.indexOf('dự án Bác Ái ở tỉnh nào?'));
    expect(reply.indexOf('dự án Bác Ái ở tỉnh nào?')).toBeLessThan(reply.lastIndexOf(place));
  });
});
