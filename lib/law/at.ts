import type { Cite, LawData } from './data';

const tkg: Cite = ['TKG 2021 § 174(3)–(5)', 'secondary', null];
const reach: Cite = ['TKG 2021 § 174(5)', 'secondary', null];
const footer: Cite = ['UGB § 14', 'secondary', null];

/** Austria. */
export const at: LawData = {
  country: 'AT',
  name: 'Austria',
  gdpr: true,
  follows: 'EU',
  channels: {
    email: {
      all: {
        anyOf: ['opt-in'],
        soft: true,
        registers: ['ECG list'],
        note: 'There is no exception for business mail. An address on the ECG list may not even get soft opt-in mail.',
      },
      sources: [tkg, ['ECG § 7', 'secondary', null]],
    },
    linkedin: {
      all: { anyOf: ['opt-in'], note: '‘Electronic mail’ is read broadly and includes SMS.' },
      sources: [['TKG 2021 § 174(3)', 'knowledge', null]],
    },
    phone: {
      all: { anyOf: ['opt-in'] },
      sources: [['TKG 2021 § 174(1)', 'secondary', null]],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [reach] },
    { element: 'company_identity', severity: 'fix', sources: [reach, footer] },
    {
      element: 'opt_out',
      severity: 'fix',
      sources: [
        ['GDPR Art. 21(4)', 'knowledge', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
        reach,
      ],
    },
  ],
  registers: ['ECG list'],
  softOptInConditions:
    'All of: you got the address in a sale, you write about your own similar goods, they have not objected, you told them they can at collection and each time, and they are not on the ECG list.',
  pixel: 'warn',
  sources: [tkg],
  reviewedOn: '2026-11-22',
};
