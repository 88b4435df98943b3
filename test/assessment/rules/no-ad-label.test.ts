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
  ['in China, where another rule asks', { subject: { said: said() }, facts: living('CN') }, []],
  [
    'in China, at the beginning of the subject',
    {
      subject: { said: said('ad_label') },
      draft: { subject: { ok: true, value: '广告：排班软件' } },
      facts: living('CN'),
    },
    ['clear ok said'],
  ],
  ['in Poland', { subject: { said: said() }, facts: living('PL') }, ['breach warn missing']],
  ['in Germany', { subject: { said: said() } }, []],
]);
