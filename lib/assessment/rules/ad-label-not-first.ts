import { misplacedLabel } from '../ad-label';
import { cite } from '../cite';
import type { Rule } from '../rule';

/**
 * China, and Singapore for bulk mail, want the subject to begin with the advertising label. Never
 * `clear`: a message is well labelled where `no-ad-label` says so, and a country of which nothing
 * is known any more does not make this one better.
 */
export const adLabelNotFirst: Rule = {
  id: 'ad-label-not-first',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [cite('MIIT Order 38 (2006) art. 13', 'CN', 'secondary')],
  from: '2006-03-30',
  check(input) {
    const wanted = misplacedLabel(input);
    if (wanted === null) return null;
    const { law, content, label } = wanted;
    const { severity, sources } = content;
    if (label === 'unread') return { outcome: 'unknown', reason: 'unread', severity, sources };
    return {
      outcome: 'breach',
      reason: 'prefix',
      severity,
      values: [`@country:${law.country}`, content.begins[0] ?? ''],
      sources,
      remedy: { kind: 'edit-draft' },
    };
  },
};
