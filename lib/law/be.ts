import type { Cite, LawData } from './data';

const decree: Cite = [
  'Royal Decree 4.4.2003 art. 1',
  'primary',
  'https://www.ejustice.just.fgov.be/eli/arrete/2003/04/04/2003011238/justel',
];
const marked: Cite = ['CEL art. XII.12', 'secondary', null];

/** Belgium. */
export const be: LawData = {
  country: 'BE',
  name: 'Belgium',
  gdpr: true,
  follows: 'EU',
  channels: {
    email: {
      all: { anyOf: ['opt-in'], soft: true },
      'generic-mailbox': {
        anyOf: ['opt-out'],
        note: 'A company’s impersonal address (info@, contact@).',
      },
      sources: [['CEL art. XII.13', 'primary', null], decree],
    },
    linkedin: {
      all: { anyOf: ['opt-in'] },
      sources: [['CEL art. I.18, XII.13', 'knowledge', null]],
    },
    phone: {
      all: { anyOf: ['opt-out'], registers: ['DNCM'] },
      sources: [['CEL art. VI.110–VI.115', 'knowledge', null]],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [marked] },
    {
      element: 'opt_out',
      severity: 'fix',
      sources: [
        ['GDPR Art. 21(4)', 'knowledge', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
        ['Royal Decree 4.4.2003 art. 2', 'primary', decree[2]],
      ],
    },
    { element: 'ad_label', severity: 'warn', sources: [marked] },
  ],
  clocks: { acknowledgeByMail: true },
  registers: ['DNCM'],
  softOptInConditions:
    'You got the address directly in a sale, you write about your own similar products, and they could refuse at collection.',
  pixel: 'warn',
  sources: [['CEL book XII', 'secondary', null], decree],
  reviewedOn: '2026-11-22',
};
