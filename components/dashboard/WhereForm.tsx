import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';
import { LinkedInStep } from '@/components/welcome/LinkedInStep';

type Surface = 'panel' | 'page' | 'none';

interface Allowed {
  /** Hosts; null: any. */
  readonly hosts: readonly string[] | null;
  /** Whether an administrator named them. */
  readonly locked: boolean;
}

/** The list as it was kept, or the line that is no site. */
type Kept = { readonly hosts: readonly string[] } | { readonly wrong: string };

interface WhereFormProps {
  readonly sites: Allowed;
  readonly linkedin: { readonly surface: Surface | null; readonly locked: boolean };
  /** Who the administrator says fixed it, or null. */
  readonly setBy: string | null;
  /** What went wrong with the last choice for LinkedIn, in words, or null. */
  readonly problem: string | null;
  /** Is given the list as it was typed. */
  readonly onSites: (typed: string) => Promise<Kept>;
  readonly onLinkedIn: (surface: Surface) => void;
}

/** Which sites may be switched on in this browser, and where Goodgrounds is on LinkedIn. */
export function WhereForm(props: WhereFormProps) {
  const { sites, linkedin, setBy, problem, onSites, onLinkedIn } = props;
  return (
    <>
      {(sites.locked || linkedin.locked) && setBy !== null && (
        <Notice state="ok">{i18n.t('dashboard.policy.locked_by', [setBy])}</Notice>
      )}
      <section class="panel form" aria-label={i18n.t('dashboard.policy.where')}>
        <h2>{i18n.t('dashboard.policy.where')}</h2>
        <Sites {...sites} onSave={onSites} />
      </section>
      <section class="panel form" aria-label="LinkedIn">
        <h2>LinkedIn</h2>
        <LinkedInStep {...linkedin} onChange={onLinkedIn} />
        {problem !== null && (
          <Notice state="warn" role="alert">
            {problem}
          </Notice>
        )}
      </section>
    </>
  );
}

interface SitesProps extends Allowed {
  readonly onSave: (typed: string) => Promise<Kept>;
}

function Sites({ hosts, locked, onSave }: SitesProps) {
  const [typed, setTyped] = useState((hosts ?? []).join('\n'));
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const kept = await onSave(typed);
    setBusy(false);
    setError('wrong' in kept ? i18n.t('dashboard.policy.not_a_site', [kept.wrong]) : null);
    if ('hosts' in kept) setTyped(kept.hosts.join('\n'));
  };
  return (
    <>
      {hosts?.length === 0 && <Notice state="warn">{i18n.t('dashboard.policy.no_site')}</Notice>}
      <Field
        label={i18n.t('dashboard.policy.allowedSites')}
        hint={i18n.t(locked ? 'popup.linkedin_locked' : 'dashboard.policy.allowedSites_hint')}
        rows={4}
        value={typed}
        disabled={locked}
        error={error}
        onInput={setTyped}
      />
      {!locked && (
        <div class="row">
          <button type="button" disabled={busy} onClick={() => void save()}>
            {i18n.t('dashboard.policy.save_sites')}
          </button>
        </div>
      )}
    </>
  );
}
