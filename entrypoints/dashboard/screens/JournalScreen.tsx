import { useEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { EntryDialog } from '@/components/dashboard/EntryDialog';
import type { Filter } from '@/components/dashboard/Filters';
import { formatNumber } from '@/components/dashboard/formats';
import { JournalTable } from '@/components/dashboard/JournalTable';
import type { JournalFilter } from '@/components/dashboard/questions';
import type { JournalRow } from '@/components/dashboard/rows';
import { journalLabel, journalTypes } from '@/components/dashboard/tell-event';
import { VerifyPanel, type Verification } from '@/components/dashboard/VerifyPanel';

import { address, formatAddress, go } from '../address';
import { revision } from '../changes';
import { nowInstant } from '../now';
import { useRecord, type FaultKind, type RecordReader } from '../reader';
import { useList } from '../use-list';
import type { Pages } from '../use-pages';
import { useRead } from '../use-read';
import { FilterRow } from './FilterRow';
import { authorFilter } from './filters';
import { ListView } from './ListView';
import { narrowBy, sorting } from './narrow';
import { PickedRows } from './PickedRows';

/** The journal, and the check that it was not altered; or one entry over it. */
export default function JournalScreen({ id }: { readonly id: string }) {
  const record = useRecord();
  const { query } = address.value;
  const order = sorting(['newest', 'oldest'], 'newest');
  const filter: JournalFilter = {
    type: journalTypes.find((one) => one === query['type']) ?? '',
    author: query['author'] ?? '',
    text: query['text'] ?? '',
    oldest: order.sort === 'oldest',
  };
  const { pages, table, picked, clear } = useList<JournalRow>(JSON.stringify(filter), (after) =>
    record.journal(filter, after),
  );
  const { verification, verify, stop } = useVerification(record);
  const counts = useRead(() => record.counts(), String(revision.value));
  const head = counts.state === 'ready' && counts.value.entries > 0 ? counts.value.head : null;
  return (
    <>
      <ListView
        title={i18n.t('dashboard.nav.journal')}
        search={i18n.t('dashboard.journal.search')}
        above={<VerifyPanel {...{ head, verification }} onVerify={verify} onStop={stop} />}
        filters={<FilterRow filters={[typeFilter(filter.type), authorFilter(filter.author)]} />}
        narrowing={['type', 'author']}
        pages={pages}
        picked={
          <PickedRows
            rows={pages.rows.filter(({ entry }) => picked.has(String(entry)))}
            onSave={async (rows) => saveEntries(record, rows)}
            onDone={clear}
          />
        }
        empty={{
          title: i18n.t('dashboard.journal.empty'),
          more: i18n.t('dashboard.journal.empty_more'),
        }}
      >
        <JournalTable
          {...order}
          {...table}
          href={({ entry }) => formatAddress({ view: 'journal', id: String(entry), query })}
          foot={<Foot pages={pages} verification={verification} />}
        />
      </ListView>
      {id !== '' && <Entry key={id} n={Number(id)} />}
    </>
  );
}

/** CSV and downloads are loaded when somebody wants a file. */
async function saveEntries(record: RecordReader, rows: readonly JournalRow[]): Promise<void> {
  const { saveEntries: save } = await import('../save-entries');
  await save(record, rows);
}

/** The entry that the address names, over the list; closing goes back to the list. */
function Entry({ n }: { readonly n: number }) {
  const record = useRecord();
  const entry = useRead(() => record.entry(n), String(revision.value));
  const { query } = address.value;
  if (entry.state !== 'ready' || !entry.value) return null;
  const onClose = () => go({ view: 'journal', id: null, query });
  return <EntryDialog entry={entry.value} onClose={onClose} />;
}

function typeFilter(type: string): Filter {
  return {
    id: 'type',
    label: i18n.t('dashboard.column.happened'),
    value: type,
    options: [
      { value: '', label: i18n.t('dashboard.journal.any_type') },
      ...journalTypes.map((value) => ({ value, label: journalLabel(value) })),
    ],
    onChange: narrowBy('type'),
  };
}

interface FootProps {
  readonly pages: Pages<unknown>;
  readonly verification: Verification;
}

function Foot({ pages, verification }: FootProps) {
  return (
    <>
      <span>{countOf(pages)}</span>
      {verification.state === 'sound' && (
        <span class="ok">✓ {i18n.t('dashboard.journal.verified')}</span>
      )}
    </>
  );
}

/** How many entries there are; or how many were found, and how far it was looked. */
function countOf({ rows, total, looked }: Pages<unknown>): string {
  if (total !== null) return i18n.t('dashboard.journal.count', total, [formatNumber(total)]);
  const found = i18n.t('common.found', rows.length, [formatNumber(rows.length)]);
  if (!looked) return found;
  const { done, total: all } = looked;
  return `${found} · ${i18n.t('dashboard.state.looked', [formatNumber(done), formatNumber(all)])}`;
}

function useVerification(record: RecordReader) {
  const [verification, setVerification] = useState<Verification>({ state: 'idle' });
  const runningRef = useRef<AbortController | null>(null);
  useEffect(() => () => runningRef.current?.abort(), []);
  const verify = () => {
    const mine = new AbortController();
    runningRef.current?.abort();
    runningRef.current = mine;
    setVerification({ state: 'running', done: 0, total: 0 });
    record
      .verify((done, total) => {
        if (!mine.signal.aborted) setVerification({ state: 'running', done, total });
      }, mine.signal)
      .then(
        (check) => {
          if (mine.signal.aborted) return undefined;
          return setVerification(
            check.sound
              ? { state: 'sound', entries: check.entries, head: check.head, at: nowInstant() }
              : { state: 'broken', entry: check.entry, why: faultText(check.kind) },
          );
        },
        (error: unknown) => {
          if (mine.signal.aborted) return undefined;
          return setVerification({ state: 'failed', detail: String(error) });
        },
      );
  };
  const stop = () => {
    runningRef.current?.abort();
    setVerification({ state: 'idle' });
  };
  return { verification, verify, stop };
}

function faultText(kind: FaultKind): string {
  const texts = {
    gap: i18n.t('dashboard.journal.fault_gap'),
    chain: i18n.t('dashboard.journal.fault_chain'),
    payload: i18n.t('dashboard.journal.fault_payload'),
    head: i18n.t('dashboard.journal.fault_head'),
  };
  return texts[kind];
}
