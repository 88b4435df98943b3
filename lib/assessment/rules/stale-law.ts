import { isStale } from '@/lib/law/stale';

import { cite } from '../cite';
import type { Rule } from '../rule';

/** A country's rules that nobody looked at for a year may have changed. */
export const staleLaw: Rule = {
  id: 'stale-law',
  when: 'outreach',
  about: 'draft',
  severity: 'warn',
  sources: [cite('Review of the rules every twelve months', 'EU')],
  from: '2018-05-25',
  check({ laws, today }) {
    const stale = laws.find((law) => isStale(law, today));
    if (stale === undefined) return null;
    return {
      outcome: 'unknown',
      reason: 'stale',
      values: [`@country:${stale.country}`, `@date:${stale.reviewedOn}`],
      sources: stale.sources,
    };
  },
};
