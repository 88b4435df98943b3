// @vitest-environment node
import { consent, noted, ruleTable } from '../cases';

ruleTable('consent-valid', [
  ['no consent claimed', {}, []],
  ['complete', { facts: noted({ consent: consent() }) }, ['clear ok valid']],
  ['no wording', { facts: noted({ consent: consent({ wording: '' }) }) }, ['breach fix wording']],
  [
    'a box ticked beforehand',
    { facts: noted({ consent: consent({ activeAct: false }) }) },
    ['breach fix inactive'],
  ],
  [
    'tied to a download',
    { facts: noted({ consent: consent({ unbundled: false }) }) },
    ['breach fix bundled'],
  ],
  [
    'a download was only to be had for it',
    { facts: noted({ consent: consent({ conditional: true }) }) },
    ['breach fix bundled'],
  ],
  [
    'past its own end',
    { facts: noted({ consent: consent({ expiresOn: '2026-11-21' }) }) },
    ['breach fix date'],
  ],
  [
    'on its last day',
    { facts: noted({ consent: consent({ expiresOn: '2026-11-22' }) }) },
    ['clear ok valid'],
  ],
  [
    'not told of withdrawal',
    { facts: noted({ consent: consent({ withdrawalTold: false }) }) },
    ['breach fix withdrawal_not_told'],
  ],
  ['no proof', { facts: noted({ consent: consent({ proof: ' ' }) }) }, ['breach fix proof']],
  [
    'given tomorrow',
    { facts: noted({ consent: consent({ givenAt: '2026-11-23T00:00:00.000Z' }) }) },
    ['breach fix date'],
  ],
  [
    'older than two years',
    { facts: noted({ consent: consent({ givenAt: '2024-11-21T00:00:00.000Z' }) }) },
    ['breach warn old'],
  ],
]);
