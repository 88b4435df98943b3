import type { Cite, LawData } from './data';

const url = 'https://www.gesetze-im-internet.de/uwg_2004/__7.html';
const disguise: Cite = [
  'DDG § 6(2)',
  'secondary',
  'https://www.gesetze-im-internet.de/ddg/__6.html',
];
const identity: Cite = ['UWG § 7(2) no. 3', 'secondary', url];
const footer: Cite = [
  'GmbHG § 35a, AktG § 80, HGB § 37a',
  'secondary',
  'https://www.gesetze-im-internet.de/gmbhg/__35a.html',
];

/** Germany. */
export const de: LawData = {
  country: 'DE',
  name: 'Germany',
  gdpr: true,
  follows: 'EU',
  channels: {
    email: {
      all: { anyOf: ['opt-in'], soft: true },
      sources: [
        ['UWG § 7(2) no. 2, § 7(3)', 'secondary', url],
        ['BGH I ZR 218/07: one e-mail is enough', 'knowledge', null],
        ['BGH I ZR 197/05: a published address is no consent', 'knowledge', null],
      ],
    },
    linkedin: {
      all: { anyOf: ['opt-in'] },
      sources: [['OLG Hamm 3.5.2023, 18 U 154/22; UWG § 7(2) no. 2', 'secondary', url]],
    },
    phone: {
      all: {
        anyOf: ['presumed'],
        note: 'Presumed consent needs concrete facts about this company that make the call welcome.',
      },
      consumer: {
        anyOf: ['opt-in'],
        note: 'Document the consent and keep it for five years, again from each use (UWG § 7a).',
      },
      sources: [['UWG § 7(2) no. 1, § 7a', 'secondary', url]],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [identity, disguise] },
    { element: 'company_identity', severity: 'fix', sources: [identity, footer] },
    {
      element: 'opt_out',
      severity: 'fix',
      sources: [
        ['GDPR Art. 21(4)', 'knowledge', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
        identity,
      ],
    },
  ],
  registers: [],
  softOptInConditions:
    'All four: you got the address in a sale, you write about your own similar goods, they have not objected, and you told them they can at collection and each time you write.',
  pixel: 'warn',
  sources: [
    ['UWG § 7', 'secondary', url],
    ['DSK Orientierungshilfe Direktwerbung 2022', 'secondary', null],
  ],
  reviewedOn: '2026-11-22',
};
