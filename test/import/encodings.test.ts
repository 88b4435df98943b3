// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inspectAs, inspectFile } from '@/lib/import/inspect';
import { factsFor } from '@/lib/ledger/read/facts';
import { encodingLabels } from '@/lib/model/encodings';

import { freshLedger } from '../ledger/made';
import { blob, contacts, planFor, run } from './made';

/** Bytes of every character that an encoding has in one byte or two, from its decoder. */
function encoderOf(label: string): (text: string) => readonly number[] {
  const decoder = new TextDecoder(label);
  const bytes = new Map<string, readonly number[]>();
  const add = (...code: number[]) => {
    const text = decoder.decode(Uint8Array.from(code));
    if (Array.from(text).length === 1 && text !== '\ufffd' && !bytes.has(text))
      bytes.set(text, code);
  };
  for (let one = 0; one < 256; one++) add(one);
  if (!/^(?:windows|koi)/u.test(label))
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  return (text) =>
    Array.from(text).flatMap((character) => {
      const code = bytes.get(character);
      if (!code) throw new Error(`${label} has no ${character}`);
      return [...code];
    });
}

const words = {
  'windows-1251': [
    'Анна Смирнова',
    'Пётр Кузнецов',
    'ООО «Ромашка»',
    'ЗАО Северный ветер',
    'Ольга Шевченко',
    'Юлия Щукина',
    'начальник отдела',
    'Тарас Гнатюк',
    'Київ',
    'Жанна Эйдельман',
    'ИВАН ПЕТРОВ',
    'София Димитрова',
    'Никола Јовановић',
    'Мария-Луиза Ёлкина',
  ],
  'euc-jp': [
    '山田 太郎',
    '鈴木 花子',
    '株式会社青空',
    '高橋 健一',
    'カナダ商事',
    'さくら工業',
    '営業部長',
    '渡辺 由美子',
    '小林製作所',
    '佐々木 翔',
    '中村 直樹',
    '大阪市北区',
    '代表取締役',
  ],
  shift_jis: [
    '山田 太郎',
    '鈴木 花子',
    '株式会社青空',
    '高橋 健一',
    'カナダ商事',
    'さくら工業',
    '営業部長',
    '渡辺 由美子',
    '小林製作所',
    '佐々木 翔',
    '中村 直樹',
    '大阪市北区',
    '代表取締役',
  ],
  'euc-kr': [
    '김민준',
    '이서연',
    '박지훈',
    '한빛물산 주식회사',
    '최수빈 과장',
    '정하은',
    '서울특별시 강남구',
    '대표이사',
    '윤도현',
    '푸른하늘 연구소',
    '강다은',
    '조은별',
    '부산항만',
  ],
  gb18030: [
    '张伟',
    '王芳',
    '北京蓝天科技有限公司',
    '李娜',
    '销售经理',
    '刘洋',
    '上海市浦东新区',
    '陈静怡',
    '赵国强',
    '欧阳雪',
    '黄晓明',
    '周杰',
    '采购部主任',
    '青岛海运集团',
  ],
  big5: [
    '陳志明',
    '林淑惠',
    '台北藍天科技股份有限公司',
    '王雅婷',
    '業務經理',
    '張家豪',
    '高雄市前鎮區',
    '黃俊傑',
    '吳佳穎',
    '採購部主任',
    '香港貿易有限公司',
    '劉宜君',
  ],
  'windows-874': [
    'สมชาย ใจดี',
    'บริษัท ท้องฟ้าใส จำกัด',
    'กนกวรรณ ศรีสุข',
    'ผู้จัดการฝ่ายขาย',
    'กรุงเทพมหานคร',
    'ณัฐพล วงศ์ทอง',
    'ปิยะ แสงจันทร์',
  ],
  'windows-1252': [
    'Jörg Müller',
    'Hélène Lefèvre',
    'José Muñoz',
    'Åse Bjørnsen',
    'São João',
    'Käthe Süß',
    'Société générale',
    'François Besançon',
    'Größe: 5 £',
    'Noël Çelik',
    'Þórður Ægisson',
  ],
} as const;

const labels = Object.keys(words) as (keyof typeof words)[];

describe('a file in the encoding of its country', () => {
  it.each(labels)(
    '%s is told from what stands in it, and read as it was written',
    async (label) => {
      const encode = encoderOf(label);
      const rows = fc.array(
        fc.tuple(fc.constantFrom(...words[label]), fc.constantFrom(...words[label])),
        {
          minLength: 5,
          maxLength: 40,
        },
      );
      await fc.assert(
        fc.asyncProperty(rows, async (people) => {
          const text = people.map(([name, firm], i) => `${name};${firm};p${i}@works.example\r\n`);
          const file = blob(Uint8Array.from(encode(`Name;Company;Email\r\n${text.join('')}`)));
          const { encoding, sample } = await inspectFile(file);
          expect(encoding).toEqual({ label, skip: 0 });
          expect(sample[0]?.slice(0, 2)).toEqual(people[0]);
        }),
        { numRuns: 60 },
      );
    },
  );

  // One person is enough where the name is one that people have.
  it.each([
    ['euc-kr', '김민준'],
    ['euc-kr', '이서연'],
    ['euc-kr', '박지훈'],
    ['euc-jp', '山田 太郎'],
    ['euc-jp', '鈴木'],
    ['shift_jis', '高橋 健一'],
    ['gb18030', '王伟'],
    ['gb18030', '张丽'],
    ['big5', '陳志明'],
    ['big5', '林雅婷'],
  ])('%s is told from one name, %s', async (label, name) => {
    const bytes = encoderOf(label)(`Name;Email\r\n${name};p@works.example\r\n`);
    const { encoding, sample } = await inspectFile(blob(Uint8Array.from(bytes)));
    expect(encoding).toEqual({ label, skip: 0 });
    expect(sample[0]).toEqual([name, 'p@works.example']);
  });

  it('is told from names that stand only behind a megabyte of rows without any', async () => {
    const plain = Array.from({ length: 40_000 }, (_, i) => `Mara ${i};m${i}@works.example\r\n`);
    const text = `Name;Email\r\n${plain.join('')}박지훈;p@works.example\r\n이서연;q@works.example\r\n`;
    const found = await inspectFile(blob(Uint8Array.from(encoderOf('euc-kr')(text))));
    expect(found.encoding.label).toBe('euc-kr');
    expect(found.foreign).toEqual([
      ['박지훈', 'p@works.example'],
      ['이서연', 'q@works.example'],
    ]);
  });

  it.each([
    ['windows-1253', 'Γιώργος Παπαδόπουλος;Ελένη Νικολάου;Αθήνα;διευθυντής πωλήσεων'],
    ['windows-1255', 'דוד כהן;שרה לוי;מנהל מכירות;תל אביב'],
    ['koi8-r', 'Анна Смирнова;Пётр Кузнецов;Ольга Щукина;начальник отдела'],
  ])('what is none of them, %s, is not taken for Cyrillic', async (label, text) => {
    const file = blob(Uint8Array.from(encoderOf(label)(`a;b;c;d\n${text}\n`)));
    const { encoding } = await inspectFile(file);
    expect(encoding.label).not.toBe('windows-1251');
  });
});

