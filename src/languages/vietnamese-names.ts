/**
 * Vietnamese personal names, whatever the language of the text: "Phan Văn Giang" is "Phan Van Giang" in an
 * English one, so that every language needs this. All forms are folded (lower case, no diacritics).
 */

/** Family names, printed first. */
export const vietnameseFamilyNames: ReadonlySet<string> = new Set(
  (
    'an au bach banh bo bui cam can cao chau che chu cu cung dam dang danh dao dau diep dinh do doan doi dong ' +
    'du duong giang giap gia ha han hoang ho hong hua hung huynh kha khong khuat khuc kieu kim la lai lam le leu ' +
    'lieu lo loc lu luc luong luu ly ma mac mach mai man ngo nghiem nguy nguyen nham nhan nhu ninh nong ong phan ' +
    'pham phi pho phu phung phuong quach quan quang sam son su ta tang thach thai than thi thieu thuy tieu to ton ' +
    'tong tra tran tri trieu trinh truong tu tuong ung uong van vi vien vo vu vuong xuan y yen'
  ).split(' '),
);

/** Whether a folded word could be one syllable of a Vietnamese name. */
export function vietnameseSyllable(word: string): boolean {
  return /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u.test(
    word,
  );
}
