import { i18n } from '#i18n';
import { PolicyForm } from '@/components/dashboard/PolicyForm';
import { Failed, Loading } from '@/components/dashboard/Shell';
import { administered } from '@/lib/policy/administered';

import { act } from '../acts';
import { revision } from '../changes';
import { useRecord } from '../reader';
import { useRead } from '../use-read';
import { WherePolicy } from './WherePolicy';

/** What the organisation decided. */
export default function PolicyScreen() {
  const record = useRecord();
  const policy = useRead(
    async () => ({ policy: await record.policy(), problems: (await administered()).problems }),
    String(revision.value),
  );
  return (
    <>
      <div class="top">
        <h1>{i18n.t('dashboard.nav.policy')}</h1>
      </div>
      <p class="lead">{i18n.t('dashboard.policy.about')}</p>
      {policy.state === 'loading' && <Loading />}
      {policy.state === 'failed' && <Failed detail={policy.detail} onRetry={policy.retry} />}
      {policy.state === 'ready' && (
        <PolicyForm
          {...policy.value}
          onSave={async (chosen) =>
            act('record-policy', { policy: chosen }, { done: i18n.t('dashboard.policy.saved') })
          }
        />
      )}
      <WherePolicy />
    </>
  );
}
