import { i18n } from '#i18n';
import { ContactsTable } from '@/components/dashboard/ContactsTable';
import { Filters, Search } from '@/components/dashboard/Filters';
import { formatNumber } from '@/components/dashboard/formats';
import type { ContactRow } from '@/components/dashboard/rows';

import { address, formatAddress, refine } from '../address';
import { revision } from '../changes';
import { currentRow } from '../keyboard';
import { Late } from '../Late';
import { useRecord } from '../reader';
import { usePages } from '../use-pages';
import { usePicks } from '../use-picks';
import { useRead } from '../use-read';
import { parseContactFilter } from './contact-filter';
import { contactFilters } from './contact-filters';
import { narrowBy } from './filters';
import { TableFrame } from './TableFrame';

const nothingNarrows = {
  text: '',
  origin: '',
  basis: '',
  country: '',
  review: '',
  author: '',
  campaign: '',
  channel: '',
  due: '',
  finding: '',
};

// Neither is needed before the first rows.
const savedViews = async () => (await import('./SavedViews')).SavedViews;
const pickedContacts = async () => (await import('./PickedContacts')).PickedContacts;

/** All contacts: search as you type, filters, order, and what can be done with several at once. */
export default function ContactsScreen() {
  const record = useRecord();
  const filter = parseContactFilter(address.value.query);
  const question = JSON.stringify(filter);
  const pages = usePages<ContactRow>(
    (after) => record.contacts(filter, after),
    `${question} ${revision.value}`,
  );
  const { picked, pick, clear } = usePicks(question);
  const narrowed = Object.keys(nothingNarrows).some((key) => address.value.query[key]);
  return (
    <>
      <div class="top">
        <h1>{i18n.t('dashboard.nav.contacts')}</h1>
        <Search
          label={i18n.t('dashboard.contacts.search')}
          value={filter.text}
          onInput={narrowBy('text')}
        />
      </div>
      <ContactFilters />
      <Late load={savedViews}>{(SavedViews) => <SavedViews />}</Late>
      {picked.size > 0 && (
        <Late load={pickedContacts}>
          {(PickedContacts) => (
            <PickedContacts
              rows={pages.rows.filter(({ contact }) => picked.has(contact.id))}
              onDone={clear}
            />
          )}
        </Late>
      )}
      <TableFrame
        pages={pages}
        narrowed={narrowed}
        onWiden={() => {
          currentRow.value = null;
          refine(nothingNarrows);
        }}
        empty={{
          title: i18n.t('dashboard.contacts.empty'),
          more: i18n.t('dashboard.contacts.empty_more'),
        }}
      >
        <ContactsTable
          rows={pages.rows}
          total={pages.total}
          more={pages.more}
          current={currentRow.value}
          picked={picked}
          onPick={pick}
          href={({ contact }) => formatAddress({ view: 'contacts', id: contact.id, query: {} })}
          foot={[footOf(pages.rows.length, pages.total, pages.more !== null), '']}
        />
      </TableFrame>
    </>
  );
}

/** The filters stand at once; what they can choose from comes as it is read. */
function ContactFilters() {
  const record = useRecord();
  const known = useRead(async () => {
    const [{ kept }, campaigns] = await Promise.all([record.counts(), record.campaigns()]);
    return { kept, campaigns };
  }, String(revision.value));
  const filter = parseContactFilter(address.value.query);
  const values = known.state === 'ready' ? known.value : { kept: {}, campaigns: [] };
  return <Filters filters={contactFilters(filter, values)} />;
}

/** How many there are, or at least how many were seen so far. */
function footOf(seen: number, total: number | null, more: boolean): string {
  if (total !== null) return i18n.t('dashboard.contacts.count', [formatNumber(total)]);
  const key = more ? 'dashboard.contacts.at_least' : 'dashboard.contacts.found';
  return i18n.t(key, [formatNumber(seen)]);
}
