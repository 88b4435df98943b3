import { i18n } from '#i18n';
import type { Identity } from '@/lib/model/organisation';
import type { IsoInstant } from '@/lib/model/time';

/** What every report says of itself: for whom, when it was made, and up to which journal entry. */
export interface ReportFrame {
  readonly identity: Identity | null;
  readonly madeAt: IsoInstant;
  /** Entries of the journal when it was made. */
  readonly entries: number;
  /** Hash of the last of them: the report and the journal can be held against each other. */
  readonly head: string;
}

/** The first lines of every report. */
export function frameFacts({ identity, madeAt, entries, head }: ReportFrame): [string, string][] {
  return [
    [i18n.t('report.controller'), identity?.organisation || i18n.t('report.not_said')],
    [i18n.t('report.address'), identity?.address || i18n.t('report.not_said')],
    [
      i18n.t('report.contact'),
      [identity?.name, identity?.email].filter(Boolean).join(', ') || i18n.t('report.not_said'),
    ],
    [i18n.t('report.made'), madeAt],
    [i18n.t('report.entries'), String(entries)],
    [i18n.t('report.head'), head],
  ];
}
