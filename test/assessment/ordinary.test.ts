// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { defaultPolicy } from '@/lib/assessment/default-policy';
import { decide } from '@/lib/assessment/gate';

import { facts, judge, record, recipient, said, sent, type Situation } from './cases';

/** Ordinary correspondence: nobody on record, nothing that outreach would have to say. */
const stranger = facts([record({ notes: [] })]);
const plain = { subject: { said: said() }, facts: stranger };
const answered = { facts: facts([record({ notes: [], outreach: sent(2, 1) })]) };
const colleague = { type: 'email', value: 'sam@mail.fernhill.example' } as const;

describe('ordinary correspondence is left in peace', () => {
  const cases: readonly (readonly [string, Situation])[] = [
    ['an answer', { ...plain, draft: { mode: 'reply' } }],
    ['an answer from LinkedIn', { ...plain, draft: { mode: 'reply', channel: 'linkedin' } }],
    ['a thread in which they answered', { ...plain, ...answered, draft: { mode: 'thread' } }],
    [
      'a note to a colleague',
      {
        subject: { said: said() },
        facts: facts([record({ identifier: colleague, notes: [] })]),
        draft: { recipients: { ok: true, value: [recipient(colleague)] } },
      },
    ],
    ['nobody yet', { ...plain, draft: { recipients: { ok: true, value: [] } } }],
  ];

  it.each(cases)('%s', (_, situation) => {
    const { findings, severity, unknown } = judge(situation);
    expect(findings.filter(({ outcome }) => outcome !== 'clear')).toEqual([]);
    expect({ severity, unknown }).toEqual({ severity: 'ok', unknown: false });
  });

  it.each(['thread', 'forward'] as const)('a %s that nothing is known of stops nobody', (mode) => {
    const assessment = judge({ ...plain, draft: { mode } });
    expect(assessment.severity).toBe('ok');
    expect(decide(assessment, defaultPolicy)).toEqual({ mode: 'inform', findings: [] });
  });

  it('holds an answer to somebody who objected all the same', () => {
    const objected = facts([
      record({
        suppressions: [
          {
            reason: 'objection',
            channels: 'all',
            receivedAt: '2026-11-01T09:00:00.000Z',
            by: 'jo',
            domain: false,
          },
        ],
      }),
    ]);
    const assessment = judge({ draft: { mode: 'reply' }, facts: objected });
    expect(decide(assessment, defaultPolicy).mode).toBe('prompt');
  });
});

describe('out of the box, the gate prompts', () => {
  const prompting = (situation: Situation) =>
    decide(judge(situation), defaultPolicy).findings.map(({ rule }) => rule);

  it('for a missing opt-in', () => expect(prompting({})).toEqual(['channel-permission']));

  it('for special-category words, in an answer too', () => {
    const words = {
      subject: { said: said('special_category') },
      draft: { mode: 'reply' },
    } as const;
    expect(prompting(words)).toEqual(['special-category']);
  });

  it('for nothing that is merely missing from the text', () => {
    const agreed = judge({ subject: { said: said() }, draft: { mode: 'new' } });
    const others = agreed.findings.filter(({ rule }) => rule !== 'channel-permission');
    expect(decide({ ...agreed, findings: others }, defaultPolicy).mode).toBe('inform');
  });

  it('where an administrator says so, and stops where they say so', () => {
    const strict = {
      ...defaultPolicy,
      modes: { block: 'block', fix: 'prompt', warn: 'inform' },
    } as const;
    const { mode, findings } = decide(judge({ subject: { said: said() } }), strict);
    expect(mode).toBe('block');
    expect(findings[0]?.rule).toBe('channel-permission');
    expect(findings.map(({ rule }) => rule)).toContain('no-opt-out');
  });
});
