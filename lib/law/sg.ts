import type { Cell, Cite, LawData } from './data';

const act = 'https://sso.agc.gov.sg/Act/SCA2007';
const bulk: Cite = ['Spam Control Act 2007 s. 6, 11, Sch. 2', 'primary', act];
const open: Cell = {
  anyOf: ['opt-out'],
  note: 'In bulk the label <ADV> comes first: more than 100 in 24 hours, 1,000 in 30 days or 10,000 in a year.',
};

/** Singapore. */
export const sg: LawData = {
  country: 'SG',
  name: 'Singapore',
  gdpr: false,
  channels: {
    email: {
      all: open,
      sources: [
        ['Spam Control Act 2007 s. 6, 11, Sch. 2', 'secondary', act],
        ['IMDA, best practices', 'primary', 'https://www.imda.gov.sg'],
      ],
    },
    linkedin: {
      all: open,
      sources: [['Spam Control Act 2007 (instant messaging, from 1.2.2021)', 'knowledge', act]],
    },
    phone: {
      all: { anyOf: ['opt-out'] },
      consumer: { anyOf: ['opt-in', 'opt-out'], registers: ['DNC'] },
      sources: [['PDPA Part 9', 'knowledge', 'https://sso.agc.gov.sg/Act/PDPA2012']],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [bulk] },
    { element: 'company_identity', severity: 'warn', sources: [bulk] },
    { element: 'contact_details', severity: 'fix', only: 'bulk', sources: [bulk] },
    { element: 'opt_out', severity: 'fix', sources: [bulk] },
    { element: 'ad_label', severity: 'fix', only: 'bulk', begins: ['<ADV>'], sources: [bulk] },
  ],
  clocks: {
    stopAtMost: 'P10BD',
    mechanismWorks: 'P30D',
    answer: 'P30D',
    screeningValid: 'P21D',
  },
  registers: ['DNC'],
  softOptInConditions: 'A published address is no consent.',
  guessing: 'fix',
  pixel: 'ok',
  sources: [bulk],
  reviewedOn: '2026-11-22',
};
