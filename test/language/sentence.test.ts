// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { origins } from '@/lib/language/en/origins';
import type { SentenceValues } from '@/lib/language/language';
import { recognise } from '@/lib/language/recognise';
import { originName, sentence } from '@/lib/language/sentence';
import type { ElementLabel, LanguageCode, SentenceElement } from '@/lib/model/assessment';
import { languageCodes } from '@/lib/model/assessment';

const lengths = ['normal', 'short'] as const;
const registers = ['formal', 'informal'] as const;

/** What each sentence is there to say: what a draft lacks before it is put in, and has after. */
const says: Readonly<Record<SentenceElement, ElementLabel>> = {
  source: 'data_source',
  reason: 'contact_reason',
  'opt-out': 'opt_out',
  'objection-right': 'opt_out',
  'privacy-notice': 'privacy_notice',
  identity: 'sender_identity',
  address: 'postal_address',
  'referral-notice': 'data_source',
  'ad-label': 'ad_label',
};

const elements = Object.keys(says) as SentenceElement[];

interface Person {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly address: string;
  readonly reason: string;
  readonly referrer: string;
}

const people: Readonly<Record<LanguageCode, Person>> = {
  en: {
    name: 'Ellen Marsh',
    role: 'Account Executive',
    organisation: 'Fernhill Packaging Ltd',
    address: '14 Canal Street, Manchester M1 3HE',
    reason: 'you lead purchasing at Corvane',
    referrer: 'Laura Finch',
  },
  de: {
    name: 'Petra Lindner',
    role: 'Vertriebsleiterin',
    organisation: 'Nordwerk Logistik AG',
    address: 'Holländische Straße 12, 34127 Kassel',
    reason: 'Sie leiten bei Corvane den Einkauf',
    referrer: 'Laura Finke',
  },
  fr: {
    name: 'Claire Vasseur',
    role: 'responsable commerciale',
    organisation: 'Ferlat SARL',
    address: '12 avenue Jean Jaurès, 31000 Toulouse',
    reason: 'vous dirigez les achats de Corvane',
    referrer: 'Laure Fink',
  },
  es: {
    name: 'Lucía Ferrer',
    role: 'responsable comercial',
    organisation: 'Ferlat, S.L.',
    address: 'calle Mayor 12, 28013 Madrid',
    reason: 'usted dirige las compras de Corvane',
    referrer: 'Laura Fink',
  },
  it: {
    name: 'Giulia Ferri',
    role: 'responsabile commerciale',
    organisation: 'Ferlat S.r.l.',
    address: 'via Garibaldi 12, 20121 Milano',
    reason: 'lei dirige gli acquisti di Corvane',
    referrer: 'Laura Finchi',
  },
  nl: {
    name: 'Sanne de Wit',
    role: 'accountmanager',
    organisation: 'Ferlat B.V.',
    address: 'Keizersgracht 120, 1015 CV Amsterdam',
    reason: 'u leidt de inkoop bij Corvane',
    referrer: 'Laura Fink',
  },
  ja: {
    name: '中村彩',
    role: '営業部長',
    organisation: '株式会社ルミオ',
    address: '〒100-0005 東京都千代田区丸の内1-2-3',
    reason: '御社で購買をご担当されているため',
    referrer: '田村',
  },
  zh: {
    name: '陈雨欣',
    role: '销售经理',
    organisation: '上海流明科技有限公司',
    address: '上海市浦东新区世纪大道100号15楼',
    reason: '您负责科文的采购',
    referrer: '刘敏',
  },
  th: {
    name: 'สมชาย ใจดี',
    role: 'ผู้จัดการฝ่ายขาย',
    organisation: 'บริษัท เฟิร์นแพ็ค จำกัด',
    address: '88/12 ถนนสุขุมวิท แขวงคลองเตย เขตคลองเตย กรุงเทพฯ 10110',
    reason: 'คุณดูแลฝ่ายจัดซื้อของคอร์เวน',
    referrer: 'ลลิตา',
  },
};

function valuesOf(code: LanguageCode, change: Partial<SentenceValues> = {}): SentenceValues {
  return {
    ...people[code],
    privacyNoticeUrl: 'https://fernhill.example/privacy',
    optOut: 'https://fernhill.example/stop',
    optOutMail: '',
    origin: originName(code, 'linkedin-profile'),
    place: '',
    date: '',
    ...change,
  };
}

const forms = languageCodes.flatMap((code) =>
  elements.flatMap((element) =>
    lengths.flatMap((length) => registers.map((register) => ({ code, element, length, register }))),
  ),
);

describe('a sentence that is put in', () => {
  const waysOut = [{}, { optOut: '', optOutMail: 'stop@fernhill.example' }, { optOut: '' }];
  const asked = forms.flatMap((form) => waysOut.map((change) => ({ ...form, change })));
  it.each(asked)('$code $element $length $register says what was missing, $change', (form) => {
    const { code, element, length, register, change } = form;
    const text = sentence(code, element, valuesOf(code, change), { length, register });
    // An advertising label belongs in the subject line too.
    const subject = element === 'ad-label' ? text : null;
    const found = recognise(text, subject, code).elements;
    expect(`${text} ← ${found.map(({ label }) => `[${label}]`).join()}`).toContain(
      `[${says[element]}]`,
    );
  });

  it.each(forms)('$code $element $length $register leaves no bracket or gap', (form) => {
    const { code, element, length, register } = form;
    const origin = originName(code, 'other');
    for (const change of [
      {},
      { origin },
      { optOut: '', optOutMail: 'stop@fernhill.example' },
      { role: '', optOut: '', referrer: '', place: 'X', date: 'Y' },
    ]) {
      const text = sentence(code, element, valuesOf(code, change), { length, register });
      expect(text).not.toMatch(/[{}|]| {2}|^\s|\s$|\.\.|\(\)| [.,;:!?](?: |$)/u);
    }
  });

  it.each(languageCodes)('names the right to object as a right in %s', (code) => {
    for (const register of registers) {
      const text = sentence(code, 'objection-right', valuesOf(code), {
        length: 'normal',
        register,
      });
      const kinds = recognise(text, null, code).elements.map(({ kind }) => kind);
      expect(`${text} ← ${kinds.join()}`).toContain('right');
    }
  });

  it.each(languageCodes)('names the page or the address to opt out at in %s', (code) => {
    const [page, address] = ['https://fernhill.example/stop', 'stop@fernhill.example'];
    for (const register of registers) {
      for (const element of ['opt-out', 'objection-right'] as const) {
        const form = { length: 'normal', register } as const;
        const onPage = sentence(code, element, valuesOf(code), form);
        const byMail = valuesOf(code, { optOut: '', optOutMail: address });
        expect(onPage).toContain(page);
        expect(sentence(code, element, byMail, form)).toContain(address);
      }
    }
  });

  it.each(languageCodes)('knows a name for every origin in %s', (code) => {
    for (const origin of Object.keys(origins)) expect(originName(code, origin)).not.toBe('');
    expect(originName(code, 'hearsay')).toBe('');
  });
});
