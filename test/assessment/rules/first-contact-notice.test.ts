// @vitest-environment node
import { facts, living, noted, record, ruleTable, said, sent, source } from '../cases';

ruleTable('first-contact-notice', [
  ['in this message', {}, ['clear ok in_this_message']],
  [
    'given before',
    { facts: noted({}, { outreach: { ...sent(1), noticeGivenAt: '2026-11-15T08:00:00.000Z' } }) },
    ['clear ok given'],
  ],
  ['missing in the first message', { subject: { said: said() } }, ['breach warn now']],
  ['no link to the notice', { subject: { said: said('data_source') } }, ['breach warn now']],
  [
    'the link in the signature',
    {
      subject: { said: said('data_source') },
      draft: { signature: 'Jo\nfernhill.example/privacy' },
    },
    ['clear ok in_this_message'],
  ],
  [
    'a month gone by',
    { subject: { said: said() }, facts: noted(source({ occurredOn: '2026-10-21' })) },
    ['breach fix overdue'],
  ],
  [
    'a month gone by today',
    { subject: { said: said() }, facts: noted(source({ occurredOn: '2026-10-22' })) },
    ['breach warn now'],
  ],
  [
    'a first message without it',
    { subject: { said: said() }, facts: noted({}, { outreach: sent(1) }) },
    ['breach fix overdue'],
  ],
  [
    'shared before',
    { subject: { said: said() }, facts: noted({ sharedWith: ['CRM'] }) },
    ['breach fix overdue'],
  ],
  [
    'a card handed over',
    { subject: { said: said() }, facts: noted(source({ origin: 'business-card' })) },
    ['breach fix overdue'],
  ],
  [
    'no date',
    { subject: { said: said() }, facts: noted(source({ occurredOn: '2026-02-30' })) },
    ['unknown fix date'],
  ],
  ['text that could not be read', { subject: { said: null } }, ['unknown fix unread']],
  ['no answer from the record', { facts: facts([]) }, []],
  ['no note', { facts: facts([record({ notes: [] })]) }, []],
  ['where no such law applies', { facts: living('US') }, []],
]);
