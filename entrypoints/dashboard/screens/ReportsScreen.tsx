import { i18n } from '#i18n';
import { ReportList } from '@/components/dashboard/ReportList';
import { Empty } from '@/components/dashboard/Shell';

import { address } from '../address';
import { plainReports } from '../read/reports';
import { FiguresReport } from './FiguresReport';
import { PackReport } from './PackReport';
import { PersonReport } from './PersonReport';
import { AssessmentDocument, PlainDocument } from './ReportDocument';

/** What can be handed to an auditor: the list, or the report that the address names. */
export default function ReportsScreen({ id }: { readonly id: string }) {
  if (id === '') return <List />;
  const { query } = address.value;
  const plain = plainReports.find((name) => name === id);
  if (plain) return <PlainDocument key={plain} name={plain} />;
  if (id === 'person') return <PersonReport contactId={query['contactId'] ?? ''} />;
  if (id === 'assessment') return <AssessmentDocument liaId={query['liaId'] ?? ''} />;
  if (id === 'figures') return <FiguresReport />;
  if (id === 'pack') return <PackReport />;
  return (
    <Empty title={i18n.t('dashboard.state.no_view')}>
      <a href="#/reports">{i18n.t('dashboard.reports.back')}</a>
    </Empty>
  );
}

function List() {
  return (
    <>
      <div class="top">
        <h1>{i18n.t('dashboard.nav.reports')}</h1>
      </div>
      <p class="lead">{i18n.t('dashboard.reports.about')}</p>
      <ReportList
        cards={[
          card('record-of-processing', 'ropa'),
          card('consent-register', 'consent'),
          card('suppression-register', 'stops'),
          card('requests-register', 'requests'),
          card('screening-register', 'screenings'),
          card('figures', 'figures'),
          {
            id: 'pack',
            title: i18n.t('dashboard.reports.pack'),
            about: i18n.t('dashboard.reports.pack_about'),
            href: '#/reports/pack',
          },
        ]}
      />
      <p class="hint">{i18n.t('dashboard.reports.elsewhere')}</p>
    </>
  );
}

function card(
  id: string,
  key: 'ropa' | 'consent' | 'stops' | 'requests' | 'screenings' | 'figures',
) {
  return {
    id,
    title: i18n.t(`report.${key}.title`),
    about: i18n.t(`report.${key}.about`),
    href: `#/reports/${id}`,
  };
}
