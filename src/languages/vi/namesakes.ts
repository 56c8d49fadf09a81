import { source } from '../../text/source.ts';
import type { NamesakeGrammar } from '../grammar.ts';
import { readNamesakeWords } from '../people-words.ts';
import { wordLists } from '../word-lists.ts';

const place = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*`;
const unit = '(?:thôn|ấp|bản|buôn|làng|xã|phường|thị trấn|quận|huyện|thị xã|tỉnh|thành phố|TP\\.?)';

export const namesakes = {
  ...readNamesakeWords(wordLists(import.meta.url)),
  former: /(?<![\p{L}])(?:cựu|nguyên|từng là)(?![\p{L}])/iu,
  changes: new RegExp(
    source`
      (?<![\p{L}])(?:cựu|nguyên|từng là|trước đây là|khi còn là|thời còn là|bổ nhiệm|điều động
      |luân chuyển|giữ chức|thôi giữ|miễn nhiệm|phong hàm|thăng hàm|thăng quân hàm)(?![\p{L}])
    `,
    'iu',
  ),
  agesAfter: [
    /^,? (?:năm nay )?(?<age>\d{1,3}) tuổi/u,
    /^ \((?<age>\d{1,3}) tuổi/u,
    /^,? \(?(?:sinh năm|SN) (?<born>(?:19|20)\d\d)/u,
  ],
  agesBefore: [/(?<age>\d{1,3}) tuổi,? $/u],
  homes: new RegExp(
    source`
      (?:\b|\s|\()(?:ở|ngụ|trú|trú tại|thường trú|thường trú tại|quê|quê ở|sống ở|sống tại|người
      |tại) (?<place>(?:${unit} )?${place}(?:, (?:${unit} )?${place})*)
    `,
    'u',
  ),
} satisfies NamesakeGrammar;
