import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { EraseDialog } from '@/components/dashboard/EraseDialog';
import { formatNumber } from '@/components/dashboard/formats';
import { RetentionTable } from '@/components/dashboard/RetentionTable';
import type { RetentionRow } from '@/components/dashboard/rows';
import { UntoldList } from '@/components/dashboard/UntoldList';
import type { IsoDate } from '@/lib/model/time';

import { act } from '../acts';
import { address, formatAddress } from '../address';
import { revision } from '../changes';
import { keepLonger } from '../keep-longer';
import { daysFromNow, today } from '../now';
import { useRecord } from '../reader';
import { useList } from '../use-list';
import { useRead } from '../use-read';
import { contactNarrowing, parseContactFilter } from './contact-filter';
import { ContactFilters } from './ContactFilters';
import { found } from './found';
import { ListView } from './ListView';
import { narrowBy, sorting } from './narrow';
import { PickedRows } from './PickedRows';
import { saveRows } from './save-rows';
import { UntoldNames } from './UntoldNames';

const spans = ['0', '30', '90'] as const;

/** What is due to be erased; shown, and erased when a person confirms it. */
export default function RetentionScreen() {
  const record = useRecord();
  const span = spans.find((days) => days === address.value.query['within']) ?? '30';
  const { query } = address.value;
  const order = sorting(['erase-by', 'erase-last', 'name', 'name-last'], 'erase-by');
  const filter = {
    ...parseContactFilter(query),
    until: daysFromNow(Number(span)),
    sort: order.sort,
  };
  const { pages, table, picked, clear } = useList<RetentionRow>(JSON.stringify(filter), (after) =>
    record.retention(filter, after),
  );
  const chosen = pages.rows.filter(({ contact }) => picked.has(contact.id));
  return (
    <>
      <ListView
        title={i18n.t('dashboard.nav.retention')}
        search={i18n.t('dashboard.contacts.search')}
        lead={i18n.t('dashboard.retention.about')}
        filters={<ContactFilters first={spanFilter(span)} without={['due']} />}
        narrowing={contactNarrowing}
        picked={chosen.length > 0 && <Chosen rows={chosen} onDone={clear} />}
        pages={pages}
        empty={{
          title: i18n.t('dashboard.retention.empty'),
          more: i18n.t('dashboard.retention.empty_more'),
        }}
      >
        <RetentionTable
          {...order}
          {...table}
          today={today()}
          href={({ contact }) => formatAddress({ view: 'contacts', id: contact.id, query: {} })}
          foot={<span>{found(pages)}</span>}
        />
      </ListView>
      <NotTold until={filter.until} />
    </>
  );
}

/** Those who have not been told where their data came from, while the month runs or after it. */
function NotTold({ until }: { readonly until: IsoDate }) {
  const record = useRecord();
  const untold = useRead(() => record.untold(until), `${until} ${revision.value}`);
  if (untold.state !== 'ready') return null;
  return (
    <UntoldList
      {...untold.value}
      today={today()}
      href={({ id }) => formatAddress({ view: 'contacts', id, query: {} })}
      importHref={(id) => formatAddress({ view: 'import', id, query: {} })}
      Names={UntoldNames}
    />
  );
}

interface ChosenProps {
  readonly rows: readonly RetentionRow[];
  readonly onDone: () => void;
}

/** What can be done with the ticked people: erase them for good, or keep them longer for a reason. */
function Chosen({ rows, onDone }: ChosenProps) {
  const [erasing, setErasing] = useState(false);
  const contactIds = rows.map(({ contact }) => contact.id);
  const erase = async (reason: string) => {
    const done = i18n.t('dashboard.erase.done', contactIds.length, [
      formatNumber(contactIds.length),
    ]);
    const erased = await act('erase-contacts', { contactIds, reason }, { done });
    if (erased) onDone();
    return erased;
  };
  const keep = async () => {
    if (await keepLonger(rows.map(({ note }) => note))) onDone();
  };
  return (
    <PickedRows rows={rows} onSave={saveRows} onDone={onDone}>
      <button type="button" class="stop" onClick={() => setErasing(true)}>
        {i18n.t('dashboard.erase.open')}
      </button>
      <button type="button" onClick={() => void keep()}>
        {i18n.t('dashboard.retention.keep')}
      </button>
      {erasing && (
        <EraseDialog
          count={rows.length}
          reason={i18n.t('dashboard.retention.reason')}
          onClose={() => setErasing(false)}
          onErase={erase}
        />
      )}
    </PickedRows>
  );
}

function spanFilter(span: (typeof spans)[number]) {
  return {
    id: 'within',
    label: i18n.t('dashboard.retention.within'),
    value: span,
    options: [
      { value: '0', label: i18n.t('dashboard.retention.within_0') },
      { value: '30', label: i18n.t('dashboard.retention.within_30') },
      { value: '90', label: i18n.t('dashboard.retention.within_90') },
    ],
    onChange: narrowBy('within'),
  };
}
