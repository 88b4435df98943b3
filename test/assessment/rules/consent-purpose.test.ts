// @vitest-environment node
import { consent, noted, ruleTable } from '../cases';

ruleTable('consent-purpose', [
  ['no consent claimed', {}, []],
  [
    'this purpose',
    { facts: noted({ consent: consent({ purposes: ['Events', 'product news.'] }) }) },
    ['clear ok covered'],
  ],
  [
    'another purpose',
    { facts: noted({ consent: consent({ purposes: ['Recruiting'] }) }) },
    ['breach fix not_covered'],
  ],
  [
    'no purpose',
    { facts: noted({ consent: consent({ purposes: [] }) }) },
    ['breach fix not_covered'],
  ],
]);
