/** The door for text: what pages, feeds, files and people bring goes through here once, before anything reads it. */

const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;
// Private use (interface marks of our own live there), surrogates without their other half, what is no character.
const meaningless = /[\p{Co}\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;
/** Unicode's Stream-Safe Text Format (UAX #15, 13) has no more marks on one letter; ordering them takes square time. */
const piledMarks = /(\p{M}{30})\p{M}+/gu;

/** What U+0080 to U+009F mean where a text was taken for Latin-1: the characters of Windows-1252. */
const windows = new TextDecoder('windows-1252');
const misread = /[\u0080-\u009F]/gu;

/**
 * A text from outside as everything here has it: well-formed, NFC, without control characters and marks for private
 * use, `\n` between its lines and one plain space wherever there was any other white space. What is hidden in a word,
 * such as a soft hyphen, stays. Takes linear time.
 */
export function cleanText(text: string): string {
  return text
    .replace(misread, (char) => windows.decode(Uint8Array.of(char.charCodeAt(0))))
    .replace(meaningless, '')
    .replace(controls, ' ')
    .replace(/\r\n?|\u2028/gu, '\n')
    .replace(/\u2029/gu, '\n\n')
    .replace(piledMarks, '$1')
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ');
}
