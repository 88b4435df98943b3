import { readFileSync } from 'node:fs';

import { anything, assert, constantFrom, dictionary, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { defaultPolicy } from '@/lib/assessment/default-policy';
import type { Identity } from '@/lib/model/organisation';
import { holdIdentity, holdPolicy, holdRecord } from '@/lib/policy/hold';
import { parseManaged, unmanaged } from '@/lib/policy/managed';

const file = {
  setBy: 'IT, Fernhill Systems',
  modes: { block: 'block', fix: 'prompt', warn: 'inform' },
  maxRecipients: 5,
  requiredFields: ['campaign', 'country'],
  maxRetentionMonths: 12,
  allowedSites: ['mail.fernhill.example', '*.fernhill.example'],
  identity: { organisation: 'Fernhill Systems Ltd', country: 'GB' },
  campaigns: [
    {
      id: 'plants',
      title: 'Plant expansions',
      purpose: 'Shift planning',
      basis: 'legitimate-interests',
      assessment: { owner: 'P. Adeyemi', signedOn: '2026-11-03', reviewBy: '2027-11-03' },
    },
  ],
};

const identity: Identity = {
  name: 'Jo Lindqvist',
  role: '',
  email: 'jo@fernhill.example',
  organisation: 'My own firm',
  address: '',
  country: 'DE',
  privacyNoticeUrl: '',
  optOut: '',
  authority: '',
};

describe("an administrator's file", () => {
  test('is read key by key, and goes before what was decided here', () => {
    const managed = parseManaged(file);
    expect(managed.problems).toEqual([]);
    expect(holdPolicy(defaultPolicy, managed)).toMatchObject({
      modes: { block: 'block', fix: 'prompt', warn: 'inform' },
      maxRecipients: 5,
      maxUnanswered: defaultPolicy.maxUnanswered,
      required: ['campaign', 'country'],
      setBy: 'IT, Fernhill Systems',
    });
    expect(holdPolicy(defaultPolicy, managed).locked).toEqual(
      expect.arrayContaining(['modes', 'maxRecipients', 'identity.organisation', 'campaigns']),
    );
    expect(holdIdentity(identity, managed)).toMatchObject({
      name: 'Jo Lindqvist',
      organisation: 'Fernhill Systems Ltd',
      country: 'GB',
    });
  });

  test.each([
    [{ modes: { block: 'stop', fix: 'prompt', warn: 'inform' } }, 'modes.block'],
    [{ maxRecipients: 0 }, 'maxRecipients'],
    [{ maxRecipients: '5' }, 'maxRecipients'],
    [{ identity: { country: 'Germany' } }, 'identity.country'],
    [{ identity: { organization: 'x' } }, 'identity'],
    [{ requiredFields: ['colour'] }, 'requiredFields.0'],
    [{ maxReciepients: 5 }, 'maxReciepients'],
    [{ campaigns: [{ title: 'x' }] }, 'campaigns.0.id'],
    [{ linkedinSurface: 'everywhere' }, 'linkedinSurface'],
  ])('says where a mistake is, and lets the rest hold: %j', (mistaken, where) => {
    const { problems, policy } = parseManaged({ maxUnanswered: 2, ...mistaken });
    expect(problems.some((problem) => problem.startsWith(`${where}: `))).toBe(true);
    expect(policy.maxUnanswered).toBe(2);
  });

  test('that lists sites unreadably allows none', () => {
    expect(parseManaged({ allowedSites: 'mail.example' }).allowedSites).toEqual([]);
    expect(parseManaged({}).allowedSites).toBeNull();
  });

  test('never makes the reader throw, whatever is in it', () => {
    const keys = constantFrom(...Object.keys(file), 'rules', 'constructor', '__proto__');
    assert(
      property(dictionary(keys, anything()), (raw) => {
        expect(holdPolicy(defaultPolicy, parseManaged(raw)).modes).toBeDefined();
      }),
    );
  });

  test('is brought into the record once, and lets go again', () => {
    const managed = parseManaged(file);
    const bodies = holdRecord(managed, { identity, policy: null }, [], []);
    expect(bodies.map(({ type }) => type)).toEqual([
      'policy-recorded',
      'identity-recorded',
      'lia-recorded',
      'campaign-recorded',
    ]);
    const held = {
      identity: holdIdentity(identity, managed),
      policy: holdPolicy(defaultPolicy, managed),
    };
    expect(holdRecord(managed, held, managed.campaigns, managed.lias)).toEqual([]);
    const [letGo] = holdRecord(unmanaged, held, managed.campaigns, managed.lias);
    expect(letGo).toMatchObject({ type: 'policy-recorded', policy: { locked: [], setBy: null } });
  });

  test('has the same keys in the schema that browsers are given', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    for (const key of Object.keys(schema.properties))
      expect(parseManaged({ [key]: null }).problems.join()).not.toContain('there is no such key');
    for (const key of Object.keys(file)) expect(schema.properties).toHaveProperty(key);
  });
});
