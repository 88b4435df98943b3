import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { formatNumber } from '@/components/dashboard/formats';
import type { RequestFilter } from '@/components/dashboard/questions';
import { RequestDialog } from '@/components/dashboard/RequestDialog';
import { RequestsTable } from '@/components/dashboard/RequestsTable';
import type { RequestRow } from '@/components/dashboard/rows';
import { NewRequestDialog } from '@/components/shared/NewRequestDialog';

import { act } from '../acts';
import { address, formatAddress, leave } from '../address';
import { revision } from '../changes';
import { today } from '../now';
import { useRecord } from '../reader';
import { correctReceived, recordRequest } from '../record-rights';
import { useList } from '../use-list';
import { useRead } from '../use-read';
import { FilterRow } from './FilterRow';
import { ListView } from './ListView';
import { sorting } from './narrow';
import { PickedRequests } from './PickedRequests';
import { parseRequestFilter, requestFilters, requestSorts } from './request-filters';

/** What people asked for, and by when it must be answered. */
export default function RequestsScreen({ id }: { readonly id: string }) {
  const record = useRecord();
  const [asking, setAsking] = useState(false);
  const { query } = address.value;
  const narrowed = parseRequestFilter(query);
  const open = narrowed.state === 'open';
  const order = open
    ? sorting(['due', 'due-last', ...requestSorts], 'due')
    : sorting(requestSorts, 'newest');
  const filter: RequestFilter = { ...narrowed, sort: order.sort };
  const { pages, table, picked, clear } = useList<RequestRow>(JSON.stringify(filter), (after) =>
    record.requests(filter, after),
  );
  const count = pages.total ?? pages.rows.length;
  const chosen = pages.rows.filter(({ request }) => picked.has(request.id));
  return (
    <>
      <ListView
        title={i18n.t('dashboard.nav.requests')}
        search={i18n.t('dashboard.requests.search')}
        lead={i18n.t('dashboard.requests.about')}
        filters={<RequestFilters filter={filter} />}
        narrowing={['show', 'kind', 'channel', 'country', 'due', 'author']}
        actions={
          <button type="button" onClick={() => setAsking(true)}>
            {i18n.t('dashboard.requests.new')}
          </button>
        }
        pages={pages}
        picked={chosen.length > 0 && <PickedRequests rows={chosen} onDone={clear} />}
        empty={{
          title: i18n.t('dashboard.requests.empty'),
          more: i18n.t('dashboard.requests.empty_more'),
        }}
      >
        <RequestsTable
          {...order}
          {...table}
          open={open}
          today={today()}
          href={({ request }) => formatAddress({ view: 'requests', id: request.id, query })}
          foot={<span>{i18n.t('dashboard.requests.count', count, [formatNumber(count)])}</span>}
        />
      </ListView>
      {id !== '' && <Request key={id} id={id} />}
      {asking && <NewRequest onClose={() => setAsking(false)} />}
    </>
  );
}

/** The filters stand at once; the countries come as they are read. */
function RequestFilters({ filter }: { readonly filter: RequestFilter }) {
  const record = useRecord();
  const counts = useRead(() => record.counts(), String(revision.value));
  const kept = counts.state === 'ready' ? counts.value.kept : {};
  return <FilterRow filters={requestFilters(filter, kept)} />;
}

/** A request by somebody who may not be on record at all. */
function NewRequest({ onClose }: { readonly onClose: () => void }) {
  return (
    <NewRequestDialog
      who={null}
      today={today()}
      onClose={onClose}
      onConfirm={(request) => {
        onClose();
        void recordRequest(request);
      }}
    />
  );
}

/** The request that the address names, over the list. */
function Request({ id }: { readonly id: string }) {
  const record = useRecord();
  const read = useRead(
    async () => ({ row: await record.request(id), identity: await record.identity() }),
    `${id} ${revision.value}`,
  );
  const { query } = address.value;
  if (read.state !== 'ready' || !read.value.row) return null;
  const { row, identity } = read.value;
  const { heldUnder } = row;
  return (
    <RequestDialog
      row={row}
      identity={identity}
      today={today()}
      fileHref={
        heldUnder &&
        formatAddress({ view: 'reports', id: 'person', query: { contactId: heldUnder } })
      }
      onClose={() => leave({ view: 'requests', id: id }, { view: 'requests', id: null, query })}
      onAnswer={async (state, answer, erase) =>
        act(
          'answer-request',
          { requestId: id, state, answer, erase },
          { done: i18n.t('dashboard.requests.done_answered') },
        )
      }
      onExtend={async (dueOn, reason) =>
        act(
          'extend-request',
          { requestId: id, dueOn, reason },
          { done: i18n.t('dashboard.requests.done_extended') },
        )
      }
      onCorrect={async (day, reason) => correctReceived(row.request, day, reason)}
    />
  );
}
