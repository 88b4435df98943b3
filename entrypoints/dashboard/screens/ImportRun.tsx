import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { formatNumber } from '@/components/dashboard/formats';
import { refusalLabel } from '@/components/dashboard/import-words';
import { ImportOutcome } from '@/components/dashboard/ImportOutcome';
import { Empty, Failed, Loading } from '@/components/dashboard/Shell';
import { problemOf } from '@/components/shared/problem';
import type { ImportProgress, RefusedRow } from '@/lib/ledger/schema';
import { send } from '@/lib/messages/send';
import { writeCsv } from '@/lib/report/csv';

import { toast } from '../changes';
import { downloadText } from '../download';
import { useRecord, type RecordReader } from '../reader';
import { useRead, type ReadState } from '../use-read';

/** How long to wait before asking again, in milliseconds. */
const interval = 150;

/** One import: how far it is, what came of it, and the rows that were not taken in. */
export function ImportRun({ id }: { readonly id: string }) {
  const { read, ask } = useImport(id);
  if (read.state === 'loading') return <Loading />;
  if (read.state === 'failed') return <Failed detail={read.detail} onRetry={read.retry} />;
  const progress = read.value;
  const tell = async (name: 'pause-import' | 'resume-import') => {
    try {
      await send(name, { importId: id });
    } catch (error) {
      toast.value = { text: problemOf(error), undo: null };
    }
    ask();
  };
  return (
    <>
      <p>
        <a href="#/import">{i18n.t('import.back')}</a>
      </p>
      {progress ? (
        <>
          <div class="top">
            <h1>{progress.fileName}</h1>
          </div>
          <ImportOutcome
            progress={progress}
            stops={isOfStops(progress)}
            onPause={() => void tell('pause-import')}
            onResume={() => void tell('resume-import')}
          />
          {progress.refused + (progress.partly ?? 0) > 0 && <Refused progress={progress} />}
        </>
      ) : (
        <Empty title={i18n.t('import.gone')} />
      )}
    </>
  );
}

/**
 * Asks the background how the import stands until it stands still. Asking also wakes the background
 * after a crash, and an interrupted import goes on.
 */
function useImport(id: string): {
  readonly read: ReadState<ImportProgress | null>;
  readonly ask: () => void;
} {
  const [read, setRead] = useState<ReadState<ImportProgress | null>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      try {
        const progress = await send('import-status', { importId: id });
        if (over) return;
        setRead({ state: 'ready', value: progress });
        if (progress?.state === 'reading' || progress?.state === 'indexing')
          timer = setTimeout(() => void ask(), interval);
      } catch (error) {
        if (over) return;
        const retry = () => setRound((count) => count + 1);
        setRead({ state: 'failed', detail: problemOf(error), retry });
      }
    };
    void ask();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [id, round]);
  return { read, ask: () => setRound((count) => count + 1) };
}

function isOfStops({ plan }: ImportProgress): boolean {
  if (typeof plan !== 'object' || plan === null || !('what' in plan)) return false;
  const { what } = plan;
  return typeof what === 'object' && what !== null && 'kind' in what && what.kind === 'stops';
}

/** Rows shown; the file has all of them. */
const shown = 100;

function Refused({ progress }: { readonly progress: ImportProgress }) {
  const { id, refused, partly = 0, fileName } = progress;
  const listed = refused + partly;
  const title = i18n.t(partly > 0 ? 'import.not_whole' : 'import.not_taken');
  const record = useRecord();
  const rows = useRead(async () => record.refused(id, shown), `${id} ${Math.min(listed, shown)}`);
  if (rows.state === 'loading') return <Loading />;
  if (rows.state === 'failed') return <Failed detail={rows.detail} onRetry={rows.retry} />;
  return (
    <section class="stack" aria-label={title}>
      <div class="top">
        <h2 class="push">{title}</h2>
        <button type="button" onClick={() => void download(record, id, fileName)}>
          {i18n.t('import.download', [formatNumber(listed)])}
        </button>
      </div>
      <div class="wrap">
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col" style={{ width: '80px' }}>
                {i18n.t('import.row')}
              </th>
              <th scope="col" style={{ width: '40%' }}>
                {i18n.t('import.why')}
              </th>
              <th scope="col">{i18n.t('import.cells')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.value.map((row) => (
              <tr key={row.row}>
                <td>{formatNumber(row.row)}</td>
                <td title={refusalLabel(row.reason)}>{refusalLabel(row.reason)}</td>
                <td title={row.cells.filter(Boolean).join(' · ')}>
                  {row.cells.filter(Boolean).join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {listed > shown && <div class="foot">{i18n.t('import.first', [formatNumber(shown)])}</div>}
      </div>
    </section>
  );
}

async function download(record: RecordReader, id: string, fileName: string): Promise<void> {
  const head = [i18n.t('import.row'), i18n.t('import.why'), i18n.t('import.cells')];
  await downloadText(
    `${fileName.replace(/\.[^.]*$/u, '')}-${i18n.t('import.file_suffix')}.csv`,
    'text/csv',
    writeCsv({ head, rows: linesOf(record.allRefused(id)) }),
  );
}

async function* linesOf(rows: AsyncIterable<RefusedRow>): AsyncGenerator<string[]> {
  for await (const { row, reason, cells } of rows)
    yield [String(row), refusalLabel(reason), ...cells];
}
