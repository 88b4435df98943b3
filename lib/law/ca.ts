import type { Cell, Cite, LawData } from './data';

const casl = 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/';
const content: Cite = ['CASL s. 6(2); SOR/2012-36 s. 2', 'secondary', casl];
const stop: Cite = ['CASL s. 11', 'primary', casl];
const implied: Cell = {
  anyOf: ['implied', 'opt-in'],
  note: 'Implied: business of the last two years, an inquiry of the last six months, or an address published or handed over without a refusal, if it concerns their role.',
};

/** Canada. */
export const ca: LawData = {
  country: 'CA',
  name: 'Canada',
  gdpr: false,
  channels: {
    email: {
      all: implied,
      sources: [
        ['CASL s. 6, 10(9)(b), (c), 10(10), 11', 'primary', casl],
        ['CRTC, implied consent', 'primary', 'https://crtc.gc.ca/eng/com500/guide.htm'],
      ],
    },
    linkedin: {
      all: implied,
      sources: [['CASL s. 6; SOR/2013-221 s. 3', 'secondary', casl]],
    },
    phone: {
      all: { anyOf: ['opt-out'], note: 'Keep your own do-not-call list.' },
      consumer: { anyOf: ['opt-out'], registers: ['National DNCL'] },
      sources: [['CRTC Unsolicited Telecommunications Rules', 'knowledge', null]],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [content] },
    { element: 'company_identity', severity: 'fix', sources: [content] },
    { element: 'postal_address', severity: 'fix', sources: [content] },
    { element: 'contact_details', severity: 'fix', sources: [content] },
    { element: 'opt_out', severity: 'fix', sources: [stop] },
  ],
  clocks: {
    stopAtMost: 'P10BD',
    mechanismWorks: 'P60D',
    phoneStopAtMost: 'P14D',
    answer: 'P30D',
  },
  registers: ['National DNCL'],
  softOptInConditions:
    'Implied consent: a purchase within 24 months, an inquiry within 6 months, or an address published without a refusal or handed over, and relevant to their role.',
  impliedMonths: { purchase: 24, inquiry: 6 },
  pixel: 'ok',
  sources: [['Canada’s Anti-Spam Legislation', 'primary', casl]],
  reviewedOn: '2026-11-22',
};
