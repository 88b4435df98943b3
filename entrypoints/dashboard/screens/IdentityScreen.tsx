import { i18n } from '#i18n';
import { IdentityCard } from '@/components/dashboard/IdentityCard';
import { Empty, Failed, Loading } from '@/components/dashboard/Shell';
import { pageLanguage } from '@/components/shared/show';
import { choicesPage } from '@/lib/choices/page';
import { languageCodes } from '@/lib/model/assessment';
import type { Identity } from '@/lib/model/organisation';

import { revision } from '../changes';
import { downloadText } from '../download';
import { useRecord } from '../reader';
import { useRead } from '../use-read';

/** Who writes, and for whom. Changed where it was first said: on the welcome page. */
export default function IdentityScreen() {
  const record = useRecord();
  const identity = useRead(() => record.identity(), String(revision.value));
  return (
    <>
      <div class="top">
        <h1>{i18n.t('dashboard.nav.identity')}</h1>
        <a class="button" href="/welcome.html#identity">
          {i18n.t('dashboard.identity.change')}
        </a>
      </div>
      {identity.state === 'loading' && <Loading />}
      {identity.state === 'failed' && <Failed detail={identity.detail} onRetry={identity.retry} />}
      {identity.state === 'ready' &&
        (identity.value ? (
          <div class="stack">
            <IdentityCard identity={identity.value} />
            <ChoicesPage identity={identity.value} />
          </div>
        ) : (
          <Empty title={i18n.t('dashboard.identity.empty')}>
            <p>{i18n.t('dashboard.identity.empty_more')}</p>
          </Empty>
        ))}
    </>
  );
}

/** The page that the company can host anywhere (row E6). */
function ChoicesPage({ identity }: { readonly identity: Identity }) {
  const first = languageCodes.find((code) => pageLanguage().startsWith(code)) ?? 'en';
  const page = () => [choicesPage(identity, first)];
  return (
    <section class="panel stack" aria-label={i18n.t('dashboard.identity.choices')}>
      <h2>{i18n.t('dashboard.identity.choices')}</h2>
      <p>{i18n.t('dashboard.identity.choices_about')}</p>
      <div>
        <button
          type="button"
          onClick={() => void downloadText('choices.html', 'text/html', page())}
        >
          {i18n.t('dashboard.identity.choices_save')}
        </button>
      </div>
    </section>
  );
}
