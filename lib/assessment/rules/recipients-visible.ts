import { gdpr } from '../cite';
import { isColleague } from '../conversation';
import { domainOf } from '../country-of';
import { isFreeMail } from '../free-mail';
import type { Rule } from '../rule';

/** People of different companies see each other's addresses in To and Cc: that is a disclosure. */
export const recipientsVisible: Rule = {
  id: 'recipients-visible',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [gdpr('5(1)(f)')],
  from: '2018-05-25',
  check({ draft, facts }) {
    if (!draft.recipients.ok || draft.channel !== 'email') return null;
    const organisations = new Set(
      draft.recipients.value
        .filter((one) => one.field !== 'bcc' && !isColleague(one, draft, facts.identity))
        .map(({ identifier }) => identifier)
        .filter((identifier) => identifier !== null)
        .map((identifier) => {
          const domain = domainOf(identifier) ?? '';
          return isFreeMail(domain) ? identifier.value : domain;
        }),
    );
    return organisations.size > 1
      ? { outcome: 'breach', reason: 'visible', remedy: { kind: 'edit-draft' } }
      : null;
  },
};
