import { i18n } from '#i18n';
import { AssessmentsList } from '@/components/dashboard/AssessmentsList';
import type { AssessmentFilter } from '@/components/dashboard/questions';
import type { AssessmentRow } from '@/components/dashboard/rows';
import { administered } from '@/lib/policy/administered';

import { address } from '../address';
import { daysFromNow, today } from '../now';
import { assessmentRows, assessmentSorts } from '../read/assessments';
import { readDecided } from '../read/decided';
import { useRecord } from '../reader';
import { useList } from '../use-list';
import { useRead } from '../use-read';
import {
  assessmentFilters,
  assessmentNarrowing,
  parseAssessmentFilter,
} from './assessment-filters';
import { FilterRow } from './FilterRow';
import { ListView } from './ListView';
import { sorting } from './narrow';
import { PickedAssessments } from './PickedAssessments';

/** Assessments, campaigns and screenings: searched, narrowed, ordered, and acted on together. */
export function AssessmentLists() {
  const record = useRecord();
  const { query } = address.value;
  const order = sorting(assessmentSorts, 'title');
  const filter: AssessmentFilter = { ...parseAssessmentFilter(query), sort: order.sort };
  const { pages, table, picked, clear } = useList<AssessmentRow>(
    JSON.stringify(filter),
    async () => {
      const until = daysFromNow(Number(filter.review));
      const rows = assessmentRows(await readDecided(record), filter, today(), until);
      return { rows, next: null, total: rows.length };
    },
  );
  const chosen = pages.rows.filter(({ id }) => picked.has(id));
  return (
    <ListView
      title={i18n.t('dashboard.nav.assessments')}
      search={i18n.t('dashboard.assessments.search')}
      lead={i18n.t('dashboard.assessments.about')}
      above={<New />}
      filters={<FilterRow filters={assessmentFilters(filter)} />}
      narrowing={assessmentNarrowing}
      pages={pages}
      picked={chosen.length > 0 && <PickedAssessments rows={chosen} onDone={clear} />}
      empty={{
        title: i18n.t('dashboard.assessments.none'),
        more: i18n.t('dashboard.assessments.no_campaigns'),
      }}
    >
      <AssessmentsList
        {...order}
        {...table}
        narrowed={['text', ...assessmentNarrowing].some((name) => query[name])}
      />
    </ListView>
  );
}

/** The ways to begin one; campaigns only where an administrator leaves them to others. */
function New() {
  const fixed = useRead(administered, '');
  return (
    <div class="row">
      <a class="button primary" href="#/assessments/new">
        {i18n.t('dashboard.assessments.new')}
      </a>
      <a class="button" href="#/assessments/new?from=template">
        {i18n.t('dashboard.assessments.new_from_template')}
      </a>
      {fixed.state === 'ready' && !fixed.value.campaignsOnly && (
        <a class="button" href="#/assessments/campaign">
          {i18n.t('campaign.new')}
        </a>
      )}
      <a class="button" href="#/assessments/screening">
        {i18n.t('screening.new')}
      </a>
    </div>
  );
}
