import type { Cite, LawData } from './data';

const pke = 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20240001221';
const article: Cite = ['PKE art. 398', 'secondary', pke];
const marked: Cite = ['UŚUDE art. 9', 'secondary', null];

/** Poland. */
export const pl: LawData = {
  country: 'PL',
  name: 'Poland',
  gdpr: true,
  follows: 'EU',
  channels: {
    email: {
      all: { anyOf: ['opt-in'], note: 'There is no soft opt-in.' },
      'generic-mailbox': {
        anyOf: ['opt-in', 'published'],
        note: 'An address made available for commercial information counts as consent.',
      },
      sources: [['PKE art. 398 (from 10.11.2024)', 'secondary', pke]],
    },
    linkedin: {
      all: { anyOf: ['opt-in'] },
      sources: [['PKE art. 398(1), (2)', 'secondary', pke]],
    },
    phone: { all: { anyOf: ['opt-in'] }, sources: [['PKE art. 398(1)', 'secondary', pke]] },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [marked] },
    { element: 'ad_label', severity: 'warn', sources: [marked] },
  ],
  registers: [],
  softOptInConditions: '',
  pixel: 'warn',
  sources: [article],
  reviewedOn: '2026-11-22',
};
