import type { Cite, LawData } from './data';

const act = 'https://laws.e-gov.go.jp/law/414AC1000000026';
const shown: Cite = ['特定電子メール法 art. 4', 'secondary', act];

/** Japan. */
export const jp: LawData = {
  country: 'JP',
  name: 'Japan',
  gdpr: false,
  channels: {
    email: {
      'named-person': { anyOf: ['opt-in', 'published', 'card', 'relationship'] },
      'generic-mailbox': { anyOf: ['opt-in', 'published', 'relationship'] },
      'sole-trader': { anyOf: ['opt-in', 'published', 'card', 'relationship'] },
      consumer: { anyOf: ['opt-in', 'card', 'relationship'] },
      sources: [
        ['特定電子メール法 art. 3(1)(i)–(iv), 3(3)', 'secondary', act],
        ['MIC guidelines', 'secondary', null],
      ],
    },
    linkedin: {
      all: {
        anyOf: ['data-protection-only'],
        note: 'The act covers e-mail and SMS only; the APPI and the platform’s terms remain.',
      },
      sources: [['特定電子メール法 art. 2', 'knowledge', act]],
    },
    phone: {
      all: { anyOf: ['opt-out'] },
      consumer: { anyOf: ['opt-out'], note: 'Never call again after a refusal.' },
      sources: [['特定商取引法 art. 16–17, 26(1)(i)', 'knowledge', null]],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'warn', sources: [shown] },
    { element: 'company_identity', severity: 'fix', sources: [shown] },
    { element: 'postal_address', severity: 'fix', sources: [shown] },
    { element: 'contact_details', severity: 'fix', sources: [shown] },
    { element: 'opt_out', severity: 'fix', sources: [shown] },
    {
      element: 'privacy_notice',
      severity: 'warn',
      firstContactOnly: true,
      sources: [['個人情報保護法 art. 21', 'knowledge', null]],
    },
  ],
  clocks: {},
  registers: [],
  softOptInConditions:
    'Keep the record of consent for a month after the last mail. Instead of consent: a card or written notice of the address, a continuing business relation, or a business address published without a refusal.',
  pixel: 'ok',
  sources: [['特定電子メール法 (2002 no. 26)', 'secondary', act]],
  reviewedOn: '2026-11-22',
};
