import { gdpr } from '../cite';
import { entryOf } from '../entry';
import type { Rule } from '../rule';
import { sameWords } from '../words';

/** What was collected for one purpose is not used for another without a note of its own. */
export const purposeDrift: Rule = {
  id: 'purpose-drift',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('5(1)(b)'), gdpr('6(4)')],
  from: '2018-05-25',
  check({ note, facts }) {
    if (note === null) return null;
    const remedy = { kind: 'open-note' } as const;
    if (note.purpose.trim() === '') return { outcome: 'breach', reason: 'missing', remedy };
    const campaign = entryOf(facts.campaigns, note.campaignId);
    if (campaign === null) return null;
    return sameWords(note.purpose, campaign.purpose)
      ? { outcome: 'clear', reason: 'same' }
      : { outcome: 'breach', reason: 'drift', values: [note.purpose, campaign.purpose], remedy };
  },
};
