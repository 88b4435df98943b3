/** What spreadsheets of a country write where it is not Unicode. */
export type LocalEncoding =
  | 'windows-1252'
  | 'windows-1251'
  | 'shift_jis'
  | 'euc-jp'
  | 'euc-kr'
  | 'gb18030'
  | 'windows-874';

/**
 * In these scripts words are whole runs of bytes above ASCII; a Latin text has single ones among
 * its letters, so that few of the characters it would be read as stand side by side.
 */
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/**
 * The letters that names and headers are made of most. Japanese, Korean and Chinese use the same
 * bytes: only in the right one of them do they give the characters that people write.
 */
const common = {
  gb18030:
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏方白邹孟熊秦江薛雷侯龙史陶黎贺顾毛郝邵万钱严' +
    '伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰红建国志文海晓小春新天宇雪梅婷俊辉波斌鹏宁飞' +
    '名字姓称公司有限责任股份集团科技电话手机邮箱件职位务地址部门经理总监业北京上广州深圳市省区中大学院的是在和人',
  'euc-jp':
    '田山木村中川藤本井大小野子島佐高橋渡辺伊加吉口松林清水斎石森池阿部和前岡長谷後近坂遠青福西太三原上下内竹金久保今宮武菊新安平土浜杉河丸柴横' +
    '郎美一二恵由紀雄夫明真理健介香奈優翔陽花智直樹正博文幸隆誠浩洋千' +
    '株式会社有限営業課役職名氏姓東京都府県市区町電話番号住所付本店取締日',
  'euc-kr':
    '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민' +
    '영수지현준은경미진희선연동태재호상철석원혜훈규승빈기용은숙자순옥예나도윤아인' +
    '회사주식대표부과팀울시구름명화메일직책기업업연락처소속번술국산',
} as const;

type Eastern = keyof typeof common;

const easternLetters = {
  gb18030: /\p{Script=Han}/u,
  'euc-jp': japanese,
  'euc-kr': /\p{Script=Hangul}/u,
} as const;

const frequent: Readonly<Record<Eastern, ReadonlySet<string>>> = {
  gb18030: new Set(common.gb18030),
  'euc-jp': new Set(common['euc-jp']),
  'euc-kr': new Set(common['euc-kr']),
};

/** Tells the encoding of a text that is not Unicode: another than Windows-1252 only beyond doubt. */
export function localEncoding(bytes: Uint8Array<ArrayBuffer>): LocalEncoding {
  if (isCyrillic(bytes)) return 'windows-1251';
  if (inScript(bytes, 'shift_jis', japanese)) return 'shift_jis';
  return (
    eastern(bytes) ??
    (inScript(bytes, 'windows-874', /\p{Script=Thai}/u) ? 'windows-874' : 'windows-1252')
  );
}

/** The letters above ASCII that it would be read as, where nearly all stand side by side; or null. */
function inScript(
  bytes: Uint8Array<ArrayBuffer>,
  label: LocalEncoding,
  letter: RegExp,
): readonly string[] | null {
  const text = new TextDecoder(label).decode(bytes);
  const other = text.replace(/[\0-\u007f]/g, '');
  // What nobody writes: characters that do not exist, half-width letters, private use.
  if (other.length < 4 || /[\ufffd\uff61-\uff9f\p{Co}]/u.test(text)) return null;
  const runs = text.match(new RegExp(`(?:${letter.source}){2,}`, 'gu')) ?? [];
  const inRuns = runs.reduce((sum, run) => sum + run.length, 0);
  return inRuns > other.length * 0.8 ? runs : null;
}

/** Words with one capital or all in capitals, and made of the letters that are most frequent. */
function isCyrillic(bytes: Uint8Array<ArrayBuffer>): boolean {
  const words = inScript(bytes, 'windows-1251', /\p{Script=Cyrillic}/u);
  const letters = (words ?? []).join('');
  if (words === null || letters.length < 8) return false;
  const written = words.filter((word) => /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(word)).join('');
  const often = letters.match(/[оеаинтсрвлкіо]/giu) ?? [];
  return written.length > letters.length * 0.8 && often.length > letters.length * 0.45;
}

/** Which of the three reads most characters that people write; Chinese also where none does. */
function eastern(bytes: Uint8Array<ArrayBuffer>): Eastern | null {
  const shares = (['gb18030', 'euc-jp', 'euc-kr'] as const).flatMap((label) => {
    const runs = inScript(bytes, label, easternLetters[label]);
    return runs ? [{ label, share: shareOf(runs.join(''), label) }] : [];
  });
  const best = shares.toSorted((a, b) => b.share - a.share)[0];
  if (best !== undefined && best.label !== 'gb18030' && best.share > 0.25) return best.label;
  const chinese = shares.some(({ label }) => label === 'gb18030');
  return chinese && isCommonChinese(bytes) ? 'gb18030' : null;
}

/** How much of it is made of the frequent characters. Kana are so only in Japanese. */
function shareOf(text: string, label: Eastern): number {
  const letters = Array.from(text);
  const known = letters.filter(
    (letter) =>
      frequent[label].has(letter) ||
      (label === 'euc-jp' && /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(letter)),
  );
  return known.length / letters.length;
}

/** Chinese as GB 2312 has it: both bytes high, and the first among the rows of its characters. */
function isCommonChinese(bytes: Uint8Array): boolean {
  let first = 0;
  let all = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    all += 1;
    const trail = bytes[i + 1] ?? 0;
    // The first level holds the 3,755 characters that names are made of.
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) first += 1;
    i += 1;
  }
  return first > all * 0.8;
}
