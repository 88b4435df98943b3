import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { ReportPage } from '@/components/dashboard/ReportPage';
import { Empty, Failed, Loading } from '@/components/dashboard/Shell';
import { Field } from '@/components/shared/Field';
import type { LanguageCode } from '@/lib/model/assessment';
import { letterLanguages } from '@/lib/rights/letter';

import { attempt } from '../acts';
import { downloadText, openFile } from '../download';
import { personHtml, personJson, type ReadPerson } from '../read/person';
import { useRecord } from '../reader';
import { useRead } from '../use-read';
import { shown } from './ReportDocument';

/** Everything held on one person, in their language: to print, and as files to send them. */
export function PersonReport({ contactId }: { readonly contactId: string }) {
  const record = useRecord();
  const [language, setLanguage] = useState<LanguageCode | null>(null);
  const document = useRead(async () => {
    const read = await record.person(contactId, language);
    return read && { read, ...(await shown(read.report)) };
  }, `${contactId} ${language}`);
  if (document.state === 'loading') return <Loading />;
  if (document.state === 'failed')
    return <Failed detail={document.detail} onRetry={document.retry} />;
  if (!document.value) {
    return (
      <Empty title={i18n.t('dashboard.contact.gone')}>
        <a href="#/reports">{i18n.t('dashboard.reports.back')}</a>
      </Empty>
    );
  }
  const { read, report, tables } = document.value;
  return (
    <>
      <div class="ways no-print">
        <a href="#/reports">{i18n.t('dashboard.reports.back')}</a>
        <Field
          label={i18n.t('report.person.in_language')}
          value={read.language}
          options={letterLanguages.map(({ code, name }) => ({ value: code, label: name }))}
          onInput={(value) =>
            setLanguage(letterLanguages.find(({ code }) => code === value)?.code ?? null)
          }
        />
        <Ways read={read} />
      </div>
      <ReportPage
        title={report.title}
        about={report.about}
        facts={report.facts}
        tables={tables}
        language={read.language}
      />
    </>
  );
}

/** Printed, or saved: everything in one file, or one of its two readings. */
function Ways({ read }: { readonly read: ReadPerson }) {
  const record = useRecord();
  const name = read.report.id;
  const zip = async () => {
    const file = await openFile(`${name}.zip`);
    if (!file) return;
    try {
      await record.personZip(read, file);
      await file.finish();
    } catch (error) {
      await file.giveUp();
      throw error;
    }
  };
  return (
    <span class="row">
      <button type="button" class="primary" onClick={() => void attempt(zip)}>
        {i18n.t('report.person.zip')}
      </button>
      <button type="button" onClick={() => print()}>
        {i18n.t('dashboard.reports.print')}
      </button>
      <button
        type="button"
        onClick={() =>
          void attempt(async () =>
            downloadText(`${name}.html`, 'text/html', await personHtml(read)),
          )
        }
      >
        {i18n.t('report.person.html')}
      </button>
      <button
        type="button"
        onClick={() =>
          void attempt(async () =>
            downloadText(`${name}.json`, 'application/json', [personJson(read)]),
          )
        }
      >
        {i18n.t('report.person.json')}
      </button>
    </span>
  );
}
