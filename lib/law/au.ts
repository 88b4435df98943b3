import type { Cell, Cite, LawData } from './data';

const act = 'https://www.legislation.gov.au/C2004A01214/latest';
const sender: Cite = ['Spam Act 2003 s. 17', 'secondary', act];
const stop: Cite = ['Spam Act 2003 s. 18', 'primary', act];
const inferred: Cell = {
  anyOf: ['implied', 'opt-in'],
  note: 'Inferred: a relationship, or a work address published for all to see without a refusal, if it concerns their work.',
};

/** Australia. */
export const au: LawData = {
  country: 'AU',
  name: 'Australia',
  gdpr: false,
  channels: {
    email: {
      all: inferred,
      sources: [['Spam Act 2003 s. 16–18, Sch. 2 cl. 2, 4', 'secondary', act]],
    },
    linkedin: {
      all: inferred,
      sources: [['Spam Act 2003 s. 5 (instant messaging or similar account)', 'knowledge', act]],
    },
    phone: {
      all: { anyOf: ['opt-out'] },
      'sole-trader': {
        anyOf: ['opt-out'],
        registers: ['DNCR'],
        note: 'The register matters where the number is a private one.',
      },
      consumer: { anyOf: ['opt-out'], registers: ['DNCR'] },
      sources: [
        ['Do Not Call Register Act 2006; Telemarketing Industry Standard 2017', 'knowledge', null],
      ],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [sender] },
    { element: 'company_identity', severity: 'warn', sources: [sender] },
    { element: 'contact_details', severity: 'fix', sources: [sender] },
    { element: 'opt_out', severity: 'fix', sources: [stop] },
  ],
  clocks: { stopAtMost: 'P5BD', mechanismWorks: 'P30D' },
  registers: ['DNCR'],
  softOptInConditions:
    'Inferred consent: a relationship, or a work address published for all to see without a refusal and relevant to their work. Never from a harvested list.',
  guessing: 'fix',
  pixel: 'ok',
  sources: [['Spam Act 2003', 'secondary', act]],
  reviewedOn: '2026-11-22',
};
