import { describe, expect, it } from 'vitest';
import { asRead, startBot } from '../helpers/bot.ts';

const bot = await startBot();
const figure = async (topic: string, language: string): Promise<string> =>
  asRead(await bot.type({ name: 'figure', options: { topic, language } }));

describe('/figure', () => {
  it('shows one entry for all reports of a figure', async () => {
    const shown = await figure('Bien Hoa new support', 'en');
    expect(shown.match(/130 million USD · 4 articles · 2 languages/gu)?.length).toBe(1);
    expect(shown).toContain('Also in');
  });

  it('puts other values beside it, with publisher and day, as printed in the reader’s language', async () => {
    expect(await figure('remains identified', 'en')).toContain(
      'Other reports: nearly 750 US servicemen (VNA, 26 July 2025)',
    );
    expect(await figure('danh tính', 'vi')).toContain('Nguồn khác đưa: gần 750 quân nhân (VNA, 26/7/2025)');
  });

  it('gives no verdict on them', async () => {
    const shown = await figure('EU package', 'en');
    expect(shown).toContain('430 million EUR · 2 articles · 2 languages');
    expect(shown).toContain('Other reports: 500 million USD');
    expect(shown).not.toMatch(/wrong|correct/iu);
  });
});
