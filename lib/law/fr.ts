import type { Cite, LawData } from './data';

const cpce = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042155961';
const post: Cite = ['CPCE art. L34-5', 'secondary', cpce];
const kaspr: Cite = [
  'CNIL SAN-2024-020 (KASPR)',
  'primary',
  'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050791828',
];

/** France. */
export const fr: LawData = {
  country: 'FR',
  name: 'France',
  gdpr: true,
  follows: 'EU',
  channels: {
    email: {
      all: { anyOf: ['opt-out-if-role'] },
      'generic-mailbox': { anyOf: ['opt-out'] },
      consumer: { anyOf: ['opt-in'], soft: true },
      sources: [
        post,
        ['CNIL, B2B prospecting (17.2.2005)', 'secondary', null],
        ['CNIL SAN-2020-018 (Nestor)', 'secondary', null],
      ],
    },
    linkedin: {
      all: { anyOf: ['opt-out-if-role'] },
      consumer: { anyOf: ['opt-in'] },
      sources: [['CPCE art. L34-5; LCEN art. 1', 'knowledge', cpce], kaspr],
    },
    phone: {
      all: { anyOf: ['opt-out'] },
      'sole-trader': {
        anyOf: ['opt-out'],
        exception: { when: 'mixed-use', needs: 'opt-in' },
        note: 'A number also used privately needs prior consent.',
      },
      consumer: { anyOf: ['opt-in'] },
      sources: [['C. conso art. L223-1 (from 11.8.2026; Loi 2025-594 art. 13)', 'secondary', null]],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [post] },
    {
      element: 'opt_out',
      severity: 'fix',
      sources: [
        ['GDPR Art. 21(4)', 'knowledge', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
        post,
      ],
    },
  ],
  registers: [],
  softOptInConditions:
    'You write about your own similar products, and they could refuse free of charge when you got the address and in each message.',
  retention: {
    months: 36,
    rule: 'Three years from collection or from the last contact that came from the person; opening a mail does not count. Then ask once, or delete.',
    sources: [['CNIL référentiel gestion commerciale', 'secondary', null]],
  },
  pixel: 'fix',
  sources: [post, kaspr, ['CNIL délibération 2026-042 (tracking pixels)', 'secondary', null]],
  reviewedOn: '2026-11-22',
};
