import type { Cite, LawData } from './data';

const mfl =
  'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/marknadsforingslag-2008486_sfs-2008-486/';
const address: Cite = ['MFL (2008:486) § 20', 'secondary', mfl];

/** Sweden. */
export const se: LawData = {
  country: 'SE',
  name: 'Sweden',
  gdpr: true,
  follows: 'EU',
  channels: {
    email: {
      all: { anyOf: ['opt-in'], soft: true },
      'named-person': { anyOf: ['opt-out-if-role'] },
      'generic-mailbox': { anyOf: ['opt-out'] },
      sources: [['MFL (2008:486) § 19, 20', 'secondary', mfl]],
    },
    linkedin: {
      'named-person': {
        anyOf: ['opt-out-if-role'],
        unsettled: 'opt-in',
        note: 'No decision of an authority was found.',
      },
      'sole-trader': { anyOf: ['opt-in'], soft: true },
      consumer: { anyOf: ['opt-in'] },
      sources: [['MFL (2008:486) § 19', 'knowledge', mfl]],
    },
    phone: {
      all: { anyOf: ['opt-out'] },
      'sole-trader': { anyOf: ['opt-out'], registers: ['NIX-Telefon'] },
      consumer: { anyOf: ['opt-out'], registers: ['NIX-Telefon'] },
      sources: [['MFL (2008:486) § 21', 'knowledge', mfl]],
    },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [['MFL § 9', 'secondary', mfl]] },
    {
      element: 'opt_out',
      severity: 'fix',
      sources: [
        ['GDPR Art. 21(4)', 'knowledge', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
        address,
      ],
    },
  ],
  registers: ['NIX-Telefon'],
  softOptInConditions:
    'There was a sale, you write about similar products, and they could refuse at collection and in each message.',
  pixel: 'warn',
  sources: [['Marknadsföringslagen (2008:486)', 'secondary', mfl]],
  reviewedOn: '2026-11-22',
};
