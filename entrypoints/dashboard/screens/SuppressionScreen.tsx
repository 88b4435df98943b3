import { i18n } from '#i18n';
import { Filters, Search } from '@/components/dashboard/Filters';
import { formatNumber } from '@/components/dashboard/formats';
import { reasonLabel, reasons } from '@/components/dashboard/labels';
import type { SuppressionRow } from '@/components/dashboard/rows';
import { StopDialog } from '@/components/dashboard/StopDialog';
import { SuppressionTable } from '@/components/dashboard/SuppressionTable';

import { act } from '../acts';
import { address, formatAddress, go, refine } from '../address';
import { revision } from '../changes';
import { currentRow } from '../keyboard';
import { useRecord } from '../reader';
import { usePages } from '../use-pages';
import { useRead } from '../use-read';
import { SavedViews } from './SavedViews';
import { TableFrame } from './TableFrame';

/** Everybody who may not be written to. */
export default function SuppressionScreen() {
  const record = useRecord();
  const { query, id } = address.value;
  const text = query['text'] ?? '';
  const filter = { text, reason: reasons.find((one) => one === query['reason']) ?? '' } as const;
  const pages = usePages<SuppressionRow>(
    (after) => record.suppressions(filter, after),
    `${JSON.stringify(filter)} ${revision.value}`,
  );
  return (
    <>
      <div class="top">
        <h1>{i18n.t('dashboard.nav.suppression')}</h1>
        <Search
          label={i18n.t('dashboard.suppression.search')}
          value={filter.text}
          onInput={(text) => narrow({ text })}
        />
      </div>
      <p class="lead">{i18n.t('dashboard.suppression.about')}</p>
      <ReasonFilter reason={filter.reason} />
      <SavedViews />
      <TableFrame
        pages={pages}
        narrowed={filter.text !== '' || filter.reason !== ''}
        onWiden={() => narrow({ text: '', reason: '' })}
        empty={{
          title: i18n.t('dashboard.suppression.empty'),
          more: i18n.t('dashboard.suppression.empty_more'),
        }}
      >
        <SuppressionTable
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
      </TableFrame>
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

function narrow(query: Readonly<Record<string, string>>): void {
  currentRow.value = null;
  refine(query);
}

function ReasonFilter({ reason }: { readonly reason: string }) {
  return (
    <Filters
      filters={[
        {
          id: 'reason',
          label: i18n.t('dashboard.column.reason'),
          value: reason,
          options: [
            { value: '', label: i18n.t('dashboard.filter.any_reason') },
            ...reasons.map((value) => ({ value, label: reasonLabel(value) })),
          ],
          onChange: (chosen) => narrow({ reason: chosen }),
        },
      ]}
    />
  );
}
