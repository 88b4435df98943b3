// @vitest-environment node
import { consent, contact, facts, living, mara, noted, record, ruleTable, source } from '../cases';

ruleTable('lawful-basis', [
  ['legitimate interests with assessment and reason', {}, ['clear ok legitimate_interests']],
  ['consent', { facts: noted({ basis: 'consent', consent: consent() }) }, ['clear ok consent']],
  ['none', { facts: noted({ basis: null }) }, ['breach fix missing']],
  [
    'consent without one',
    { facts: noted({ basis: 'consent' }) },
    ['breach fix consent_incomplete'],
  ],
  [
    'legitimate interests without assessment',
    { facts: noted({ liaId: null }) },
    ['breach fix assessment_missing'],
  ],
  [
    'legitimate interests without a reason',
    { facts: noted({ reason: ' ' }) },
    ['breach fix reason_missing'],
  ],
  [
    'contract nobody asked for',
    { facts: noted({ basis: 'contract' }) },
    ['breach fix contract_unasked'],
  ],
  [
    'contract after an inquiry',
    { facts: noted({ basis: 'contract', ...source({ origin: 'inbound' }) }) },
    ['clear ok contract'],
  ],
  ['public task', { facts: noted({ basis: 'public-task' }) }, ['breach fix unfit']],
  ['no answer from the record', { facts: facts([]) }, ['unknown fix unanswered']],
  ['where no such law applies', { facts: living('US') }, []],
  ['in China', { facts: living('CN') }, ['breach fix no_legitimate_interests']],
  [
    'a mailbox that is nobody',
    {
      facts: facts([
        record({ contact: contact({ kind: 'generic-mailbox', identifiers: [mara] }), notes: [] }),
      ]),
    },
    [],
  ],
]);
