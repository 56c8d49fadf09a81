/**
 * Korean and Chinese names as Latin letters print them, whatever the language of the text: the family name first,
 * then a given name of one word, two, or two with a hyphen.
 */

/** Family names, lower case; those that are also everyday words in an English text are known by what follows. */
export const eastAsianFamilyNames: ReadonlySet<string> = new Set(
  (
    'ahn an bae baek bai ban bang bao cai cao cha chang chen cheng cheong cho choe choi chow chu chun chung cui dai deng ding dong du fan fang feng fu gao ge geng go gong gu guan guo gwak ' +
    'ha hahm han hao he heo hong hou hsieh hsu hu hua huang hung hur hwang im jang jeon jeong ji jia jiang jin jo joo ju jun jung kang kao ke kim ko kong koo ku kuo kwak kwon lai lam lau ' +
    'lee lei leung li liang liao lim lin liu lo long lu luo lyu ma mao meng min mok moon na nam ng ni nie noh oh ok pae paik pak pan pang park peng qi qian qiao qin qiu qu rao ren rhee ri ' +
    'ryoo ryu seo seok shao shen sheng shi shim shin sim sin so sohn son song su suh sun tan tang tao teng tian tong tsai tseng wan wang wei wen weng wong woo wu xi xia xiang xiao xie xing ' +
    'xiong xu xue yan yang yao ye yeo yeom yeung yi yim yin ying yoo yoon you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou'
  ).split(' '),
);

const initial = '(?:[zcst]h|[ghk]w|[mkhgbpr]y|[ht]s|[bpmfdtnlgkhjqxrzcsyw])';

/** Whether a lower-case word could be one syllable of a Korean or Chinese given name, or two written in one. */
export function isEastAsianGivenName(word: string): boolean {
  return syllables.test(word);
}

const syllables = new RegExp(`^(?:${initial}?[aeiouüy]{1,4}(?:ng|[nklmpt]|r(?![aeiou]))?){1,2}$`, 'u');
