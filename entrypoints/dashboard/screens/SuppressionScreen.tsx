import { i18n } from '#i18n';
import { Filters, type Filter } from '@/components/dashboard/Filters';
import { formatNumber } from '@/components/dashboard/formats';
import {
  channels,
  channelsLabel,
  identifierLabel,
  identifierTypes,
  reasonLabel,
  reasons,
} from '@/components/dashboard/labels';
import type { SuppressionFilter, SuppressionRow } from '@/components/dashboard/rows';
import { StopDialog } from '@/components/dashboard/StopDialog';
import { SuppressionTable } from '@/components/dashboard/SuppressionTable';

import { act } from '../acts';
import { address, formatAddress, go } from '../address';
import { revision } from '../changes';
import { currentRow } from '../keyboard';
import { useRecord } from '../reader';
import { usePages } from '../use-pages';
import { useRead } from '../use-read';
import { narrowBy, sorting } from './filters';
import { ListView } from './ListView';

/** Everybody who may not be written to. */
export default function SuppressionScreen() {
  const record = useRecord();
  const { query, id } = address.value;
  const order = sorting(['newest', 'oldest'], 'newest');
  const filter: SuppressionFilter = {
    text: query['text'] ?? '',
    reason: reasons.find((one) => one === query['reason']) ?? '',
    channel: channels.find((one) => one === query['channel']) ?? '',
    kind: identifierTypes.find((one) => one === query['kind']) ?? '',
    oldest: order.sort === 'oldest',
  };
  const pages = usePages<SuppressionRow>(
    (after) => record.suppressions(filter, after),
    `${JSON.stringify(filter)} ${revision.value}`,
  );
  return (
    <>
      <ListView
        title={i18n.t('dashboard.nav.suppression')}
        search={i18n.t('dashboard.suppression.search')}
        lead={i18n.t('dashboard.suppression.about')}
        filters={<Filters filters={filtersOf(filter)} />}
        narrowing={['reason', 'channel', 'kind']}
        pages={pages}
        empty={{
          title: i18n.t('dashboard.suppression.empty'),
          more: i18n.t('dashboard.suppression.empty_more'),
        }}
      >
        <SuppressionTable
          {...order}
          rows={pages.rows}
          total={pages.total}
          more={pages.more}
          current={currentRow.value}
          href={({ id }) => formatAddress({ view: 'suppression', id, query })}
          foot={[
            i18n.t('dashboard.suppression.count', [formatNumber(pages.total ?? pages.rows.length)]),
            '',
          ]}
        />
      </ListView>
      {id !== null && <Stop key={id} id={id} />}
    </>
  );
}

/** The stop that the address names, over the list; closing goes back to the list. */
function Stop({ id }: { readonly id: string }) {
  const record = useRecord();
  const stop = useRead(() => record.suppression(id), id);
  const { query } = address.value;
  if (stop.state !== 'ready' || !stop.value) return null;
  return (
    <StopDialog
      stop={stop.value}
      onClose={() => go({ view: 'suppression', id: null, query })}
      onLift={(reason) =>
        act(
          'lift-suppression',
          { suppressionId: id, reason },
          { done: i18n.t('dashboard.suppression.lifted') },
        )
      }
    />
  );
}

function filtersOf({ reason, channel, kind }: SuppressionFilter): readonly Filter[] {
  return [
    {
      id: 'reason',
      label: i18n.t('dashboard.column.reason'),
      value: reason,
      options: [
        { value: '', label: i18n.t('dashboard.filter.any_reason') },
        ...reasons.map((value) => ({ value, label: reasonLabel(value) })),
      ],
      onChange: narrowBy('reason'),
    },
    {
      id: 'channel',
      label: i18n.t('dashboard.column.channels'),
      value: channel,
      options: [
        { value: '', label: i18n.t('dashboard.filter.any_channel') },
        ...channels.map((value) => ({ value, label: channelsLabel([value]) })),
      ],
      onChange: narrowBy('channel'),
    },
    {
      id: 'kind',
      label: i18n.t('dashboard.column.kind'),
      value: kind,
      options: [
        { value: '', label: i18n.t('dashboard.filter.any_kind') },
        ...identifierTypes.map((value) => ({ value, label: identifierLabel(value) })),
      ],
      onChange: narrowBy('kind'),
    },
  ];
}
