import { source } from '../../text/source.ts';
import { type PageWords, readLabels } from '../pages.ts';
import { patternLists } from '../pattern.ts';
import { wordLists } from '../word-lists.ts';

const picture = source`
  (?:Nguồn ảnh|Nguồn video|Hình ảnh|Hình|Đồ họa|Infographic|Video clip|Video|Clip|Photo|ẢNH|Ảnh)
`;
const sort = String.raw`(?:\s(?:minh họa|tư liệu|chụp màn hình|cắt từ clip|đồ họa|AI|bìa|nhân vật cung cấp))?`;
// A credit may hold full stops ("N.V.A") but no second sentence.
const credited = String.raw`(?:(?!\.\s\p{Lu}\p{Ll})[^!?]){1,80}`;
const network = '(?:Google News|Facebook|Fanpage|YouTube|Zalo|TikTok|Telegram|Viber|Twitter|X)';
const numeric = String.raw`(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})(?!\d)`;
const spelt = String.raw`(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2}),?\s+(?:năm\s+)?(?<year>\d{4})(?!\d)`;
const clock = source`
  (?<!\d)(?<hour>\d{1,2})\s?(?::|h|g|giờ)\s?(?<minute>\d{2})(?::\d{2})?(?:\s?(?:phút|'))?
  (?:\s?(?<half>AM|PM|SA|CH)\b)?
`;
const zone = String.raw`(?:\s*\(?(?<zone>(?:GMT|UTC)\s?(?:[+-]\s?\d{1,2}(?::?\d{2})?)?)\)?)?`;
const between = String.raw`[\s,|·•–-]*(?:lúc\s+|ngày\s+)?`;
const weekday = String.raw`(?:(?:thứ\s+\p{L}+|chủ nhật)\s*[,|-]?\s*)?(?:ngày\s+)?`;
const bare = patternLists(import.meta.url)('agencies');

