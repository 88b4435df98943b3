// @vitest-environment node
import { living, ruleTable, said } from '../cases';

ruleTable('ad-label-not-first', [
  ['in China', { subject: { said: said() }, facts: living('CN') }, ['breach fix prefix']],
  [
    'in China, only in the text',
    { subject: { said: said('ad_label') }, facts: living('CN') },
    ['breach fix prefix'],
  ],
  ...['广告：排班软件', '【广告】排班软件', 'AD 排班软件', '（AD）shift planning'].map(
    (value) =>
      [
        `in China, ${value}`,
        {
          subject: { said: said('ad_label') },
          draft: { subject: { ok: true, value } },
          facts: living('CN'),
        },
        [],
      ] as const,
  ),
  [
    'in China, with a word that begins alike',
    {
      subject: { said: said('ad_label') },
      draft: { subject: { ok: true, value: 'Adapting to shifts' } },
      facts: living('CN'),
    },
    ['breach fix prefix'],
  ],
  [
    'in China, with a subject that could not be read',
    {
      subject: { said: said('ad_label') },
      draft: { subject: { ok: false, missing: ['subject'] } },
      facts: living('CN'),
    },
    ['unknown fix unread'],
  ],
  ['one message to Singapore', { subject: { said: said() }, facts: living('SG') }, []],
  [
    'bulk to Singapore',
    { subject: { said: said() }, facts: { ...living('SG'), sameText: { timesUsed: 101 } } },
    ['breach fix prefix'],
  ],
  [
    'bulk to Singapore, labelled',
    {
      subject: { said: said('ad_label') },
      draft: { subject: { ok: true, value: '<ADV> Shift planning' } },
      facts: { ...living('SG'), sameText: { timesUsed: 101 } },
    },
    [],
  ],
  ['in Poland, where it may stand anywhere', { facts: living('PL') }, []],
]);
