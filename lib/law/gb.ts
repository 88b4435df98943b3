import type { Cite, LawData } from './data';

const pecr = 'https://www.legislation.gov.uk/uksi/2003/2426';
const ukGdpr = 'https://www.legislation.gov.uk/eur/2016/679';
const who: Cite = ['PECR 2003 reg. 23', 'primary', pecr];
const footer: Cite = [
  'SI 2015/17 (company name on e-mail)',
  'secondary',
  'https://www.legislation.gov.uk/uksi/2015/17',
];

/** United Kingdom. */
export const gb: LawData = {
  country: 'GB',
  name: 'United Kingdom',
  gdpr: true,
  channels: {
    email: {
      all: { anyOf: ['opt-in'], soft: true },
      'named-person': { anyOf: ['opt-out'] },
      'generic-mailbox': { anyOf: ['opt-out'] },
      sources: [
        ['PECR 2003 reg. 22, 23', 'primary', pecr],
        ['ICO, business-to-business marketing', 'primary', 'https://ico.org.uk'],
      ],
    },
    linkedin: {
      all: { anyOf: ['opt-in'], soft: true },
      'named-person': {
        anyOf: ['opt-in'],
        unsettled: 'opt-out',
        note: 'Messages on a social network are electronic mail, and the account is a person’s own; whether a work account counts as the company’s is not settled.',
      },
      sources: [['ICO: direct messages are electronic mail; PECR reg. 22', 'secondary', pecr]],
    },
    phone: {
      all: { anyOf: ['opt-out'], registers: ['TPS'] },
      'named-person': { anyOf: ['opt-out'], registers: ['CTPS'] },
      'generic-mailbox': { anyOf: ['opt-out'], registers: ['CTPS'] },
      sources: [['PECR 2003 reg. 21, 24, 26', 'secondary', pecr]],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [who] },
    { element: 'company_identity', severity: 'fix', sources: [who, footer] },
    {
      element: 'contact_reason',
      severity: 'fix',
      firstContactOnly: true,
      sources: [['UK GDPR Art. 14(1)(c)', 'primary', ukGdpr]],
    },
    {
      element: 'data_source',
      severity: 'fix',
      firstContactOnly: true,
      sources: [['UK GDPR Art. 14(2)(f)', 'primary', ukGdpr]],
    },
    {
      element: 'opt_out',
      severity: 'fix',
      sources: [['UK GDPR Art. 21(4)', 'knowledge', ukGdpr], who],
    },
    {
      element: 'privacy_notice',
      severity: 'fix',
      firstContactOnly: true,
      sources: [['UK GDPR Art. 13, 14(1)', 'primary', ukGdpr]],
    },
  ],
  clocks: { answer: 'P1M', screeningValid: 'P28D', complaintAcknowledged: 'P30D' },
  registers: ['TPS', 'CTPS'],
  softOptInConditions:
    'You got the address in a sale or negotiations for one, you write about similar products, and they could opt out then and each time (charities: their own version since 5.2.2026).',
  retention: {
    months: 12,
    rule: 'No statutory figure: twelve months without an answer, never more than 36.',
    sources: [['UK GDPR Art. 5(1)(e)', 'knowledge', ukGdpr]],
  },
  pixel: 'warn',
  sources: [
    ['PECR 2003', 'primary', pecr],
    ['Data (Use and Access) Act 2025', 'secondary', 'https://www.legislation.gov.uk/ukpga/2025/18'],
  ],
  reviewedOn: '2026-11-22',
};
