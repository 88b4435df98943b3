// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inspectFile } from '@/lib/import/inspect';

import { blob } from './made';

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
