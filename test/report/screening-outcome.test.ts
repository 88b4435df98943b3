import { assert, constantFrom, property, record } from 'fast-check';
import { expect, test } from 'vitest';

import { schemas } from '@/lib/messages/schemas';
import { riskSigns, type Screening } from '@/lib/model/organisation';
import { screeningState } from '@/lib/report/screening-outcome';

const answers = record(
  Object.fromEntries(riskSigns.map((sign) => [sign, constantFrom('yes', 'no')] as const)),
  { requiredKeys: [] },
);

test('two signs call for an impact assessment, whatever is still open; nothing open is a no', () => {
  assert(
    property(answers, (given) => {
      const said: Screening['answers'] = given;
      const yes = riskSigns.filter((sign) => said[sign] === 'yes').length;
      const open = riskSigns.filter((sign) => said[sign] === undefined).length;
      const { says } = screeningState(said);
      const complete = yes === 1 ? 'reason' : 'not-needed';
      expect(says).toBe(yes >= 2 ? 'needed' : open > 0 ? 'open' : complete);
    }),
  );
});

const screening = {
  title: 'Spring',
  answers: { scoring: 'no' },
  reason: '',
  outcome: 'pending',
  link: '',
  roles: '',
  owner: 'Jo',
  decidedOn: null,
  reviewBy: null,
};

test.each([
  ['', true],
  ['https://docs.nordwerk.example/dpia-12', true],
  ['http://intranet/dpia', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
  ['dpia in the drawer', false],
])('a link %j is taken: %s', (link, taken) => {
  const input = { id: null, screening: { ...screening, link } };
  expect(schemas['record-screening'].input.safeParse(input).success).toBe(taken);
});
