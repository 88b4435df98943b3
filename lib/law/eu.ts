import type { Cite, LawData } from './data';

const gdpr = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
const privacy: Cite = [
  'Directive 2002/58 Art. 13(1), (2), (5)',
  'secondary',
  'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
];
const optOut: Cite = [
  'Directive 2002/58 Art. 13(4)',
  'knowledge',
  'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
];
const trade: Cite = [
  'Directive 2000/31 Art. 6',
  'knowledge',
  'https://eur-lex.europa.eu/eli/dir/2000/31/oj',
];

/** The baseline: states of the EU and EEA without a file of their own, and unknown countries. */
export const eu: LawData = {
  country: 'EU',
  name: 'European Union',
  gdpr: true,
  channels: {
    email: {
      'named-person': { anyOf: ['opt-in'], soft: true, unsettled: 'member-state' },
      'generic-mailbox': { anyOf: ['opt-in'], unsettled: 'member-state' },
      all: { anyOf: ['opt-in'], soft: true },
      sources: [privacy, ['CJEU C-654/23 Inteligo Media', 'primary', null]],
    },
    linkedin: {
      all: { anyOf: ['opt-in'] },
      sources: [
        [
          'Directive 2002/58 Art. 13(1), 2(h)',
          'secondary',
          'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
        ],
        ['CJEU C-102/20 StWL', 'secondary', null],
      ],
    },
    phone: {
      all: { anyOf: ['member-state'], note: 'Automated and recorded calls always need consent.' },
      sources: [
        [
          'Directive 2002/58 Art. 13(3)',
          'knowledge',
          'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
        ],
      ],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [optOut, trade] },
    {
      element: 'company_identity',
      severity: 'fix',
      sources: [['GDPR Art. 14(1)(a)', 'primary', gdpr], trade],
    },
    {
      element: 'contact_reason',
      severity: 'fix',
      firstContactOnly: true,
      sources: [['GDPR Art. 14(1)(c)', 'primary', gdpr]],
    },
    {
      element: 'data_source',
      severity: 'fix',
      firstContactOnly: true,
      sources: [['GDPR Art. 14(2)(f)', 'primary', gdpr]],
    },
    {
      element: 'opt_out',
      severity: 'fix',
      sources: [['GDPR Art. 21(4)', 'knowledge', gdpr], optOut],
    },
    {
      element: 'privacy_notice',
      severity: 'fix',
      firstContactOnly: true,
      sources: [['GDPR Art. 13, 14(1)', 'primary', gdpr]],
    },
  ],
  clocks: { stop: 'P0D', answer: 'P1M' },
  registers: ['national opt-out lists'],
  softOptInConditions:
    'You got the address from them in a sale (a free account can count), you write about your own similar products, and they could say no then and in every message.',
  retention: {
    months: 12,
    rule: 'No statutory figure: twelve months without an answer, never more than 36.',
    sources: [['GDPR Art. 5(1)(e)', 'knowledge', gdpr]],
  },
  pixel: 'warn',
  sources: [
    ['GDPR', 'knowledge', gdpr],
    ['Directive 2002/58', 'secondary', 'https://eur-lex.europa.eu/eli/dir/2002/58/oj'],
    ['Directive 2000/31', 'knowledge', 'https://eur-lex.europa.eu/eli/dir/2000/31/oj'],
  ],
  reviewedOn: '2026-11-22',
};
