import { expect, it } from 'vitest';
import { channelMark, commandMark, momentMark, replaceMarks, roleMark } from '../../src/command/marks.ts';
import { render } from '../../src/discord/render.ts';
import { en, languages, vi } from '../helpers/languages.ts';

const shownIn = (text: string, reader = en, ids?: ReadonlyMap<string, string>): string => {
  const blocks = [{ kind: 'notice' as const, text }];
  const { components } = render({ blocks, actions: [], isPrivate: true }, reader, languages, () => '', ids);
  return (components[0] as unknown as { components: { content: string }[] }).components[0]!.content;
};

it('a channel, a role and a moment are written as Discord shows them, the text around them escaped', () => {
  const text = `*${channelMark('17')}* ${roleMark('18')} ${momentMark(new Date('2025-11-30T12:00:00Z'))}`;
  expect(shownIn(text)).toBe('\\*<#17>\\* <@&18> <t:1764504000:f>');
});

it('a command is written as what a click types where Discord knows it, else by its name in the reader’s language', () => {
  const ids = new Map([['unsubscribe', '77']]);
  const text = `${commandMark('unsubscribe')}, ${commandMark('subscription-preview')}`;
  expect(shownIn(text, en, ids)).toBe('</unsubscribe:77>, /subscription-preview');
  expect(shownIn(text, vi, ids)).toBe('</bỏ-theo-dõi:77>, /xem-trước');
});

it('what somebody types for a channel or a role stays text', () => {
  expect(shownIn('<#17> <@&18> <t:0:R>')).toBe('\\<#17> \\<\\@&18> \\<t\\:0\\:R>');
});

it('what is no mark stays as it is', () => {
  const shown = { channel: () => 'C', role: () => 'R', moment: () => 'M', command: () => '/' };
  for (const text of [
    '\uE000c\uE001',
    '\uE000x17\uE001',
    '\uE000c17',
    'c17',
    '\uE000c17<\uE001',
    '\uE000/A\uE001',
  ]) {
    expect(replaceMarks(text, shown)).toBe(text);
  }
});
