import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';
import { problemOf } from '@/components/shared/problem';
import { isIsoDate } from '@/components/shared/show';
import type { WrittenPack } from '@/lib/report/evidence-pack';

import { openFile } from '../download';
import { today } from '../now';
import { useRecord } from '../reader';

type Making =
  | { readonly state: 'idle' }
  | { readonly state: 'writing'; readonly file: string }
  | { readonly state: 'done'; readonly pack: WrittenPack }
  | { readonly state: 'failed'; readonly problem: string };

/** The evidence pack of a period: chosen, written to disk, and what to note down about it. */
export function PackReport() {
  const record = useRecord();
  const [from, setFrom] = useState<string>(`${today().slice(0, 4)}-01-01`);
  const [to, setTo] = useState<string>(today());
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const make = async () => {
    if (!isIsoDate(from) || !isIsoDate(to) || from > to) return;
    try {
      const file = await openFile(`evidence-${from}-${to}.zip`);
      if (!file) return;
      try {
        const pack = await record.pack({ from, to }, file, (name) =>
          setMaking({ state: 'writing', file: name }),
        );
        await file.finish();
        setMaking({ state: 'done', pack });
      } catch (error) {
        await file.giveUp();
        throw error;
      }
    } catch (error) {
      setMaking({ state: 'failed', problem: problemOf(error) });
    }
  };
  return (
    <>
      <p>
        <a href="#/reports">{i18n.t('dashboard.reports.back')}</a>
      </p>
      <div class="top">
        <h1>{i18n.t('dashboard.reports.pack')}</h1>
      </div>
      <section class="panel form" aria-label={i18n.t('dashboard.reports.pack')}>
        <p class="hint">{i18n.t('dashboard.reports.pack_more')}</p>
        <Period {...{ from, to, setFrom, setTo }} />
        <div class="row">
          <button
            type="button"
            class="primary"
            disabled={making.state === 'writing' || !isIsoDate(from) || !isIsoDate(to) || from > to}
            onClick={() => void make()}
          >
            {i18n.t('dashboard.reports.make')}
          </button>
        </div>
        <div aria-live="polite">
          <Made making={making} />
        </div>
      </section>
    </>
  );
}

interface PeriodProps {
  readonly from: string;
  readonly to: string;
  readonly setFrom: (day: string) => void;
  readonly setTo: (day: string) => void;
}

function Period({ from, to, setFrom, setTo }: PeriodProps) {
  return (
    <>
      <Field label={i18n.t('dashboard.reports.from')} type="date" value={from} onInput={setFrom} />
      <Field
        label={i18n.t('dashboard.reports.to')}
        type="date"
        value={to}
        error={from > to ? i18n.t('dashboard.reports.turned') : null}
        onInput={setTo}
      />
    </>
  );
}

function Made({ making }: { readonly making: Making }) {
  if (making.state === 'writing')
    return <p class="hint">{i18n.t('dashboard.reports.writing', [making.file])}</p>;
  if (making.state === 'failed') return <Notice state="stop">{making.problem}</Notice>;
  if (making.state === 'idle') return null;
  const { manifest, sha256 } = making.pack;
  return (
    <Notice state="ok">
      <p>{i18n.t('dashboard.reports.made', [String(manifest.files.length)])}</p>
      <p>
        {i18n.t('dashboard.reports.manifest')} <span class="hash">{sha256}</span>
      </p>
      <p>
        {i18n.t('dashboard.journal.head')} <span class="hash">{manifest.journal.head}</span>
      </p>
      <p class="hint">{i18n.t('dashboard.reports.keep')}</p>
    </Notice>
  );
}
