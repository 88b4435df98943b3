import { i18n } from '#i18n';
import type { Campaign, Lia } from '@/lib/model/organisation';
import { sourceOrigins } from '@/lib/model/vocabulary';

import { frameFacts, type ReportFrame } from './facts';
import type { Report } from './report';
import { basisWords, originWords } from './words';

/** What the record of processing is made from: kept counts, so that it costs nothing at a million. */
export interface ProcessingSource {
  readonly frame: ReportFrame;
  readonly campaigns: readonly Campaign[];
  readonly lias: readonly Lia[];
  /** Kept counts by name (`lib/ledger/counters.ts`). */
  readonly kept: Readonly<Record<string, number>>;
}

/** The record of processing activities (GDPR Article 30(1)), one row an activity. */
export function recordOfProcessing({ frame, campaigns, lias, kept }: ProcessingSource): Report {
  return {
    id: 'record-of-processing',
    title: i18n.t('report.ropa.title'),
    about: i18n.t('report.ropa.about'),
    facts: [
      ...frameFacts(frame),
      [i18n.t('report.ropa.authority'), frame.identity?.authority || i18n.t('report.not_said')],
    ],
    tables: [
      {
        id: 'activities',
        title: i18n.t('report.ropa.activities'),
        about: '',
        head: [
          i18n.t('report.ropa.activity'),
          i18n.t('report.ropa.purpose'),
          i18n.t('report.ropa.basis'),
          i18n.t('report.ropa.subjects'),
          i18n.t('report.ropa.data'),
          i18n.t('report.ropa.recipients'),
          i18n.t('report.ropa.transfers'),
          i18n.t('report.ropa.erasure'),
          i18n.t('report.ropa.measures'),
        ],
        rows: [...campaigns.map((campaign) => campaignRow(campaign, lias)), suppressionRow()],
      },
      {
        id: 'sources',
        title: i18n.t('report.ropa.sources'),
        about: i18n.t('report.ropa.sources_about'),
        head: [i18n.t('dashboard.column.source'), i18n.t('dashboard.chart.notes')],
        rows: sourceOrigins
          .map((origin) => [originWords(origin), String(kept[`origin:${origin}`] ?? 0)])
          .filter(([, count]) => count !== '0'),
      },
    ],
  };
}

function campaignRow(campaign: Campaign, lias: readonly Lia[]): string[] {
  const lia = lias.find(({ id }) => id === campaign.liaId);
  const basis = basisWords(campaign.basis);
  return [
    campaign.title,
    campaign.purpose,
    lia ? `${basis} (${lia.title}, v${lia.version})` : basis,
    i18n.t('report.ropa.subjects_value', [campaign.profile.join(', ') || '–']),
    i18n.t('report.ropa.data_value'),
    i18n.t('report.ropa.recipients_value'),
    i18n.t('report.ropa.transfers_value'),
    i18n.t('welcome.campaign.months', campaign.retentionMonths),
    i18n.t('report.ropa.measures_value'),
  ];
}

/** Keeping the list of those who objected is processing too (Articles 21(3) and 6(1)(c)). */
function suppressionRow(): string[] {
  return [
    i18n.t('report.ropa.stops'),
    i18n.t('report.ropa.stops_purpose'),
    basisWords('legal-obligation'),
    i18n.t('report.ropa.stops_subjects'),
    i18n.t('report.ropa.stops_data'),
    i18n.t('report.ropa.recipients_value'),
    i18n.t('report.ropa.transfers_value'),
    i18n.t('report.ropa.stops_erasure'),
    i18n.t('report.ropa.measures_value'),
  ];
}
