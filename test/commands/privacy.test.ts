import { describe, expect, it } from 'vitest';
import { asRead, buttonsOf, pressOf, startBot, textOf } from '../helpers/bot.ts';
import { chatInput } from '../helpers/discord/payloads.ts';
import { USER_ID } from '../helpers/discord/snowflake.ts';

describe('/privacy', () => {
  it('says what is kept of everybody, and that it is nothing of the asker', async () => {
    const bot = await startBot();
    expect(asRead(await bot.type({ name: 'privacy' }))).toContain('I keep nothing about you at the moment.');
    expect(asRead(await bot.type({ name: 'privacy', locale: 'vi' }))).toContain(
      'Hiện tôi không lưu gì về bạn.',
    );
  });

  it('deletes the asker’s language', async () => {
    const bot = await startBot();
    await bot.services.store.setLanguage('user', USER_ID, 'vi');
    const response = await bot.send(chatInput({ name: 'privacy', locale: 'en-US' }));
    expect(textOf(response)).toContain('bạn đã chọn tiếng Việt');
    expect([...buttonsOf(response).keys()]).toEqual(['Xóa ngôn ngữ của tôi']);
    const deleted = await bot.send(pressOf(response, 'Xóa ngôn ngữ của tôi', USER_ID));
    expect(textOf(deleted)).toBe('Tôi đã xóa ngôn ngữ bạn chọn. Giờ tôi không lưu gì về bạn.');
    expect(await bot.services.store.language('user', USER_ID)).toBeUndefined();
  });
});
