import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Filters } from '@/components/dashboard/Filters';
import { formatNumber } from '@/components/dashboard/formats';
import { requestKinds, requestLabel } from '@/components/dashboard/labels';
import { RequestDialog } from '@/components/dashboard/RequestDialog';
import { RequestsTable } from '@/components/dashboard/RequestsTable';
import type { RequestFilter, RequestRow } from '@/components/dashboard/rows';
import { NewRequestDialog } from '@/components/shared/NewRequestDialog';

import { act } from '../acts';
import { address, formatAddress, go } from '../address';
import { revision } from '../changes';
import { currentRow } from '../keyboard';
import { today } from '../now';
import { useRecord } from '../reader';
import { recordRequest } from '../record-rights';
import { usePages } from '../use-pages';
import { useRead } from '../use-read';
import { narrowBy, sorting } from './filters';
import { ListView } from './ListView';

/** What people asked for, and by when it must be answered. */
export default function RequestsScreen({ id }: { readonly id: string }) {
  const record = useRecord();
  const [asking, setAsking] = useState(false);
  const { query } = address.value;
  const all = query['show'] === 'all';
  const text = query['text'] ?? '';
  const kind = requestKinds.find((one) => one === query['kind']) ?? '';
  const order = all
    ? sorting(['newest', 'oldest'], 'newest')
    : sorting(['due', 'due-last', 'newest', 'oldest'], 'due');
  const filter: RequestFilter = { open: !all, kind, text, sort: order.sort };
  const pages = usePages<RequestRow>(
    (after) => record.requests(filter, after),
    `${JSON.stringify(filter)} ${revision.value}`,
  );
  return (
    <>
      <ListView
        title={i18n.t('dashboard.nav.requests')}
        search={i18n.t('dashboard.requests.search')}
        lead={i18n.t('dashboard.requests.about')}
        filters={<Filters filters={[showFilter(all), kindFilter(kind)]} />}
        narrowing={['kind']}
        actions={
          <button type="button" onClick={() => setAsking(true)}>
            {i18n.t('dashboard.requests.new')}
          </button>
        }
        pages={pages}
        empty={{
          title: i18n.t('dashboard.requests.empty'),
          more: i18n.t('dashboard.requests.empty_more'),
        }}
      >
        <RequestsTable
          {...order}
          open={!all}
          rows={pages.rows}
          more={pages.more}
          total={pages.total}
          current={currentRow.value}
          today={today()}
          href={({ request }) => formatAddress({ view: 'requests', id: request.id, query })}
          foot={[
            i18n.t('dashboard.requests.count', [formatNumber(pages.total ?? pages.rows.length)]),
            '',
          ]}
        />
      </ListView>
      {id !== '' && <Request key={id} id={id} />}
      {asking && <NewRequest onClose={() => setAsking(false)} />}
    </>
  );
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

function showFilter(all: boolean) {
  return {
    id: 'show',
    label: i18n.t('dashboard.requests.show'),
    value: all ? 'all' : '',
    options: [
      { value: '', label: i18n.t('dashboard.requests.open') },
      { value: 'all', label: i18n.t('dashboard.requests.all') },
    ],
    onChange: narrowBy('show'),
  };
}

function kindFilter(kind: string) {
  return {
    id: 'kind',
    label: i18n.t('dashboard.requests.asks'),
    value: kind,
    options: [
      { value: '', label: i18n.t('dashboard.requests.any_kind') },
      ...requestKinds.map((value) => ({ value, label: requestLabel(value) })),
    ],
    onChange: narrowBy('kind'),
  };
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
      onClose={() => go({ view: 'requests', id: null, query })}
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
    />
  );
}
