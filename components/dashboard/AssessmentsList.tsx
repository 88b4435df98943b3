import { i18n } from '#i18n';

import { campaignColumns } from './campaign-columns';
import { liaColumns } from './lia-columns';
import { ListTable } from './ListTable';
import type { Picking } from './pick-column';
import type { AssessmentRow, CampaignRow, LiaRow, ScreeningRow } from './rows';
import { RowTable, type Column, type Sorting } from './RowTable';
import { screeningColumns } from './screening-columns';

interface AssessmentsListProps extends Picking, Sorting {
  readonly rows: readonly AssessmentRow[];
  /** Whether a search or a filter leaves some out: tables without a row are then left out, too. */
  readonly narrowed: boolean;
  readonly current: number | null;
}

/** Assessments, the campaigns they carry, and the screenings; the keyboard walks through all three. */
export function AssessmentsList(props: AssessmentsListProps) {
  const lias = props.rows.filter((row): row is LiaRow => row.kind === 'lia');
  const campaigns = props.rows.filter((row): row is CampaignRow => row.kind === 'campaign');
  const screenings = props.rows.filter((row): row is ScreeningRow => row.kind === 'screening');
  return (
    <>
      <Part
        {...props}
        label={i18n.t('dashboard.assessments.lias')}
        rows={lias}
        offset={0}
        columns={liaColumns()}
        none={i18n.t('dashboard.assessments.none')}
      />
      <Part
        {...props}
        label={i18n.t('dashboard.assessments.campaigns')}
        rows={campaigns}
        offset={lias.length}
        columns={campaignColumns()}
        none={i18n.t('dashboard.assessments.no_campaigns')}
      />
      <Part
        {...props}
        label={i18n.t('screening.title')}
        rows={screenings}
        offset={lias.length + campaigns.length}
        columns={screeningColumns()}
        none={i18n.t('screening.none')}
      />
    </>
  );
}

interface PartProps<Row extends AssessmentRow> extends Omit<AssessmentsListProps, 'rows'> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly offset: number;
  readonly columns: readonly Column<Row>[];
  readonly none: string;
}

function Part<Row extends AssessmentRow>(props: PartProps<Row>) {
  const { rows, none } = props;
  const common = { ...props, rowKey: ({ id }: Row) => id, total: rows.length, more: null };
  if (rows.length > 0)
    return <ListTable {...common} nameOf={(row: Row) => row.title} foot={null} />;
  return props.narrowed ? null : <RowTable {...common} foot={none} />;
}
