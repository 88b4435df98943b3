import type { Cell, Cite, LawData } from './data';

const mfl: Cite = ['Markedsføringsloven § 10(1)–(3)', 'primary', null];
const invitation: Cite = [
  'Forbrugerombudsmanden 18/16364',
  'primary',
  'https://forbrugerombudsmanden.dk',
];
const call: Cell = {
  anyOf: ['opt-out'],
  exception: { when: 'advertising-flag', needs: 'opt-in' },
  note: 'Check the company register (CVR): some companies are marked as wanting no advertising.',
};

/** Denmark. */
export const dk: LawData = {
  country: 'DK',
  name: 'Denmark',
  gdpr: true,
  follows: 'EU',
  channels: {
    email: {
      all: {
        anyOf: ['opt-in'],
        soft: true,
        note: 'Protects everyone, businesses and authorities included.',
      },
      sources: [mfl],
    },
    linkedin: {
      all: {
        anyOf: ['opt-in'],
        note: 'An invitation to connect counts too, when it is sent to market something.',
      },
      sources: [invitation],
    },
    phone: {
      all: call,
      consumer: { anyOf: ['opt-in'] },
      sources: [
        ['Forbrugeraftaleloven § 4; Markedsføringsloven § 10(4)', 'knowledge', null],
        ['CVR-loven § 19', 'knowledge', null],
      ],
    },
  },
  mandatory: [
    {
      element: 'sender_identity',
      severity: 'fix',
      sources: [['Markedsføringsloven § 10(3)', 'primary', null]],
    },
    {
      element: 'opt_out',
      severity: 'fix',
      sources: [
        ['GDPR Art. 21(4)', 'knowledge', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
        ['Markedsføringsloven § 10(3)', 'primary', null],
      ],
    },
  ],
  registers: ['Robinson list (CPR)', 'CVR advertising protection'],
  softOptInConditions:
    'The customer gave you the address in a sale, you write about your own similar products, and they could refuse at collection and each time.',
  pixel: 'warn',
  sources: [mfl, invitation],
  reviewedOn: '2026-11-22',
};
