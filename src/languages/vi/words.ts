import { lightStem } from '../light-stem.ts';
import type { Words } from '../words.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

// Onset, nucleus and coda of a syllable without diacritics; "w", "f", "j" and "z" occur in none.
const syllable =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:uye|uya|uyu|ieu|yeu|uou|oai|oay|oao|oeo|uay|uoi|ia|ie|iu|ua|ue|ui|uo|uu|uy|oa|oe|oi|oo|ai|ao|au|ay|eo|eu|ye|[aeiouy])(?:ng|nh|ch|[cmnpt])?$/u;

export const words = {
  stopWords: list(`
    à ạ ấy bà bạn bằng bên bị bởi các cái cần càng chỉ chiếc cho chứ chưa chúng có còn cô cũng cùng của cứ
    đã đang đây đấy để đến đều đi đó do được dưới gần giữa hay hãy hết hoặc hơn hầu khi không là lại lần lên lúc
    mà mỗi một mới mình mọi muốn nếu nên này ngay nhau nhằm nhiều như nhưng những nó nọ ở ông phải qua quá ra rất
    rằng rồi sao sau sẽ số so sự ta tại tất tôi tới theo thế thì thêm thường trên trong trước từ từng tuy
    và vẫn vào vậy vẻ về vì việc với vừa xin
  `),
  questionWords: list('ai bao nhiêu gì nào đâu mấy sao hỏi nhỉ thế tên loại'),
  // A syllable has no endings; foreign names and words in Vietnamese text do.
  stem: (word) => (syllable.test(word) ? word : lightStem(word)),
  plausible: (word) => syllable.test(word),
  ownLetters: /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu,
  tokensPerWord: 1.4,
  abbreviations: list('tp tx ths ts pgs gs bs ks ls nxb q p st tr vd v.v mr mrs ms dr đ/c'),
} satisfies Words;
