// @vitest-environment node
import { consent, living, ruleTable, said } from '../cases';

ruleTable('no-ad-label', [
  ['said', { subject: { said: said('ad_label') }, facts: living('US') }, ['clear ok said']],
  ['not said', { subject: { said: said() }, facts: living('US') }, ['breach fix missing']],
  [
    'text that could not be read',
    { subject: { said: null }, facts: living('US') },
    ['unknown fix unread'],
  ],
  ['in a reply', { subject: { said: said() }, draft: { mode: 'reply' }, facts: living('US') }, []],

  [
    'with consent, in the US',
    { subject: { said: said() }, facts: living('US', { consent: consent() }) },
    ['breach warn missing'],
  ],
  ['in China', { subject: { said: said() }, facts: living('CN') }, ['breach fix missing']],
  ['one message to Singapore', { subject: { said: said() }, facts: living('SG') }, []],
  [
    'bulk to Singapore',
    { subject: { said: said() }, facts: { ...living('SG'), sameText: { timesUsed: 101 } } },
    ['breach fix missing'],
  ],
  ['in Poland', { subject: { said: said() }, facts: living('PL') }, ['breach warn missing']],
  ['in Germany', { subject: { said: said() } }, []],
]);
