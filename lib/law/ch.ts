import type { Cite, LawData } from './data';

const uwg = 'https://www.fedlex.admin.ch/eli/cc/1988/223_223_223';
const mass: Cite = ['UWG Art. 3(1)(o)', 'secondary', uwg];
const fadp: Cite = ['revFADP Art. 19', 'secondary', 'https://www.fedlex.admin.ch/eli/cc/2022/491'];
const objection: Cite = ['revFADP Art. 30(2)(b)', 'secondary', fadp[2]];

/** Switzerland. */
export const ch: LawData = {
  country: 'CH',
  name: 'Switzerland',
  gdpr: true,
  channels: {
    email: {
      all: {
        anyOf: ['automation'],
        note: 'What counts is whether sending is automated, not how many get it.',
      },
      sources: [mass, ['Lauterkeitskommission 172/20', 'secondary', null]],
    },
    linkedin: {
      all: { anyOf: ['automation'] },
      sources: [['UWG Art. 3(1)(o)', 'knowledge', uwg]],
    },
    phone: {
      all: {
        anyOf: ['opt-out'],
        exception: { when: 'starred', needs: 'opt-in' },
        note: 'Not to numbers starred in the directory or absent from it, unless they are customers.',
      },
      sources: [['UWG Art. 3(1)(u)', 'primary', uwg]],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [mass] },
    { element: 'company_identity', severity: 'fix', sources: [fadp] },
    { element: 'contact_reason', severity: 'fix', firstContactOnly: true, sources: [fadp] },
    { element: 'data_source', severity: 'fix', firstContactOnly: true, sources: [fadp] },
    { element: 'opt_out', severity: 'fix', sources: [mass, objection] },
    { element: 'privacy_notice', severity: 'fix', firstContactOnly: true, sources: [fadp] },
  ],
  clocks: { answer: 'P30D' },
  registers: ['directory asterisk'],
  softOptInConditions:
    'They are customers, you write about your own similar goods, and the refusal was pointed out at collection.',
  pixel: 'warn',
  sources: [mass, fadp, ['BAKOM, mass advertising', 'primary', 'https://www.bakom.admin.ch']],
  reviewedOn: '2026-11-22',
};
