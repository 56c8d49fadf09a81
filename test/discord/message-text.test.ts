import { describe, expect, it } from 'vitest';
import { readMessageText } from '../../src/discord/message-text.ts';

const read = (content: string): string => readMessageText({ content }).replace(/\s+/gu, ' ');

describe('the text of a message', () => {
  it.each([
    ['**130 million** USD', '130 million USD'],
    ['_Bien Hoa_ and ||snake_case||', 'Bien Hoa and snake_case'],
    ['see [the report](https://x.example/a)', 'see the report'],
    ['# Title\n> quoted\n- item', 'Title quoted item'],
    ['<@123> <@!123> <@&1> <#2> <:flag:3> <a:wave:4> <t:1700000000:R> </ask:5>', ''],
    ['```js\nlet x\n``` `code`', 'let x code'],
    ['Mỹ hỗ trợ 8,23% (GDP) – “Tô Lâm”', 'Mỹ hỗ trợ 8,23% (GDP) – “Tô Lâm”'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
  ])('%j is %j', (content, text) => {
    expect(read(content)).toBe(text);
  });

  it('is empty where there is no message', () => {
    expect(readMessageText(undefined)).toBe('');
    expect(readMessageText({})).toBe('');
  });
});
