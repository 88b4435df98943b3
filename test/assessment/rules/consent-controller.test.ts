// @vitest-environment node
import { consent, facts, note, noted, record, ruleTable } from '../cases';

ruleTable('consent-controller', [
  ['no consent claimed', {}, []],
  ['us', { facts: noted({ consent: consent() }) }, ['clear ok names_us']],
  [
    'us, without the legal form',
    { facts: noted({ consent: consent({ controller: 'FERNHILL  Systems' }) }) },
    ['clear ok names_us'],
  ],
  [
    'the seller of a list',
    { facts: noted({ consent: consent({ controller: 'Listen & Partner GmbH' }) }) },
    ['breach fix names_another'],
  ],
  [
    'somebody with our name in theirs',
    { facts: noted({ consent: consent({ controller: 'Fernhill Systems Partners Ltd' }) }) },
    ['breach fix names_another'],
  ],
  [
    'nobody',
    { facts: noted({ consent: consent({ controller: '' }) }) },
    ['breach fix names_another'],
  ],
  [
    'we have not said who we are',
    { facts: facts([record({ notes: [note({ consent: consent() })] })], { identity: null }) },
    ['unknown fix who_are_you'],
  ],
]);