export const pages = {
  drops: [
    { what: 'related', pattern: /^(?:>{1,3}|»|►|▶|☛|⇒|\[\s?(?:đọc|xem) (?:thêm|tiếp)\s?\])/iu },
    {
      what: 'related',
      pattern: new RegExp(
        source`
          ^(?:(?:mời )?(?:bạn đọc |độc giả )?(?:xem|đọc) (?:thêm|tiếp|ngay)|(?:tin|bài)
          (?: viết)? (?:liên quan|cùng chuyên mục|nên đọc|khác)|có thể bạn quan tâm|đừng bỏ lỡ)\s*
          (?::|>|»).*$
        `,
        'iu',
      ),
    },
    { what: 'caption', pattern: /(?:^|\s)[-–—]?\s?Ảnh\s\d{1,2}\.?$/u },
    {
      what: 'caption',
      pattern: /(?:^|[.!?…”"’)–—-]\s?|\()[Ảả]nh (?:minh họa|minh hoạ|tư liệu|internet)\)?\.?$/iu,
    },
    {
      what: 'caption',
      pattern: new RegExp(
        source`
          (?:^|[.!?…”"’)\]–—|/-]\s?)${picture}${sort}\s?:\s?${credited}$
          |[(\[](?:${picture}|ảnh|nguồn ảnh|video)${sort}\s?:\s?${credited}[)\]]\.?$
        `,
        'u',
      ),
    },
    {
      what: 'share',
      pattern: new RegExp(
        source`
          ^(?:Mời .{2,40}|Hãy )?[Tt]heo dõi (?:báo|kênh|trang|chúng tôi|fanpage|\p{Lu}).{0,80}
          (?:trên|qua|tại) .{0,20}${network}
        `,
        'u',
      ),
    },
    { what: 'related', pattern: /^\*?\s?mời (?:quý )?(?:bạn đọc|độc giả|quý vị|khán giả)/iu },
    { what: 'share', pattern: /^(?:bình luận|ý kiến|chia sẻ|thích)\s*\(?\d+\)?$/iu },
    {
      what: 'credit',
      pattern: new RegExp(
        source`
          ^(?:bài(?:, ảnh| và ảnh| viết)?|tin(?:, bài|, ảnh| và ảnh)?|ảnh|video|thực hiện
          |biên tập(?: viên)?|trình bày|thiết kế|đồ họa|tác giả|nhóm (?:pv|phóng viên)
          |nguồn(?: tin)?|biên dịch)\s?:\s?[^!?]{2,100}$
        `,
        'iu',
      ),
    },
    { what: 'credit', pattern: /^(?:link|đường dẫn) (?:bài )?gốc\b/iu },
    // No full stop: a sentence that begins with "Theo" has one.
    { what: 'credit', pattern: /^\(?(?:theo|nguồn|dẫn theo)\s[^.!?;:]{2,60}\)?$/iu },
    { what: 'tags', pattern: /^(?:từ kh[oóò][áa]|tags?|thẻ|hashtag|chủ đề|sự kiện)\s?:.*[^.!?]$/iu },
    {
      what: 'boilerplate',
      pattern: new RegExp(
        source`
          ^(?:©|\(c\)|bản quyền\s?
          (?:©|thuộc (?:về )?(?:báo|tòa soạn|toà soạn|tạp chí|công ty|cơ quan|đài))|copyright
          |giấy phép (?:số|hoạt động)|tổng biên tập\s?:|cơ quan chủ quản|liên hệ quảng cáo
          |đường dây nóng\s?:|hotline\s?:|ghi rõ nguồn|vui lòng ghi rõ)
        `,
        'iu',
      ),
    },
    {
      what: 'boilerplate',
      pattern: new RegExp(
        source`
          ^(?:đăng ký (?:nhận|để nhận) (?:tin|bản tin)|(?:vui lòng|bạn cần|hãy) đăng nhập
          |trình duyệt của bạn|trang (?:web )?này sử dụng cookie|chúng tôi sử dụng cookie
          |mọi ý kiến (?:đóng góp )?(?:xin )?gửi)
        `,
        'iu',
      ),
    },
    { what: 'author', pattern: /^(?:pv|phóng viên|ctv|cộng tác viên|bttt|p\.v)(?:\s[\p{L}\s.–-]{0,40})?$/iu },
  ],
  labels: readLabels(wordLists(import.meta.url)),
  tailCredit: new RegExp(String.raw`\s?[(\[](?:${picture}|ảnh)${sort}\s?:\s?[^()\[\]]{1,60}[)\]]\.?$`, 'u'),
  signOff: /(?<=[.!?…”"])\/\.?$|\s?[-–—(]+\s?(?:TTXVN|VNA)\)?\.?$/u,
  datelines: [
    /^(?<agency>BNEWS)\s+(?=["“‘\p{Lu}\d])/u,
    new RegExp(
      source`
        ^(?<place>\p{Lu}[\p{L}.\s]{1,30}?)(?:,\s(?:ngày\s)?\d{1,2}\/\d{1,2}(?:\/\d{4})?)?\s?\(
        (?<agency>[^()]{2,40})\)\s?[-–—.]+\s?
      `,
      'u',
    ),
    /^\((?<agency>[^()]{2,40})\)\s?[-–—]+\s?/u,
    new RegExp(String.raw`^(?<agency>${bare})\s?[-–—]+\s+(?=["“‘\p{Lu}\d])`, 'u'),
    /^(?<agency>[\p{L}\d]+(?:\.[\p{L}\d]+)*\.(?:vn|VN|net|com|org))\s?[-–—]+\s+/u,
    /^(?<place>\p{Lu}[\p{Lu}.\s]{3,30})\s[–—]\s(?=["“‘\p{Lu}])/u,
  ],
  shownDates: [
    new RegExp(`${clock}${zone}${between}${weekday}${numeric}`, 'giu'),
    new RegExp(`(?<!\\d)${numeric}(?:${between}${clock}${zone})?`, 'giu'),
    new RegExp(`${clock}${zone}${between}${weekday}${spelt}`, 'giu'),
    new RegExp(`(?<!\\d)${spelt}(?:${between}${clock}${zone})?`, 'giu'),
  ],
  afterNoon: /^(?:PM|CH)$/iu,
  updated: /(?:cập nhật|sửa)(?: lần cuối)?(?: lúc| ngày|:)?/iu,
  classes: [
    { what: 'caption', pattern: /^(?:chu-?thich|anh-?chuthich|tac-?gia-?anh)/iu },
    {
      what: 'related',
      pattern: /lien-?quan|^(?:doc-?them|xem-?them|tin-?moi|doc-?nhieu|tin-?khac|cung-?chuyen-?muc)/iu,
    },
    { what: 'share', pattern: /^(?:chia-?se|binh-?luan)/iu },
    { what: 'author', pattern: /^(?:tac-?gia|but-?danh)/iu },
    { what: 'tags', pattern: /^(?:tu-?khoa)/iu },
    { what: 'boilerplate', pattern: /^(?:quang-?cao|tham-?do|muc-?luc)/iu },
  ],
  leadClass: /(?:^|[-_])(?:sapo|chapeau|tom-?tat|mo-?ta)(?:$|[-_])/iu,
  notFound: /không (?:tìm thấy|tồn tại)|trang (?:lỗi|này không)|đã bị (?:xóa|gỡ)/iu,
  paid: new RegExp(
    source`
      (?:đăng ký|mua|nâng cấp) (?:gói|tài khoản|thành viên)?.{0,40}để (?:đọc|xem) (?:tiếp|toàn bộ
      |đầy đủ|bài)|nội dung (?:này )?(?:dành|chỉ dành) (?:riêng )?cho (?:thành viên|độc giả trả phí
      |thuê bao)
    `,
    'iu',
  ),
} satisfies PageWords;
