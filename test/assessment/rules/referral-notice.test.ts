// @vitest-environment node
import { consent, noted, ruleTable, sent, source } from '../cases';

function referred(outreach = sent(0)) {
  return noted(source({ origin: 'referral', via: 'Ana Ruiz' }), { outreach });
}

ruleTable('referral-notice', [
  ['another source', {}, []],
  [
    'names the referrer',
    {
      draft: { text: { ok: true, value: 'Ana Ruiz suggested that I write to you.' } },
      facts: referred(),
    },
    ['clear ok named'],
  ],
  ['does not', { facts: referred() }, ['breach fix not_named']],
  [
    'no referrer on record',
    { facts: noted(source({ origin: 'referral', via: null })) },
    ['breach fix no_referrer'],
  ],
  [
    'text that could not be read',
    {
      subject: { said: null },
      draft: { text: { ok: false, missing: ['editor'] } },
      facts: referred(),
    },
    ['unknown fix unread'],
  ],
  ['a second message', { facts: referred(sent(1)) }, ['breach fix second']],
  ['after an answer', { facts: referred(sent(1, 0)) }, ['unknown warn agreed_unknown']],
  [
    'after consent',
    {
      facts: noted(
        { ...source({ origin: 'referral', via: 'Ana Ruiz' }), consent: consent() },
        { outreach: sent(2) },
      ),
    },
    ['clear ok agreed'],
  ],
]);
