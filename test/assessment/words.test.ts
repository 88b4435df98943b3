// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { rules } from '@/lib/assessment/registry';

import { ruleTexts } from './sentences';

const FOLDER = 'lib/assessment/rules';
const owed = ['said', 'missing', 'missing_if_first', 'unread'];

/** Reasons that are put together when a rule runs. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  'suppressed-recipient': [
    'objection',
    'withdrawal',
    'erasure',
    'register',
    'manual',
    'imported',
    'domain',
  ],
  'open-request': ['objection', 'withdrawal', 'erasure', 'access', 'rectification', 'restriction'],
  'consent-valid': [
    'wording',
    'inactive',
    'bundled',
    'withdrawal_not_told',
    'proof',
    'date',
    'old',
    'valid',
  ],
  'consent-channel': ['email', 'linkedin', 'phone', 'not_email', 'not_linkedin', 'not_phone'],
  'lawful-basis': [
    'consent',
    'contract',
    'legitimate_interests',
    'consent_incomplete',
    'contract_unasked',
    'reason_missing',
  ],
  'soft-opt-in': ['too_old'],
  'limited-visibility': ['connections_only', 'private_message'],
  'channel-permission': [
    'opt_in_email',
    'opt_in_linkedin',
    'opt_in_phone',
    'not_cured_email',
    'not_cured_linkedin',
    'not_cured_phone',
    'opt_out',
    'opt_out_if_role',
    'published',
    'card',
    'relationship',
    'implied',
    'presumed',
    'automation',
    'data_protection_only',
    'not_applicable',
    'opt_out_if_role_unknown',
    'automation_unknown',
    'implied_unknown',
    'member_state_unknown',
    'except_mobile',
    'except_unlisted',
    'except_mixed_use',
    'except_starred',
    'except_advertising_flag',
  ],
};

function reasonsIn(file: string): readonly string[] {
  const code = readFileSync(file, 'utf8');
  const found = code.matchAll(/reason: '(\w+)'|return '([a-z_]+)';|answer\(\s*'\w+',\s*'(\w+)'/gu);
  return [...found].map(([, named, returned, answered]) => named ?? returned ?? answered ?? '');
}

describe.each(rules)('$id in words', ({ id }) => {
  const texts = ruleTexts[id.replaceAll('-', '_')] ?? {};
  const own = reasonsIn(`${FOLDER}/${id}.ts`);
  const uses = readFileSync(`${FOLDER}/${id}.ts`, 'utf8');
  const permission =
    id === 'channel-permission'
      ? reasonsIn('lib/assessment/permission.ts').filter(
          (reason) => !/^(?:met|not_met|unknown|block|warn)$/u.test(reason),
        )
      : [];
  const reasons = new Set([
    ...own,
    ...permission,
    ...(COMPUTED[id] ?? []),
    ...(uses.includes('answerOwed') ? owed : []),
  ]);

  it('has a title, a next step, and a sentence for each reason, and no other', () => {
    expect(Object.keys(texts).toSorted()).toEqual([...reasons, 'title', 'next'].toSorted());
  });

  it('keeps them short and plain', () => {
    for (const [key, text] of Object.entries(texts)) {
      expect([key, text.length <= 96]).toEqual([key, true]);
      expect(text).not.toMatch(/\b(?:pursuant|hereby|shall|data subject|controller)\b|!/iu);
    }
  });
});

it('has sentences for rules alone', () => {
  const known = readdirSync(FOLDER).map((file) => file.replace('.ts', '').replaceAll('-', '_'));
  expect(Object.keys(ruleTexts).toSorted()).toEqual(known.toSorted());
});
