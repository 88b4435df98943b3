import type { Cite, LawData } from './data';

const lgpd = 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm';
const basis: Cite = ['LGPD art. 7 IX, 7 §§ 3–4, 10, 18 § 2', 'secondary', lgpd];
const who: Cite = ['LGPD art. 9', 'knowledge', lgpd];

/** Brazil. */
export const br: LawData = {
  country: 'BR',
  name: 'Brazil',
  gdpr: false,
  channels: {
    email: {
      all: {
        anyOf: ['opt-out'],
        note: 'The industry code (CAPEM) expects consent or business before.',
      },
      sources: [basis],
    },
    linkedin: {
      all: { anyOf: ['opt-out'] },
      sources: [['LGPD art. 7 IX, 10', 'knowledge', lgpd]],
    },
    phone: {
      all: { anyOf: ['opt-out'], note: 'Call from a number with the prefix 0303.' },
      consumer: { anyOf: ['opt-out'], registers: ['Não Me Perturbe', 'Procon lists'] },
      sources: [['Não Me Perturbe; state Procon lists; Anatel prefix 0303', 'knowledge', null]],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'warn', sources: [who] },
    { element: 'company_identity', severity: 'warn', sources: [who] },
    { element: 'opt_out', severity: 'warn', sources: [['LGPD art. 18 § 2', 'secondary', lgpd]] },
  ],
  clocks: { stopAtMost: 'P2BD', answer: 'P15D' },
  registers: ['Não Me Perturbe', 'Procon lists'],
  softOptInConditions:
    'An assessment of legitimate interests, with an impact report on request (LGPD art. 10 § 3).',
  pixel: 'ok',
  sources: [basis],
  reviewedOn: '2026-11-22',
};
