import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { formatDay, formatNumber } from '@/components/dashboard/formats';
import { ReviewDayDialog } from '@/components/dashboard/ReviewDayDialog';
import type { AssessmentRow, CampaignRow, LiaRow, ScreeningRow } from '@/components/dashboard/rows';
import type { IsoDate } from '@/lib/model/time';

import { act } from '../acts';
import { aYearFromNow, today } from '../now';
import { reviewOf } from '../read/assessments';
import { PickedRows } from './PickedRows';

interface PickedAssessmentsProps {
  readonly rows: readonly AssessmentRow[];
  readonly onDone: () => void;
}

/**
 * What can be done with ticked assessments, campaigns and screenings; each act takes those it fits
 * and says how many, and can be taken back. What an administrator fixed stays as it is.
 */
export function PickedAssessments({ rows, onDone }: PickedAssessmentsProps) {
  const [planning, setPlanning] = useState(false);
  const free = rows.filter(({ fixed }) => !fixed);
  const planned = free.filter((row): row is LiaRow | ScreeningRow => row.kind !== 'campaign');
  const campaigns = free.filter((row): row is CampaignRow => row.kind === 'campaign');
  const used = campaigns.filter(({ campaign }) => !campaign.archived);
  const archived = campaigns.filter(({ campaign }) => campaign.archived);
  const after = async (work: Promise<boolean>) => {
    const done = await work;
    if (done) onDone();
    return done;
  };
  return (
    <PickedRows rows={rows} onSave={save} onDone={onDone}>
      {planned.length > 0 && (
        <button type="button" class="primary" onClick={() => setPlanning(true)}>
          {i18n.t('dashboard.assessments.plan', [formatNumber(planned.length)])}
        </button>
      )}
      {used.length > 0 && (
        <button type="button" onClick={() => void after(archive(used, true))}>
          {i18n.t('dashboard.assessments.archive', [formatNumber(used.length)])}
        </button>
      )}
      {archived.length > 0 && (
        <button type="button" onClick={() => void after(archive(archived, false))}>
          {i18n.t('dashboard.assessments.take_up', [formatNumber(archived.length)])}
        </button>
      )}
      {planning && (
        <ReviewDayDialog
          count={planned.length}
          today={today()}
          latest={aYearFromNow()}
          onClose={() => setPlanning(false)}
          onPlan={async (day) => after(plan(planned, day))}
        />
      )}
    </PickedRows>
  );
}

async function plan(rows: readonly AssessmentRow[], day: IsoDate): Promise<boolean> {
  const before = rows.map((row) => ({ id: row.id, reviewBy: reviewOf(row) }));
  return act(
    'plan-reviews',
    { plans: before.map(({ id }) => ({ id, reviewBy: day })) },
    {
      done: i18n.t('dashboard.assessments.planned', [formatDay(day)]),
      undo: () =>
        void act('plan-reviews', { plans: before }, { done: i18n.t('dashboard.review.undone') }),
    },
  );
}

async function archive(rows: readonly CampaignRow[], archived: boolean): Promise<boolean> {
  const turned = (to: boolean) => ({ campaigns: rows.map(({ id }) => ({ id, archived: to })) });
  const done = archived
    ? i18n.t('dashboard.assessments.archived')
    : i18n.t('dashboard.assessments.taken_up');
  return act('archive-campaigns', turned(archived), {
    done,
    undo: () =>
      void act('archive-campaigns', turned(!archived), {
        done: i18n.t('dashboard.review.undone'),
      }),
  });
}

/** CSV and downloads are loaded when somebody wants a file. */
async function save(rows: readonly AssessmentRow[]): Promise<void> {
  const { saveAssessments } = await import('../save-assessments');
  await saveAssessments(rows);
}
