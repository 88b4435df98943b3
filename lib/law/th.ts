import type { Cite, LawData } from './data';

const crime: Cite = ['Computer Crime Act s. 11 ¶2', 'secondary', null];
const notice: Cite = ['MDES Notification B.E. 2560', 'secondary', null];
const pdpa: Cite = ['PDPA s. 24(5), 25, 32(2)', 'secondary', null];

/** Thailand. */
export const th: LawData = {
  country: 'TH',
  name: 'Thailand',
  gdpr: false,
  channels: {
    email: {
      all: { anyOf: ['opt-out'], note: 'Safe only where opting out is easy.' },
      sources: [crime, notice, pdpa],
    },
    linkedin: {
      all: { anyOf: ['opt-out'] },
      sources: [['Computer Crime Act s. 11 (computer data)', 'knowledge', null]],
    },
    phone: {
      all: { anyOf: ['data-protection-only'] },
      sources: [['PDPA', 'knowledge', null]],
    },
  },
  mandatory: [
    { element: 'company_identity', severity: 'warn', sources: [crime] },
    { element: 'opt_out', severity: 'fix', sources: [crime, notice] },
    {
      element: 'privacy_notice',
      severity: 'warn',
      firstContactOnly: true,
      sources: [['PDPA s. 23, 25', 'knowledge', null]],
    },
  ],
  clocks: { stopAtMost: 'P7D', answer: 'P30D' },
  registers: [],
  softOptInConditions: 'Messages under a contract or another legal relation are exempt.',
  pixel: 'ok',
  sources: [crime, pdpa],
  reviewedOn: '2026-11-22',
};
