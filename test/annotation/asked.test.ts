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
  [['objection'], { stop: 'objection', requests: [] }],
  [['erasure'], { stop: 'erasure', requests: ['erasure'] }],
  [['access'], { stop: null, requests: ['access'] }],
  [['source-question'], { stop: null, requests: ['access'] }],
  [['access', 'source-question'], { stop: null, requests: ['access'] }],
  [['source-question', 'objection'], { stop: 'objection', requests: ['access'] }],
  [['objection', 'erasure', 'access'], { stop: 'erasure', requests: ['erasure', 'access'] }],
  [[], { stop: null, requests: [] }],
];

describe('what a received message asks', () => {
  it.each(table)('%j', (said, asked) => {
    expect(askedBy(said)).toEqual(asked);
  });

  it('is a stop only where somebody objected or wants to be erased', () => {
    assert(
      property(subarray([...labels]), (said) => {
        const wanted = said.includes('objection') || said.includes('erasure');
        expect(askedBy(said).stop !== null).toBe(wanted);
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
});
