// @vitest-environment node
import { facts, record, ruleTable } from '../cases';

ruleTable('no-note', [
  ['a note', {}, ['clear ok recorded']],
  ['none', { facts: facts([record({ notes: [] })]) }, ['breach fix missing']],
  ['no answer from the record', { facts: facts([]) }, ['unknown fix unanswered']],
  ['none, in a reply', { draft: { mode: 'reply' }, facts: facts([record({ notes: [] })]) }, []],
  [
    'none, in a thread',
    { draft: { mode: 'thread' }, facts: facts([record({ notes: [] })]) },
    ['unknown fix missing'],
  ],
]);
