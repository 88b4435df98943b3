import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';

import { basisLabel } from './labels';
import { turning } from './orders';
import type { CampaignRow } from './rows';
import type { Column } from './RowTable';

/** The campaigns: what each is for, what it rests on, and whether that holds. */
export function campaignColumns(): readonly Column<CampaignRow>[] {
  return [
    {
      id: 'title',
      head: i18n.t('dashboard.assessments.campaigns'),
      orders: turning('title'),
      cell: ({ id, title }) => <a href={`#/assessments/campaign?of=${id}`}>{title}</a>,
    },
    {
      id: 'purpose',
      head: i18n.t('dashboard.note.purpose'),
      width: '20%',
      minor: true,
      cell: ({ campaign }) => campaign.purpose,
    },
    {
      id: 'basis',
      head: i18n.t('dashboard.column.basis'),
      width: '18%',
      orders: turning('basis'),
      cell: ({ campaign }) => basisLabel(campaign.basis),
    },
    {
      id: 'standing',
      head: i18n.t('dashboard.requests.state'),
      width: '20%',
      orders: turning('standing'),
      cell: ({ standing }) => <Standing standing={standing} />,
    },
    {
      id: 'kept',
      head: i18n.t('dashboard.assessments.kept'),
      width: '116px',
      minor: true,
      orders: turning('kept'),
      cell: ({ campaign }) => i18n.t('welcome.campaign.months', campaign.retentionMonths),
    },
  ];
}

function Standing({ standing }: Pick<CampaignRow, 'standing'>) {
  if (standing === 'archived') return <Tag state="plain" text={i18n.t('campaign.archived')} />;
  if (standing === 'lacking')
    return <Tag state="stop" text={i18n.t('dashboard.risk.no_assessment')} />;
  if (standing === 'again')
    return <Tag state="warn" text={i18n.t('dashboard.assessments.stale')} />;
  return <Tag state="ok" text={i18n.t('dashboard.assessments.in_use')} />;
}
