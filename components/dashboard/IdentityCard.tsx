import { i18n } from '#i18n';
import type { Identity } from '@/lib/model/organisation';

import { Facts } from './Facts';
import { formatCountry } from './formats';

/** Who writes and for whom, as every message and every report states it. */
export function IdentityCard({ identity }: { readonly identity: Identity }) {
  const missing = i18n.t('dashboard.identity.missing');
  const person = [
    [i18n.t('dashboard.identity.name'), identity.name],
    [i18n.t('dashboard.identity.role'), identity.role],
    [i18n.t('dashboard.identity.email'), identity.email],
  ] as const;
  const controller = [
    [i18n.t('dashboard.identity.organisation'), identity.organisation],
    [i18n.t('dashboard.identity.address'), identity.address],
    [i18n.t('dashboard.identity.country'), formatCountry(identity.country)],
    [i18n.t('dashboard.identity.notice'), identity.privacyNoticeUrl],
    [
      i18n.t('dashboard.identity.opt_out'),
      identity.optOut || i18n.t('dashboard.identity.by_reply'),
    ],
    [i18n.t('dashboard.identity.authority'), identity.authority],
  ] as const;
  return (
    <div class="two even">
      {[
        { title: i18n.t('dashboard.identity.person'), facts: person },
        { title: i18n.t('dashboard.identity.controller'), facts: controller },
      ].map(({ title, facts }) => (
        <section key={title} class="panel" aria-label={title}>
          <h2>{title}</h2>
          <Facts
            facts={facts.map(([term, value]) => [
              term,
              value || (
                <span key={term} class="error">
                  {missing}
                </span>
              ),
            ])}
          />
        </section>
      ))}
    </div>
  );
}
