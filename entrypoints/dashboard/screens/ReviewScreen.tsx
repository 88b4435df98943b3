import { useEffect } from 'preact/hooks';

import { i18n } from '#i18n';
import { Filters } from '@/components/dashboard/Filters';
import { formatNumber } from '@/components/dashboard/formats';
import { originLabel, origins } from '@/components/dashboard/labels';
import { ReviewTable } from '@/components/dashboard/ReviewTable';
import type { ReviewRow } from '@/components/dashboard/rows';
import { Empty, Failed, Loading } from '@/components/dashboard/Shell';

import { address, formatAddress, refine } from '../address';
import { revision } from '../changes';
import { currentRow } from '../keyboard';
import type { Sample } from '../read/review';
import { useRecord } from '../reader';
import { reviewNotes } from '../review-notes';
import { queue } from '../review-queue';
import { usePicks } from '../use-picks';
import { useRead } from '../use-read';
import ContactScreen from './ContactScreen';
import { sorting } from './filters';
import { OverviewPanels } from './OverviewPanels';

/** What waits for a manager: numbers, how they moved, and the queue; or one contact out of it. */
export default function ReviewScreen({ id }: { readonly id: string }) {
  return id === '' ? <Queue /> : <ContactScreen key={id} id={id} />;
}

function Queue() {
  const record = useRecord();
  const sample = sampleOf(address.value.query['sample']);
  const rows = useRead(() => record.reviewQueue(sample), `${sample} ${revision.value}`);
  const { picked, pick, clear } = usePicks(sample);
  useEffect(() => {
    if (rows.state === 'ready') queue.value = rows.value.map(({ contact }) => contact.id);
  }, [rows]);
  return (
    <>
      <div class="top">
        <h1>{i18n.t('dashboard.nav.review')}</h1>
        <Filters filters={[sampleFilter(sample)]} />
      </div>
      <OverviewPanels />
      {rows.state === 'loading' && <Loading />}
      {rows.state === 'failed' && <Failed detail={rows.detail} onRetry={rows.retry} />}
      {rows.state === 'ready' && rows.value.length === 0 && (
        <Empty title={i18n.t('dashboard.review.empty')}>
          <p>{i18n.t('dashboard.review.empty_more')}</p>
        </Empty>
      )}
      {rows.state === 'ready' && rows.value.length > 0 && (
        <>
          <Picked rows={rows.value} picked={picked} onDone={clear} />
          <ReviewTable
            {...sorting(['risk'], 'risk')}
            rows={rows.value}
            current={currentRow.value}
            href={({ contact }) => formatAddress({ view: 'review', id: contact.id, query: {} })}
            foot={[i18n.t('dashboard.review.count', [formatNumber(rows.value.length)]), '']}
            picked={picked}
            onPick={pick}
          />
        </>
      )}
    </>
  );
}

interface PickedProps {
  readonly rows: readonly ReviewRow[];
  readonly picked: ReadonlySet<string>;
  readonly onDone: () => void;
}

/** What can be done with the ticked notes at once; it can be taken back. */
function Picked({ rows, picked, onDone }: PickedProps) {
  const notes = rows.map(({ note }) => note).filter(({ id }) => picked.has(id));
  if (notes.length === 0) return null;
  const approve = async () => {
    if (await reviewNotes(notes, 'approved', '')) onDone();
  };
  return (
    <div class="picked">
      <span>{i18n.t('dashboard.review.picked', [formatNumber(notes.length)])}</span>
      <button type="button" class="primary" onClick={() => void approve()}>
        {i18n.t('dashboard.review.approve')}
      </button>
      <button type="button" onClick={onDone}>
        {i18n.t('dashboard.review.unpick')}
      </button>
    </div>
  );
}

function sampleOf(text: string | undefined): Sample {
  const samples = ['waiting', 'tenth', 'overrides', ...origins] as const;
  return samples.find((sample) => sample === text) ?? 'waiting';
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
      ...origins.map((value) => ({
        value,
        label: i18n.t('dashboard.review.sample_source', [originLabel(value)]),
      })),
    ],
    onChange: (value: string) => {
      currentRow.value = null;
      refine({ sample: value === 'waiting' ? '' : value });
    },
  };
}
