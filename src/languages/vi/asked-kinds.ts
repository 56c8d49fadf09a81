import { source } from '../../text/source.ts';
import { patternLists } from '../pattern.ts';
import type { Questions } from '../questions.ts';

const any = patternLists(import.meta.url);

/** Kinds that are asked for in words of their own, tried before the plainer ones. */
export const narrowKinds = [
  { type: 'date', pattern: /(?:lúc|từ|đến|vào) mấy giờ|giờ nào|hồi nào/ },
  { type: 'reason', pattern: /lý do(?: \S+){0,8} là gì|nhờ đâu/ },
  {
    type: 'temperature',
    pattern:
      /nhiệt độ(?: \S+){0,10} (?:bao nhiêu|mấy|thế nào)|(?<!mạnh )(?:bao nhiêu|mấy) độ(?: c)?(?:\s|\?|$)/,
  },
  {
    type: 'weight',
    pattern: new RegExp(source`
      nặng (?:bao nhiêu|mấy|cỡ nào|thế nào)|(?:bao nhiêu|mấy) (?:tấn|kg|kilôgam|ký|cân|tạ|gam|yến)(?:\s|\?|$)
      |(?:khối lượng|trọng lượng|cân nặng)(?: \S+){0,10} (?:bao nhiêu|mấy)
    `),
  },
  {
    type: 'area',
    pattern: new RegExp(source`
      diện tích(?: \S+){0,12} (?:bao nhiêu|mấy|thế nào)|rộng (?:bao nhiêu|mấy|cỡ nào)
      |(?:bao nhiêu|mấy) (?:ha|hecta|héc ta|mét vuông|m2|km2|km vuông)(?:\s|\?|$)
    `),
  },
  {
    type: 'length',
    pattern: new RegExp(source`
      (?:dài|cao|xa|sâu|dày) (?:bao nhiêu|mấy|cỡ nào|thế nào)|bao xa
      |(?:bao nhiêu|mấy) (?:km|kilômét|ki-lô-mét|cây số|mét|m|hải lý)(?:\s|\?|$)
      |chiều (?:dài|cao|rộng|sâu)(?: \S+){0,10} (?:bao nhiêu|mấy)
    `),
  },
  {
    type: 'speed',
    pattern: /(?:tốc độ|vận tốc)(?! tăng)(?: \S+){0,10} (?:bao nhiêu|mấy)|nhanh (?:bao nhiêu|cỡ nào)/,
  },
  { type: 'age', pattern: /(?:bao nhiêu|mấy) tuổi|(?:độ tuổi|tuổi)(?: \S+){0,4} (?:bao nhiêu|nào)/ },
  {
    type: 'rank',
    pattern: new RegExp(source`
      (?:hạng|thứ|vị trí thứ) (?:mấy|bao nhiêu)|(?:xếp|đứng|thứ hạng)(?: \S+){0,6} (?:thứ mấy|bao nhiêu|nào)
    `),
  },
  { type: 'score', pattern: /(?:tỷ|tỉ) số/ },
] as const satisfies Questions['types'];

/** Kinds tried after the plainer ones. */
export const wideKinds = [
  {
    type: 'title',
    pattern: new RegExp(source`
      (?:chức vụ|chức danh|(?<!tổ )chức|vai trò|cương vị|vị trí|(?<!ngành )nghề)(?: \S+){0,2} (?:gì|nào)
      |làm (?:chức|nghề) gì
    `),
  },
  { type: 'organisation', pattern: new RegExp(String.raw`(?:^|\s)${any('asked-organisations')} nào`) },
  {
    type: 'named',
    pattern: new RegExp(source`
      (?:tên|tên gọi|biệt danh)(?: \S+){0,5} (?:là )?gì|gọi là gì
      |(?:chủ đề|khẩu hiệu|thông điệp)(?: \S+){0,6} (?:gì|nào)
      |(?:chiến dịch|chương trình|đề án|cuộc tập trận|bão|phim|cuốn sách|bài hát|tàu) (?:nào|gì)
    `),
  },
  {
    type: 'list',
    pattern: new RegExp(source`
      gồm (?:\S+ ){0,4}(?:gì|nào|ai)|(?:những|các) (?:\S+ ){1,4}(?:gì|nào|ai)(?:\s|\?|$)|những (?:gì|ai)
      |(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+) (?:\S+ ){1,3}(?:gì|nào)(?:\s|\?|$)
    `),
  },
  { type: 'manner', pattern: /như thế nào|ra sao|cách nào|bằng gì|thế nào/ },
] as const satisfies Questions['types'];

const capital = String.raw`\p{Lu}[\p{L}\p{M}-]*`;

/** What answers of these kinds look like. */
export const shapes = {
  age: /(?<!\p{N})\p{N}{1,3}\s(?:tháng )?tuổi|sinh năm \p{N}{4}/giu,
  rank: new RegExp(
    source`
      (?<!\p{L})(?:thứ|hạng) (?:\p{N}+|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L})|(?<!\p{L})top \p{N}+
      |(?<!\p{L})(?:đứng|dẫn) đầu(?!\p{L})
    `,
    'giu',
  ),
  organisation: new RegExp(
    source`
      (?<!\p{L})${any('organisation-heads')}(?: (?:và |của )?(?:\p{Ll}[\p{L}\p{M}]* ){0,2}${capital})+
      |(?<!\p{L})\p{Lu}{3,}(?!\p{L})
    `,
    'gu',
  ),
  manner: new RegExp(
    source`
      (?<!\p{L})(?:bằng cách|bằng|thông qua|nhờ|theo hình thức|theo phương thức|dưới hình thức)(?!\p{L})
    `,
    'giu',
  ),
} satisfies Questions['shapes'];
