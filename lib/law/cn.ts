import type { Cite, LawData } from './data';

const order: Cite = ['MIIT Order 38 (2006) art. 13–14', 'secondary', null];
const advertising: Cite = ['Advertising Law art. 43', 'secondary', null];

/** Mainland China. */
export const cn: LawData = {
  country: 'CN',
  name: 'China',
  gdpr: false,
  channels: {
    email: {
      all: { anyOf: ['opt-in'] },
      sources: [order, advertising, ['PIPL art. 13, 27', 'secondary', null]],
    },
    linkedin: {
      all: {
        anyOf: ['opt-in'],
        unsettled: 'not-applicable',
        note: 'LinkedIn closed in mainland China on 9.8.2023; the Advertising Law covers any electronic message.',
      },
      sources: [['Advertising Law art. 43', 'knowledge', null]],
    },
    phone: {
      all: { anyOf: ['opt-in'] },
      sources: [['Advertising Law art. 43; Consumer Law art. 29', 'knowledge', null]],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'warn', sources: [order] },
    { element: 'company_identity', severity: 'fix', sources: [advertising] },
    { element: 'contact_details', severity: 'fix', sources: [advertising] },
    { element: 'opt_out', severity: 'fix', sources: [order, advertising] },
    { element: 'ad_label', severity: 'fix', begins: ['广告', 'AD'], sources: [order] },
  ],
  clocks: { mechanismWorks: 'P30D' },
  registers: [],
  softOptInConditions: '',
  guessing: 'fix',
  pixel: 'ok',
  sources: [order, advertising, ['PIPL art. 13 (no legitimate interests)', 'secondary', null]],
  reviewedOn: '2026-11-22',
};
