import type { Cell, Cite, LawData } from './data';

const si = 'https://www.irishstatutebook.ie/eli/2011/si/336/made/en/print';
const reach: Cite = ['SI 336/2011 reg. 13(12)', 'secondary', si];
const call: Cell = {
  anyOf: ['opt-out'],
  registers: ['NDD opt-out register'],
  exception: { when: 'mobile', needs: 'opt-in' },
  note: 'A mobile number needs prior consent.',
};

/** Ireland. */
export const ie: LawData = {
  country: 'IE',
  name: 'Ireland',
  gdpr: true,
  follows: 'EU',
  channels: {
    email: {
      'named-person': { anyOf: ['opt-out-if-role'] },
      'generic-mailbox': { anyOf: ['opt-out'] },
      'sole-trader': { anyOf: ['opt-out-if-role'] },
      consumer: { anyOf: ['opt-in'], soft: 12 },
      sources: [['SI 336/2011 reg. 13(1)–(4), (11): business-address carve-out', 'secondary', si]],
    },
    linkedin: {
      all: {
        anyOf: ['opt-in'],
        note: 'The business carve-out speaks of e-mail addresses only.',
      },
      sources: [['SI 336/2011 reg. 13', 'knowledge', si]],
    },
    phone: { all: call, sources: [['SI 336/2011 reg. 13(5)–(8), 14', 'knowledge', si]] },
  },
  mandatory: [
    { element: 'sender_identity', severity: 'fix', sources: [reach] },
    {
      element: 'opt_out',
      severity: 'fix',
      sources: [
        ['GDPR Art. 21(4)', 'knowledge', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
        reach,
      ],
    },
  ],
  registers: ['NDD opt-out register'],
  softOptInConditions:
    'The sale is no more than 12 months old, or the details were used for a marketing mail within the last 12 months.',
  pixel: 'warn',
  sources: [
    ['SI 336/2011', 'secondary', si],
    ['Data Protection Commission, direct marketing', 'secondary', 'https://www.dataprotection.ie'],
  ],
  reviewedOn: '2026-11-22',
};
