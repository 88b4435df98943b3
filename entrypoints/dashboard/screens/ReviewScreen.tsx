import { i18n } from '#i18n';
import { formatNumber } from '@/components/dashboard/formats';
import type { Sample } from '@/components/dashboard/questions';
import { ReviewTable } from '@/components/dashboard/ReviewTable';
import type { ReviewRow } from '@/components/dashboard/rows';

import { address, formatAddress, refine } from '../address';
import { currentRow } from '../keyboard';
import { useRecord } from '../reader';
import { reviewNotes } from '../review-notes';
import { readQueue } from '../review-queue';
import { useList } from '../use-list';
import type { Pages } from '../use-pages';
import { contactNarrowing } from './contact-filter';
import { ContactFilters } from './ContactFilters';
import ContactScreen from './ContactScreen';
import { found } from './found';
import { ListView } from './ListView';
import { sorting } from './narrow';
import { OverviewPanels } from './OverviewPanels';
import { PickedRows } from './PickedRows';
import { isByRisk, parseReviewFilter, reviewSorts } from './review-filter';
import { saveRows } from './save-rows';

/** What waits for a manager: numbers, how they moved, and the queue; or one contact out of it. */
export default function ReviewScreen({ id }: { readonly id: string }) {
  return id === '' ? <Queue /> : <ContactScreen key={id} id={id} />;
}

function Queue() {
  const record = useRecord();
  const { query } = address.value;
  const filter = parseReviewFilter(query);
  const { sample } = filter;
  const byRisk = isByRisk(sample);
  // Contacts are narrowed by more than their notes are.
  const without: readonly string[] = byRisk ? ['due', 'review'] : ['due'];
  const { pages, table, picked, clear } = useList<ReviewRow>(JSON.stringify(filter), (after) =>
    readQueue(record, filter, after),
  );
  return (
    <ListView
      title={i18n.t('dashboard.nav.review')}
      search={i18n.t('dashboard.contacts.search')}
      above={<OverviewPanels />}
      filters={<ContactFilters first={sampleFilter(sample)} without={without} />}
      narrowing={[...contactNarrowing.filter((name) => !without.includes(name)), 'sample']}
      pages={pages}
      picked={<Picked rows={pages.rows} picked={picked} onDone={clear} />}
      empty={{
        title: i18n.t('dashboard.review.empty'),
        more: i18n.t('dashboard.review.empty_more'),
      }}
    >
      <ReviewTable
        {...sorting(reviewSorts(sample), byRisk ? 'risk' : 'newest')}
        {...table}
        byRisk={byRisk}
        href={({ contact }) => formatAddress({ view: 'review', id: contact.id, query })}
        foot={<span>{footOf(pages)}</span>}
      />
    </ListView>
  );
}

function footOf(pages: Pages<ReviewRow>): string {
  const { total } = pages;
  if (total !== null) return i18n.t('dashboard.review.count', total, [formatNumber(total)]);
  return found(pages);
}

interface PickedProps {
  readonly rows: readonly ReviewRow[];
  readonly picked: ReadonlySet<string>;
  readonly onDone: () => void;
}

/** What can be done with the ticked notes at once; it can be taken back. */
function Picked({ rows, picked, onDone }: PickedProps) {
  const chosen = rows.filter(({ note }) => picked.has(note.id));
  const approve = async () => {
    const notes = chosen.map(({ note }) => note);
    if (await reviewNotes(notes, 'approved', '')) onDone();
  };
  return (
    <PickedRows rows={chosen} onSave={saveRows} onDone={onDone}>
      <button type="button" class="primary" onClick={() => void approve()}>
        {i18n.t('dashboard.review.approve')}
      </button>
    </PickedRows>
  );
}

function sampleFilter(sample: Sample) {
  return {
    id: 'sample',
    label: i18n.t('dashboard.review.sample'),
    value: sample,
    options: [
      { value: 'waiting', label: i18n.t('dashboard.review.sample_waiting') },
      { value: 'tenth', label: i18n.t('dashboard.review.sample_tenth') },
      { value: 'overrides', label: i18n.t('dashboard.review.sample_overrides') },
      { value: 'all', label: i18n.t('dashboard.review.sample_all') },
    ],
    onChange: (value: string) => {
      currentRow.value = null;
      refine({ sample: value === 'waiting' ? '' : value });
    },
  };
}
