// @vitest-environment node
import { ruleTable, said } from '../cases';

ruleTable('special-category', [
  ['nothing', {}, ['clear ok none']],
  ['something', { subject: { said: said('special_category') } }, ['breach block found']],
  [
    'something, in a reply',
    { subject: { said: said('special_category') }, draft: { mode: 'reply' } },
    ['breach block found'],
  ],
  ['text that could not be read', { subject: { said: null } }, ['unknown block unread']],
]);