describe('a file that was read as something else', () => {
  const people: readonly [string, string][] = [
    ['windows-1250', 'Władysław Żółć'],
    ['windows-1253', 'Γιώργος Παπαδόπουλος'],
    ['windows-1254', 'Şükrü Yıldırım'],
    ['windows-1255', 'דוד כהן'],
    ['windows-1257', 'Žydrūnas Šļūka'],
    ['shift_jis', '綾瀬 凪'],
    ['euc-jp', '綾瀬 凪'],
    ['big5', '龔彧'],
    ['euc-kr', '쾡쭌'],
    ['gb18030', '龚彧'],
  ];

  it.each(people)('%s is read as the user says, from its first row on', async (label, name) => {
    const chosen = encodingLabels.find((one) => one === label);
    if (!chosen) throw new Error(`${label} is not offered`);
    const bytes = encoderOf(label)(`Name;Email\r\n${name};p@works.example\r\n`);
    const file = blob(Uint8Array.from(bytes));
    const found = await inspectFile(file);
    expect(found.sure).toBe(false);
    const again = await inspectAs(file, found, chosen);
    expect(again.sample).toEqual([[name, 'p@works.example']]);
    expect(again.unreadable).toBe(false);
    expect(again).toMatchObject({ fields: found.fields, digest: found.digest });
    expect(again.rawHeaders).toEqual(found.rawHeaders);
    const db = await freshLedger();
    await run(db, file, await planFor(file, contacts, { encoding: again.encoding }));
    const identifier = { type: 'email', value: 'p@works.example' } as const;
    const [facts] = await factsFor(db, [identifier]);
    expect(facts?.contact?.name).toBe(name);
  });

  it('leaves the mark at its start out, and says where something cannot be read', async () => {
    const file = blob(
      new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from('Name;Email\nZoë;z@works.example\n')]),
    );
    const found = await inspectFile(file);
    expect(found).toMatchObject({ sure: true, unreadable: false });
    const other = await inspectAs(file, found, 'shift_jis');
    expect(other.unreadable || other.sample[0]?.[0] !== 'Zoë').toBe(true);
    const back = await inspectAs(file, other, 'utf-8');
    expect(back).toMatchObject({ encoding: { skip: 3 }, headers: ['Name', 'Email'] });
    const korean = blob(
      Uint8Array.from(encoderOf('euc-kr')('Name;Email\n박지훈;p@works.example\n')),
    );
    const asUtf8 = await inspectAs(korean, await inspectFile(korean), 'utf-8');
    expect(asUtf8.unreadable).toBe(true);
  });

  it('shows the cards of an address book as they are read', async () => {
    const card =
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:박지훈\r\nEMAIL:p@works.example\r\nEND:VCARD\r\n';
    const file = blob(Uint8Array.from(encoderOf('euc-kr')(card)));
    const found = await inspectFile(file);
    expect(found.sample[0]?.slice(0, 2)).toEqual(['박지훈', 'p@works.example']);
    const other = await inspectAs(file, found, 'windows-1252');
    expect(other.sample[0]?.[0]).not.toBe('박지훈');
  });

  it('knows the cards of one program again, whosever they are and whatever they are read as', async () => {
    const cards = (writer: string, name: string) =>
      blob(
        Uint8Array.from(
          encoderOf('windows-1250')(
            `BEGIN:VCARD\r\nVERSION:2.1\r\n${writer}FN:${name}\r\nEMAIL:p@works.example\r\nEND:VCARD\r\n`,
          ),
        ),
      );
    const writer = 'PRODID:-//Works//Book 3//PL\r\n';
    const first = await inspectFile(cards(writer, 'Łucja Żak'));
    expect(first.rawHeaders.length).toBeGreaterThan(0);
    const again = await inspectAs(cards(writer, 'Łucja Żak'), first, 'windows-1250');
    const another = await inspectFile(cards(writer, 'Wójcik Ćma'));
    expect([again.rawHeaders, another.rawHeaders]).toEqual([first.rawHeaders, first.rawHeaders]);
    const stranger = await inspectFile(cards('', 'Łucja Żak'));
    expect(stranger.rawHeaders).not.toEqual(first.rawHeaders);
  });
});
