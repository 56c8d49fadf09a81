import { describe, expect, it } from 'vitest';
import { asRead, startBot } from '../helpers/bot.ts';

const bot = await startBot();
const pledge = async (topic: string, language: string): Promise<string> =>
  asRead(await bot.type({ name: 'pledge', options: { topic, language } }));

describe('/pledge', () => {
  it('shows one promise once, the first report quoted and later ones as a timeline', async () => {
    const shown = await pledge('Da Nang airports projects', 'en');
    expect(shown).toContain('**Hegseth promised to finish current projects');
    expect(shown).toContain('Also on 3 November 2025: VGP');
    expect(shown).not.toContain('**Hegseth pledged to work with the Ministry');
  });

  it('does so in Vietnamese', async () => {
    const shown = await pledge('Đà Nẵng dự án', 'vi');
    expect(shown).toContain('Cũng được đưa ngày 3/11/2025: VGP');
  });
});
