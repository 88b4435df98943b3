import { gdpr } from '../cite';
import type { Rule } from '../rule';

/** A withdrawn consent carries nothing any more; nor may another basis take its place (D08). */
export const consentWithdrawn: Rule = {
  id: 'consent-withdrawn',
  when: 'outreach',
  about: 'recipient',
  severity: 'block',
  sources: [gdpr('7(3)')],
  from: '2018-05-25',
  check({ record }) {
    const withdrawn = (record?.notes ?? [])
      .map(({ consent }) => consent?.withdrawnAt ?? null)
      .filter((at) => at !== null)
      .toSorted();
    const last = withdrawn.at(-1);
    if (last === undefined) return null;
    // A new consent, given after the withdrawal, is a new decision of the person's own.
    const again = record?.notes.some(
      ({ consent }) => consent !== null && consent.withdrawnAt === null && consent.givenAt > last,
    );
    return again === true
      ? { outcome: 'clear', reason: 'given_again' }
      : { outcome: 'breach', reason: 'withdrawn', values: [`@date:${last.slice(0, 10)}`] };
  },
};
