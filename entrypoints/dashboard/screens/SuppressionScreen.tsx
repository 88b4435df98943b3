import { i18n } from '#i18n';
import type { Filter } from '@/components/dashboard/Filters';
import { formatNumber } from '@/components/dashboard/formats';
import {
  channelsLabel,
  identifierLabel,
  identifierTypes,
  reasonLabel,
} from '@/components/dashboard/labels';
import type { SuppressionFilter, SuppressionSort } from '@/components/dashboard/questions';
import type { SuppressionRow } from '@/components/dashboard/rows';
import { StopDialog } from '@/components/dashboard/StopDialog';
import { SuppressionTable } from '@/components/dashboard/SuppressionTable';
import { channels } from '@/lib/model/identifier';
import { suppressionReasons } from '@/lib/model/vocabulary';

import { act } from '../acts';
import { address, formatAddress, leave } from '../address';
import { useRecord } from '../reader';
import { useList } from '../use-list';
import { useRead } from '../use-read';
import { FilterRow } from './FilterRow';
import { authorFilter } from './filters';
import { ListView } from './ListView';
import { narrowBy, sorting } from './narrow';
import { PickedRows } from './PickedRows';

const stopSorts = [
  'newest',
  'oldest',
  'reason',
  'reason-last',
  'kind',
  'kind-last',
  'by',
  'by-last',
] as const satisfies readonly SuppressionSort[];

/** Everybody who may not be written to. */
export default function SuppressionScreen() {
  const record = useRecord();
  const { query, id } = address.value;
  const order = sorting(stopSorts, 'newest');
  const filter: SuppressionFilter = {
    text: query['text'] ?? '',
    reason: suppressionReasons.find((one) => one === query['reason']) ?? '',
    channel: channels.find((one) => one === query['channel']) ?? '',
    kind: identifierTypes.find((one) => one === query['kind']) ?? '',
    author: query['author'] ?? '',
    sort: order.sort,
  };
  const { pages, table, picked, clear } = useList<SuppressionRow>(JSON.stringify(filter), (after) =>
    record.suppressions(filter, after),
  );
  const count = pages.total ?? pages.rows.length;
  return (
    <>
      <ListView
        title={i18n.t('dashboard.nav.suppression')}
        search={i18n.t('dashboard.suppression.search')}
        lead={i18n.t('dashboard.suppression.about')}
        filters={<FilterRow filters={filtersOf(filter)} />}
        narrowing={['reason', 'channel', 'kind', 'author']}
        pages={pages}
        picked={
          <PickedRows
            rows={pages.rows.filter((one) => picked.has(one.id))}
            onSave={save}
            onDone={clear}
          />
        }
        empty={{
          title: i18n.t('dashboard.suppression.empty'),
          more: i18n.t('dashboard.suppression.empty_more'),
        }}
      >
        <SuppressionTable
          {...order}
          {...table}
          href={({ id }) => formatAddress({ view: 'suppression', id, query })}
          foot={<span>{i18n.t('dashboard.suppression.count', count, [formatNumber(count)])}</span>}
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
      onClose={() =>
        leave({ view: 'suppression', id: id }, { view: 'suppression', id: null, query })
      }
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

/**
 * Only saved: each stop is lifted by itself, with its own reason. CSV and downloads are loaded when
 * somebody wants a file.
 */
async function save(rows: readonly SuppressionRow[]): Promise<void> {
  const { saveStops } = await import('../save-stops');
  await saveStops(rows);
}

function filtersOf({ reason, channel, kind, author }: SuppressionFilter): readonly Filter[] {
  return [
    {
      id: 'reason',
      label: i18n.t('dashboard.column.reason'),
      value: reason,
      options: [
        { value: '', label: i18n.t('dashboard.filter.any_reason') },
        ...suppressionReasons.map((value) => ({ value, label: reasonLabel(value) })),
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
    authorFilter(author, i18n.t('dashboard.column.recorded_by')),
  ];
}
