import { i18n } from '#i18n';
import { basisLabel } from '@/components/dashboard/labels';
import type { AssessmentRow } from '@/components/dashboard/rows';

import { ownerOf, reviewOf } from './read/assessments';
import { saveTable } from './save-table';

/** Saves assessments, campaigns and screenings as one table; what one does not have stays empty. */
export async function saveAssessments(rows: readonly AssessmentRow[]): Promise<void> {
  const kinds = {
    lia: i18n.t('dashboard.assessments.lias'),
    campaign: i18n.t('dashboard.assessments.campaigns'),
    screening: i18n.t('screening.title'),
  };
  const standings = {
    lacking: i18n.t('dashboard.assessments.lacking'),
    again: i18n.t('dashboard.assessments.stale'),
    pending: i18n.t('dashboard.assessments.pending'),
    holds: i18n.t('dashboard.assessments.holds'),
    archived: i18n.t('campaign.archived'),
  };
  await saveTable('assessments', {
    head: [
      i18n.t('dashboard.column.kind'),
      i18n.t('dashboard.assessments.name'),
      i18n.t('dashboard.requests.state'),
      i18n.t('report.lia.owner'),
      i18n.t('report.lia.review_by'),
      i18n.t('dashboard.column.basis'),
      i18n.t('dashboard.note.purpose'),
      i18n.t('dashboard.assessments.kept'),
    ],
    rows: rows.map((row) => [
      kinds[row.kind],
      row.title,
      standings[row.standing],
      ownerOf(row),
      reviewOf(row) ?? '',
      ...(row.kind === 'campaign'
        ? [
            basisLabel(row.campaign.basis),
            row.campaign.purpose,
            i18n.t('welcome.campaign.months', row.campaign.retentionMonths),
          ]
        : ['', '', '']),
    ]),
  });
}
