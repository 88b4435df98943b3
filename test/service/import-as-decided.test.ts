import { describe, expect, it } from 'vitest';

import { policyInForce } from '@/lib/assessment/default-policy';
import { asDecided } from '@/lib/service/refuse-incomplete';

import { contacts } from '../import/made';
import { at } from '../ledger/made';

describe('an import under a policy', () => {
  it('takes with it what each row has to say', () => {
    const policy = policyInForce({ required: ['role', 'place', 'country'] });
    expect(asDecided(contacts, policy, at).required).toEqual(['role', 'country']);
  });

  it('is refused where the note that all rows share leaves out what is wanted', () => {
    const policy = policyInForce({ required: ['campaign'] });
    expect(() => asDecided(contacts, policy, at)).toThrow('campaign');
    const { note } = contacts;
    const told = {
      ...contacts,
      note: { ...note, campaignId: 'b6f1c1e4-0000-4000-8000-000000000001' },
    };
    expect(asDecided(told, policy, at).note).toEqual(told.note);
  });

  it('keeps no row for longer than a note may be kept', () => {
    const policy = policyInForce({ maxRetentionMonths: 18 });
    expect(asDecided({ ...contacts, retentionMonths: 24 }, policy, at).retentionMonths).toBe(18);
    expect(asDecided({ ...contacts, retentionMonths: 6 }, policy, at).retentionMonths).toBe(6);
    expect(() => asDecided(contacts, policyInForce({ maxRetentionMonths: 6 }), at)).toThrow(
      'kept for longer',
    );
  });
});
