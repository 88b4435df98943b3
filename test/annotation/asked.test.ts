import { assert, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { askedBy, notYetOnRecord } from '@/lib/annotation/asked';
import type { RecipientFacts, SignalLabel } from '@/lib/model/assessment';

const labels = ['objection', 'erasure', 'access', 'source-question'] as const;

const nobody: RecipientFacts = {
  identifier: { type: 'email', value: 'mara.voss@nordwerk.example' },
  contact: null,
  notes: [],
  suppressions: [],
  requests: [],
  outreach: { count: 0, firstAt: null, lastAt: null, unanswered: 0, noticeGivenAt: null },
};

const table: readonly (readonly [readonly SignalLabel[], ReturnType<typeof askedBy>])[] = [
  [['objection'], { stops: true, requests: ['objection'] }],
  [['erasure'], { stops: true, requests: ['erasure'] }],
  [['access'], { stops: false, requests: ['access'] }],
  [['source-question'], { stops: false, requests: ['access'] }],
  [['access', 'source-question'], { stops: false, requests: ['access'] }],
  [['source-question', 'objection'], { stops: true, requests: ['objection', 'access'] }],
  [['objection', 'erasure', 'access'], { stops: true, requests: ['erasure', 'access'] }],
  [[], { stops: false, requests: [] }],
];

const stop = {
  reason: 'objection',
  channels: 'all',
  receivedAt: '2026-10-03T09:00:00Z',
  by: null,
  domain: false,
} as const satisfies RecipientFacts['suppressions'][number];

describe('what a received message asks', () => {
  it.each(table)('%j', (said, asked) => {
    expect(askedBy(said)).toEqual(asked);
  });

  it('is a stop only where somebody objected or wants to be erased', () => {
    assert(
      property(subarray([...labels]), (said) => {
        const wanted = said.includes('objection') || said.includes('erasure');
        expect(askedBy(said).stops).toBe(wanted);
      }),
    );
  });

  it('is not recorded again while it is open, and is once it was answered', () => {
    const request = {
      id: '0190f000-0000-7000-8000-000000000001',
      contactId: null,
      identifier: nobody.identifier,
      kind: 'access',
      receivedAt: '2026-11-27T10:00:00Z',
      dueOn: '2026-12-28',
      extended: null,
      state: 'open',
      answer: null,
      answeredAt: null,
      words: null,
      by: { id: 'rep', name: 'Jan Reiter' },
    } as unknown as RecipientFacts['requests'][number];
    const asked = askedBy(['access']);
    expect(notYetOnRecord(asked, { ...nobody, requests: [request] }).requests).toEqual([]);
    const answered = { ...request, state: 'answered' as const };
    expect(notYetOnRecord(asked, { ...nobody, requests: [answered] })).toEqual(asked);
    expect(notYetOnRecord(asked, nobody)).toEqual(asked);
  });

  it('is not asked again of whoever said it before; what we or a list decided is not their word', () => {
    const asked = askedBy(['objection', 'access']);
    const after = (one: RecipientFacts['suppressions'][number]) =>
      notYetOnRecord(asked, { ...nobody, suppressions: [one] });
    expect(after(stop)).toEqual({ stops: false, requests: ['access'] });
    expect(after({ ...stop, reason: 'imported' })).toEqual(asked);
    expect(after({ ...stop, reason: 'manual' })).toEqual(asked);
    expect(after({ ...stop, channels: ['phone'] })).toEqual(asked);
  });

  it('counts as their word for the channels that it is about', () => {
    const facts = { ...nobody, suppressions: [{ ...stop, channels: ['email'] as const }] };
    expect(notYetOnRecord(askedBy(['objection']), facts, ['email']).requests).toEqual([]);
    expect(notYetOnRecord(askedBy(['objection']), facts, ['email', 'phone']).stops).toBe(true);
  });

  it('is a withdrawal where all that is noted rests on a consent that stands', () => {
    const noted = (...notes: readonly object[]) =>
      notYetOnRecord(askedBy(['objection']), { ...nobody, notes } as unknown as RecipientFacts);
    const agreed = { basis: 'consent', consent: { withdrawnAt: null } };
    const ended = { basis: 'consent', consent: { withdrawnAt: '2026-11-01T09:00:00Z' } };
    const interest = { basis: 'legitimate-interests', consent: null };
    expect(noted(agreed)).toEqual({ stops: true, requests: ['withdrawal'] });
    expect(noted(agreed, interest).requests).toEqual(['objection']);
    expect(noted(ended).requests).toEqual(['objection']);
  });
});
