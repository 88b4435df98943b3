// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assess } from '@/lib/assessment/assess';
import { defaultPolicy } from '@/lib/assessment/default-policy';
import { decide } from '@/lib/assessment/gate';
import { laws } from '@/lib/law/registry';
import type { Assessment, Finding } from '@/lib/model/assessment';
import type { Note } from '@/lib/model/record';

import { type Case, cases, changed, identifiers, labels, suppression } from './arbitrary';
import { sentenceOf } from './sentences';

const RUNS = { numRuns: 250 };
const RANK = { block: 3, fix: 2, warn: 1, ok: 0 } as const;

function judge({ subject, facts, today }: Case): Assessment {
  return assess(subject, facts, laws, defaultPolicy, today);
}

function keyOf({ rule, recipient }: Finding): string {
  return `${rule} ${recipient?.identifier?.value ?? ''}`;
}

/** What was not clear before and is clear now. */
function cleared(before: Assessment, after: Assessment): readonly string[] {
  const open = new Set(
    before.findings.filter(({ outcome }) => outcome !== 'clear').map((finding) => keyOf(finding)),
  );
  return after.findings
    .filter((finding) => finding.outcome === 'clear' && open.has(keyOf(finding)))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/** Ways of taking evidence away from one note. */
const losses: readonly ((note: Note) => Note)[] = [
  (note) => ({ ...note, consent: null }),
  (note) => ({ ...note, softOptIn: null }),
  (note) => ({ ...note, implied: null }),
  (note) => ({ ...note, roleRelevant: null }),
  (note) => ({ ...note, liaId: null }),
  (note) => ({ ...note, reason: '' }),
  (note) => ({ ...note, basis: null }),
  (note) => ({ ...note, meets: [] }),
  (note) => ({ ...note, retainUntil: null }),
  (note) => ({ ...note, source: { ...note.source, listEvidence: null } }),
  (note) => ({ ...note, source: { ...note.source, via: null } }),
  (note) => ({ ...note, consent: note.consent && { ...note.consent, proof: '' } }),
  (note) => ({ ...note, consent: note.consent && { ...note.consent, channels: [] } }),
];

describe('assess', () => {
  it('never throws, and shows nothing without a sentence, a source and an outcome', () => {
    fc.assert(
      fc.property(cases, (one) => {
        for (const finding of judge(one).findings) {
          expect(finding.sources.length).toBeGreaterThan(0);
          expect(finding.severity === 'ok').toBe(finding.outcome === 'clear');
          expect(sentenceOf(finding.message, finding.values)).not.toMatch(/^$|\$\d|undefined/u);
        }
      }),
      RUNS,
    );
  });

  it('never throws on laws, dates and records that make no sense', () => {
    fc.assert(
      fc.property(cases, fc.string(), (one, nonsense) => {
        const assessment = assess(one.subject, one.facts, {}, defaultPolicy, one.today);
        expect(assessment.recipients).toHaveLength(
          one.subject.draft.recipients.ok ? one.subject.draft.recipients.value.length : 0,
        );
        const facts = structuredClone(one.facts);
        for (const known of Object.values(facts.recipients)) {
          for (const note of known.notes)
            Object.assign(note, { createdAt: nonsense, retainUntil: nonsense });
        }
        judge({ ...one, facts });
      }),
      RUNS,
    );
  });

  it('is never made clear by taking evidence away', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...losses), (one, lose) => {
        const poorer = identifiers.reduce(
          (facts, identifier) =>
            changed(facts, identifier, (known) => ({ ...known, notes: known.notes.map(lose) })),
          one.facts,
        );
        expect(cleared(judge(one), judge({ ...one, facts: poorer }))).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('is never made clear by losing the notes, the record, the count or the identity', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...identifiers), (one, identifier) => {
        const before = judge(one);
        const losing = [
          changed(one.facts, identifier, (known) => ({ ...known, notes: [] })),
          changed(one.facts, identifier, () => null),
          { ...one.facts, sameText: null },
          { ...one.facts, lias: {} },
          { ...one.facts, identity: null },
        ];
        for (const facts of losing) expect(cleared(before, judge({ ...one, facts }))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is never made clear by a draft that says less, or cannot be read', () => {
    // Two sentences are better unsaid.
    const owed = labels.filter(
      (label) => label !== 'special_category' && label !== 'deceptive_subject',
    );
    fc.assert(
      fc.property(cases, fc.constantFrom(...owed), (one, label) => {
        const before = judge(one);
        const { draft, said } = one.subject;
        const fewer = said && { ...said, elements: said.elements.filter((e) => e.label !== label) };
        expect(cleared(before, judge({ ...one, subject: { draft, said: fewer } }))).toEqual([]);
        expect(cleared(before, judge({ ...one, subject: { draft, said: null } }))).toEqual([]);
        const unread = { ...draft, recipients: { ok: false, missing: ['to'] } as const };
        expect(cleared(before, judge({ ...one, subject: { draft: unread, said } }))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is never milder, nor the gate laxer, for one more suppression', () => {
    const MODES = { inform: 0, prompt: 1, block: 2 } as const;
    fc.assert(
      fc.property(cases, suppression, fc.constantFrom(...identifiers), (one, stop, identifier) => {
        const facts = changed(one.facts, identifier, (known) => ({
          ...known,
          suppressions: [...known.suppressions, stop],
        }));
        const [before, after] = [judge(one), judge({ ...one, facts })];
        expect(RANK[after.severity]).toBeGreaterThanOrEqual(RANK[before.severity]);
        expect(MODES[decide(after, defaultPolicy).mode]).toBeGreaterThanOrEqual(
          MODES[decide(before, defaultPolicy).mode],
        );
        expect(cleared(before, after)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('holds a suppressed recipient on every channel, in every kind of message', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const facts = identifiers.reduce(
          (all, identifier) =>
            changed(all, identifier, (known) => ({
              ...known,
              suppressions: [
                {
                  reason: 'objection',
                  channels: 'all',
                  receivedAt: '2026-01-01T00:00:00.000Z',
                  by: null,
                  domain: false,
                },
              ],
            })),
          one.facts,
        );
        const held = judge({ ...one, facts }).findings.filter(
          ({ rule, outcome }) => rule === 'suppressed-recipient' && outcome === 'clear',
        );
        expect(held).toEqual([]);
      }),
      RUNS,
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(judge(one)).toEqual(judge(structuredClone(one)));
      }),
      { numRuns: 100 },
    );
  });
});
