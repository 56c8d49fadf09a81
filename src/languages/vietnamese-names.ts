import { fold } from '../text/normalise.ts';

/**
 * Vietnamese personal names, whatever the language of the text: "Phan Văn Giang" is "Phan Van Giang" in an
 * English one, so that every language needs this. All forms are folded (lower case, no diacritics).
 */

/** Family names, printed first. */
export const vietnameseFamilyNames: ReadonlySet<string> = new Set(
  (
    'an au bach banh bo bui cam can cao chau che chu cu cung dam dang danh dao dau diep dinh do doan doi dong ' +
    'du duong giang giap gia ha han hoang ho hong hua hung huynh kha khong khuong khuat khuc kieu kim la lai lam le leu ' +
    'lieu lo loc lu luc luong luu ly ma mac mach mai man ngo nghiem nguy nguyen nham nhan nhu ninh nong ong phan ' +
    'pham phi pho phu phung phuong quach quan quang sam son su ta tang thach thai than thi thieu thuy tieu to ton ' +
    'tong tra tran tri trieu trinh truong tu tuong ung uong van vi vien vo vu vuong xuan y yen ksor kpuih rah rcom rmah siu'
  ).split(' '),
);

/** The same as Vietnamese prints them, lower case: "Đông" and "Bộ" are no Mr Đồng and no Mr Bồ. */
const markedFamilyNames: ReadonlySet<string> = new Set(
  (
    'ân âu bạc bạch bàn bàng bành bế bồ bùi cầm cấn châu chế chử cồ cụt cù cư đàm đặng đào đậu đèo diệp điêu đinh đỗ đoàn đồng đổng doãn dư dương đường giàng giáp hà hán hàn hạng hầu hồ hồng hứa huỳnh ' +
    'hoàng kiều khổng khuất khúc khương lã lại lâm lê lều lầu liễu lò lô lộc lù lục lữ lương lường lưu lý lỳ mã mạc mạch mẫn mông mùa ngân nghiêm ngô ngụy nguỵ nguyễn nhâm nhữ nông ôn phàn phạm phí phó phù ' +
    'phùng phương quách quàng quảng sầm sồng sùng tạ tẩn tăng tào tề tiết thạch thái thào thân thẩm thiều thò tiêu tô tòng tôn tống trà trác trần tráng trầm trì triệu trịnh trình trương từ tưởng ' +
    'uông ứng vàng văn vạn vi viên võ vũ vừ vương xồng yên lèo kpă rơ'
  ).split(' '),
);

/** Family names that are first of all something else, or so rare that more than themselves must show them; lower case. */
const rareFamilyNames: ReadonlySet<string> = new Set(
  'sơn đầu lư ông đàng khoa côn cung kha nay trang xa'.split(' '),
);

/** Whether a printed word is a family name where the rest of the name and what stands around it say so. */
export function isRareFamilyName(word: string): boolean {
  return rareFamilyNames.has(word.toLowerCase());
}

/** Whether a printed syllable stands in the middle of Vietnamese names and there alone: what is before it is a family name. */
export function isMiddleName(word: string): boolean {
  return word === 'Thị' || word === 'Văn';
}

/** Whether a printed word is a name as the Central Highlands write them: "K'Thương", "H'Bia". */
export function isHighlandName(word: string): boolean {
  return /^[HK]['’]\p{Lu}\p{L}/u.test(word);
}

/** Whether a printed word could be a Vietnamese family name; without diacritics any that is one when folded. */
export function isVietnameseFamilyName(word: string): boolean {
  const low = word.toLowerCase();
  const folded = fold(low);
  return low === folded ? vietnameseFamilyNames.has(folded) : markedFamilyNames.has(low);
}

/** Whether a printed word begins Vietnamese names, however rare that makes the word elsewhere. */
export function beginsVietnameseName(word: string): boolean {
  return vietnameseFamilyNames.has(fold(word)) || markedFamilyNames.has(word.toLowerCase());
}

/** Whether a folded word could be one syllable of a Vietnamese name. */
export function isVietnameseSyllable(word: string): boolean {
  return /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u.test(
    word,
  );
}
