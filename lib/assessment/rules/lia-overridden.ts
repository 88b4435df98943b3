import { cite, gdpr } from '../cite';
import { liaOf } from '../lia';
import { liaStops } from '../lia-questions';
import type { Rule } from '../rule';

/** Where the person's interests weigh more, or an answer stops the assessment, there is no basis. */
export const liaOverridden: Rule = {
  id: 'lia-overridden',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('6(1)(f)'), cite('EDPB Guidelines 1/2024 (consultation)', 'EU', 'secondary')],
  from: '2018-05-25',
  check(input) {
    const lia = liaOf(input);
    if (lia === 'none' || lia === 'unknown') return null;
    if (lia.outcome === 'overridden')
      return { outcome: 'breach', reason: 'overridden', values: [lia.title] };
    const stops = liaStops(lia.answers);
    if (stops.length > 0) {
      return { outcome: 'breach', reason: 'stop_answer', values: [lia.title, stops.join(', ')] };
    }
    return lia.outcome === 'pending' ? null : { outcome: 'clear', reason: 'not_overridden' };
  },
};
