import type { Cite, LawData } from './data';

const code = 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section7704';
const canSpam: Cite = ['15 USC 7704(a)(5)', 'secondary', code];
const header: Cite = ['15 USC 7704(a)(1)', 'secondary', code];

/** United States, federal law. */
export const us: LawData = {
  country: 'US',
  name: 'United States',
  gdpr: false,
  channels: {
    email: {
      all: { anyOf: ['opt-out'] },
      sources: [
        ['15 USC 7702–7704 (no exemption for business mail)', 'secondary', code],
        ['16 CFR 316', 'secondary', 'https://www.ecfr.gov/current/title-16/part-316'],
      ],
    },
    linkedin: {
      all: {
        anyOf: ['opt-out'],
        note: 'Courts have applied CAN-SPAM to messages in social networks: treat as covered.',
      },
      sources: [['MySpace v. Wallace; Facebook v. MaxBounty', 'knowledge', null]],
    },
    phone: {
      all: {
        anyOf: ['opt-out'],
        note: 'Autodialled, recorded or AI-voice calls to mobiles need consent in writing.',
      },
      'sole-trader': { anyOf: ['opt-out'], registers: ['DNC'] },
      consumer: { anyOf: ['opt-out'], registers: ['DNC'] },
      sources: [
        [
          '16 CFR 310.6(b)(7); 47 CFR 64.1200',
          'knowledge',
          'https://www.ecfr.gov/current/title-47/section-64.1200',
        ],
      ],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'warn', sources: [header] },
    { element: 'company_identity', severity: 'fix', sources: [header] },
    {
      element: 'postal_address',
      severity: 'fix',
      sources: [['15 USC 7704(a)(5)(A)(iii)', 'secondary', code]],
    },
    {
      element: 'opt_out',
      severity: 'fix',
      sources: [['15 USC 7704(a)(3), (5)(A)(ii)', 'secondary', code]],
    },
    {
      element: 'ad_label',
      severity: 'fix',
      milderWithConsent: true,
      sources: [['15 USC 7704(a)(5)(A)(i), (B)', 'secondary', code]],
    },
  ],
  clocks: { stopAtMost: 'P10BD', mechanismWorks: 'P30D', answer: 'P45D' },
  registers: ['DNC', 'DROP (data brokers, California)'],
  softOptInConditions: '',
  pixel: 'ok',
  sources: [canSpam],
  reviewedOn: '2026-11-22',
};
