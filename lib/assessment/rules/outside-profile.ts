import { gdpr } from '../cite';
import { entryOf } from '../entry';
import type { Rule } from '../rule';
import { sameWords } from '../words';

/** The campaign says whom it is for; nobody outside it is nodded through. */
export const outsideProfile: Rule = {
  id: 'outside-profile',
  when: 'outreach',
  about: 'recipient',
  severity: 'warn',
  sources: [gdpr('5(1)(c)'), gdpr('6(1)(f)')],
  from: '2018-05-25',
  check({ note, facts }) {
    if (note === null || note.campaignId === null) return null;
    const campaign = entryOf(facts.campaigns, note.campaignId);
    if (campaign === null) return { outcome: 'unknown', reason: 'unanswered' };
    if (campaign.profile.length === 0) return null;
    const met = campaign.profile.filter((part) =>
      note.meets.some((other) => sameWords(part, other)),
    );
    return met.length > 0
      ? { outcome: 'clear', reason: 'inside', values: [met.join(', ')] }
      : {
          outcome: 'breach',
          reason: 'outside',
          values: [campaign.title],
          remedy: { kind: 'open-note' },
        };
  },
};
