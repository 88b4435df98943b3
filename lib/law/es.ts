import type { Cite, LawData } from './data';

const lssi = 'https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758';
const clear: Cite = ['LSSI art. 20', 'secondary', lssi];
const stop: Cite = ['LSSI art. 21(2), 22(1)', 'secondary', lssi];

/** Spain. */
export const es: LawData = {
  country: 'ES',
  name: 'Spain',
  gdpr: true,
  follows: 'EU',
  channels: {
    email: {
      all: {
        anyOf: ['opt-in'],
        soft: true,
        registers: ['Lista Robinson'],
        note: 'Companies are protected as people are. Without a consent the Lista Robinson is consulted first.',
      },
      'generic-mailbox': {
        anyOf: ['opt-in'],
        soft: true,
        note: 'Companies are protected as people are.',
      },
      sources: [
        ['LSSI art. 21(1), (2), 22(1)', 'secondary', lssi],
        ['AEPD 2018-0164', 'secondary', null],
        ['LOPDGDD art. 23(4)', 'secondary', null],
      ],
    },
    linkedin: {
      all: { anyOf: ['opt-in'] },
      sources: [['LSSI art. 21 (equivalent electronic means)', 'knowledge', lssi]],
    },
    phone: {
      all: { anyOf: ['opt-out'] },
      'sole-trader': { anyOf: ['opt-out'], registers: ['Lista Robinson'] },
      consumer: {
        anyOf: ['opt-in', 'relationship'],
        relationshipMonths: 12,
        registers: ['Lista Robinson'],
        note: 'Own customers of the last 12 months: legitimate interests may do.',
      },
      sources: [
        ['LGTel 11/2022 art. 66.1.b; AEPD Circular 1/2023', 'knowledge', null],
        ['LOPDGDD art. 19, 23', 'knowledge', null],
      ],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [clear] },
    {
      element: 'opt_out',
      severity: 'fix',
      sources: [
        ['GDPR Art. 21(4)', 'knowledge', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
        stop,
      ],
    },
  ],
  registers: ['Lista Robinson'],
  softOptInConditions:
    'There was a contract before, you write about your own similar products, and they could refuse at collection and in each message.',
  pixel: 'warn',
  sources: [['LSSI (Ley 34/2002)', 'secondary', lssi]],
  reviewedOn: '2026-11-22',
};
