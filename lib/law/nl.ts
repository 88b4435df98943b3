import type { Cite, LawData } from './data';

const tw = 'https://wetten.overheid.nl/BWBR0009950';
const article: Cite = ['Telecommunicatiewet art. 11.7', 'secondary', tw];

/** Netherlands. */
export const nl: LawData = {
  country: 'NL',
  name: 'Netherlands',
  gdpr: true,
  follows: 'EU',
  channels: {
    email: {
      all: { anyOf: ['opt-in'], soft: true },
      'named-person': {
        anyOf: ['opt-in', 'published'],
        soft: true,
        note: 'Published counts only where the address was published for such messages.',
      },
      'generic-mailbox': {
        anyOf: ['published'],
        note: 'Published counts only where the address was published for such messages.',
      },
      sources: [article],
    },
    linkedin: {
      all: { anyOf: ['opt-in'] },
      sources: [['Telecommunicatiewet art. 11.7 (electronic messages)', 'secondary', tw]],
    },
    phone: {
      all: { anyOf: ['opt-out'] },
      'sole-trader': {
        anyOf: ['opt-in'],
        note: 'Since 1.7.2021 also for eenmanszaak, vof, cv and maatschap. The exception for customers was due to end on 1.7.2026: confirm.',
      },
      consumer: { anyOf: ['opt-in'] },
      sources: [article],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [article] },
    {
      element: 'opt_out',
      severity: 'fix',
      sources: [
        ['GDPR Art. 21(4)', 'knowledge', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
        article,
      ],
    },
  ],
  registers: [],
  softOptInConditions:
    'They are your own customer, you write about similar products, and each message offers the way out.',
  pixel: 'warn',
  sources: [article],
  reviewedOn: '2026-11-22',
};
