import { i18n } from '#i18n';
import { IdentityCard } from '@/components/dashboard/IdentityCard';
import { Empty, Failed, Loading } from '@/components/dashboard/Shell';

import { revision } from '../changes';
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
          <IdentityCard identity={identity.value} />
        ) : (
          <Empty title={i18n.t('dashboard.identity.empty')}>
            <p>{i18n.t('dashboard.identity.empty_more')}</p>
          </Empty>
        ))}
    </>
  );
}
