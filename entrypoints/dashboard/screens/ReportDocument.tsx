import { i18n } from '#i18n';
import { ReportPage, type ShownTable } from '@/components/dashboard/ReportPage';
import { Empty, Failed, Loading } from '@/components/dashboard/Shell';
import { writeCsv } from '@/lib/report/csv';
import type { Report, ReportTable } from '@/lib/report/report';

import { attempt } from '../acts';
import { downloadText } from '../download';
import type { PlainReport } from '../read/reports';
import { useRecord } from '../reader';
import { useRead } from '../use-read';

/** Rows shown and printed; the CSV file has all of them. */
const shownRows = 500;

interface Shown {
  readonly report: Report;
  readonly tables: readonly ShownTable[];
}

/** A report about the record as a whole. */
export function PlainDocument({ name }: { readonly name: PlainReport }) {
  const record = useRecord();
  return (
    <Document
      name={name}
      read={async () => shown(await record.report(name))}
      again={async () => record.report(name)}
    />
  );
}

/** One assessment of legitimate interests. */
export function AssessmentDocument({ liaId }: { readonly liaId: string }) {
  const record = useRecord();
  return (
    <Document
      name={liaId}
      read={async () => {
        const report = await record.assessment(liaId);
        return report && shown(report);
      }}
      again={async () => record.assessment(liaId)}
    />
  );
}

interface DocumentProps {
  readonly name: string;
  readonly read: () => Promise<Shown | null>;
  /** The report afresh: its rows can be read once only. */
  readonly again: () => Promise<Report | null>;
}

function Document({ name, read, again }: DocumentProps) {
  const document = useRead(read, name);
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
  const { report, tables } = document.value;
  return (
    <>
      <div class="ways no-print">
        <a href="#/reports">{i18n.t('dashboard.reports.back')}</a>
        <span class="row">
          <button type="button" class="primary" onClick={() => print()}>
            {i18n.t('dashboard.reports.print')}
          </button>
          {report.tables.map((table) => (
            <button
              key={table.id}
              type="button"
              onClick={() => void attempt(async () => saveCsv(again, table.id))}
            >
              {report.tables.length === 1
                ? i18n.t('dashboard.reports.csv')
                : i18n.t('dashboard.reports.csv_of', [table.title])}
            </button>
          ))}
        </span>
      </div>
      <ReportPage title={report.title} about={report.about} facts={report.facts} tables={tables} />
    </>
  );
}

/** A report with the rows of its tables that are shown. */
export async function shown(report: Report): Promise<Shown> {
  const tables = await Promise.all(report.tables.map(async (table) => shownTable(table)));
  return { report, tables };
}

async function shownTable({ id, title, about, head, rows }: ReportTable): Promise<ShownTable> {
  const first: (readonly string[])[] = [];
  for await (const row of rows) {
    if (first.length === shownRows) return { id, title, about, head, rows: first, cut: true };
    first.push(row);
  }
  return { id, title, about, head, rows: first, cut: false };
}

async function saveCsv(again: DocumentProps['again'], tableId: string): Promise<void> {
  const report = await again();
  const table = report?.tables.find(({ id }) => id === tableId);
  if (!report || !table) return;
  await downloadText(`${report.id}-${tableId}.csv`, 'text/csv', writeCsv(table));
}
