import { i18n } from '#i18n';
import { channelsLabel, reasonLabel } from '@/components/dashboard/labels';
import { Notice } from '@/components/shared/Notice';
import { showDay } from '@/components/shared/show';
import type { RecipientFacts } from '@/lib/model/assessment';

/** Says first of all that somebody is not to be contacted. */
export function StopBand({ facts }: { readonly facts: readonly RecipientFacts[] }) {
  const stops = facts.flatMap(({ suppressions }) => suppressions);
  const [stop] = stops;
  if (!stop) return null;
  return (
    <div class="band">
      <Notice state="stop">
        <b>{i18n.t('panel.opted_out')}</b>
        <br />
        {i18n.t('panel.opted_out_text', [
          reasonLabel(stop.reason),
          channelsLabel(stop.channels),
          showDay(stop.receivedAt),
        ])}
      </Notice>
    </div>
  );
}
