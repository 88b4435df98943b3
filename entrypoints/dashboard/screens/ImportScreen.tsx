import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { formatMoment, formatNumber } from '@/components/dashboard/formats';
import { importState } from '@/components/dashboard/import-words';
import { Failed, Loading } from '@/components/dashboard/Shell';
import { DropZone } from '@/components/shared/DropZone';
import { Notice } from '@/components/shared/Notice';
import { problemOf } from '@/components/shared/problem';
import type { ImportProgress } from '@/lib/ledger/schema';

import { revision } from '../changes';
import { lookAt, type LookedAt } from '../look-at-file';
import { useRecord } from '../reader';
import { useRead } from '../use-read';
import { ImportPlanning } from './ImportPlanning';
import { ImportRun } from './ImportRun';

/** Takes people or opt-outs in from a file; or one import, as it stands. */
export default function ImportScreen({ id }: { readonly id: string }) {
  if (id !== '') return <ImportRun key={id} id={id} />;
  return <Start />;
}

function Start() {
  const record = useRecord();
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [chosen, setChosen] = useState<LookedAt | null>(null);
  const look = async (file: File) => {
    setLooking(true);
    setProblem(null);
    try {
      setChosen(await lookAt(record, file));
    } catch (error) {
      setProblem(problemOf(error));
    }
    setLooking(false);
  };
  if (chosen)
    return <ImportPlanning looked={chosen} onLooked={setChosen} onCancel={() => setChosen(null)} />;
  return (
    <>
      <div class="top">
        <h1>{i18n.t('dashboard.nav.import')}</h1>
      </div>
      <p class="lead">{i18n.t('import.about')}</p>
      <DropZone
        label={looking ? i18n.t('import.looking') : i18n.t('import.drop')}
        hint={i18n.t('import.drop_hint')}
        accept=".csv,.tsv,.txt,.vcf,text/csv,text/vcard"
        disabled={looking}
        onFiles={([file]) => file && void look(file)}
      />
      {problem && (
        <Notice state="stop" role="alert">
          {problem}
        </Notice>
      )}
      <Recent />
    </>
  );
}

function Recent() {
  const record = useRecord();
  const read = useRead(async () => record.imports(), String(revision.value));
  if (read.state === 'loading') return <Loading />;
  if (read.state === 'failed') return <Failed detail={read.detail} onRetry={read.retry} />;
  if (read.value.length === 0) return <p class="hint">{i18n.t('import.none')}</p>;
  return (
    <section class="panel" aria-label={i18n.t('import.recent')}>
      <h2>{i18n.t('import.recent')}</h2>
      <ul class="files">
        {read.value.map((one) => (
          <Import key={one.id} progress={one} />
        ))}
      </ul>
    </section>
  );
}

function Import({ progress }: { readonly progress: ImportProgress }) {
  const { id, fileName, state, startedAt, added, merged } = progress;
  return (
    <li>
      <a href={`#/import/${id}`}>{fileName}</a>
      <span class="hint">
        {formatMoment(startedAt)} · {importState(state)} ·{' '}
        {i18n.t('import.rows', [formatNumber(added + merged)])}
      </span>
    </li>
  );
}
