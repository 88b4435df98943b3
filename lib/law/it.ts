import type { Cell, Cite, LawData } from './data';

const code =
  'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2003-06-30;196';
const reach: Cite = ['Codice privacy art. 130(5)', 'knowledge', code];
const footer: Cite = ['Codice civile art. 2250', 'knowledge', null];
const call: Cell = {
  anyOf: ['opt-out'],
  registers: ['RPO'],
  exception: { when: 'unlisted', needs: 'opt-in' },
  note: 'A number in no directory needs prior consent.',
};

/** Italy. */
export const it: LawData = {
  country: 'IT',
  name: 'Italy',
  gdpr: true,
  follows: 'EU',
  channels: {
    email: {
      all: { anyOf: ['opt-in'], soft: true },
      'generic-mailbox': { anyOf: ['opt-in'], note: '‘Contraente’ includes companies.' },
      sources: [['Codice privacy art. 130(1), (2), (4)', 'secondary', code]],
    },
    linkedin: {
      all: { anyOf: ['opt-in'] },
      sources: [
        [
          'Garante 316/2021 (doc. web 9705632)',
          'secondary',
          'https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/9705632',
        ],
        ['Garante, Linee guida 4.7.2013 (social spam)', 'secondary', null],
      ],
    },
    phone: {
      all: call,
      sources: [['Codice privacy art. 130(3), (3-bis); DPR 26/2022', 'knowledge', code]],
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
  clocks: { screeningValid: 'P15D' },
  registers: ['RPO'],
  softOptInConditions:
    'By e-mail only: you write to your own customers about your own similar products, and offer the objection each time.',
  pixel: 'warn',
  sources: [['Codice privacy (d.lgs. 196/2003) art. 130', 'secondary', code]],
  reviewedOn: '2026-11-22',
};
