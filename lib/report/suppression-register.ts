import { i18n } from '#i18n';
import { suppressionReasons } from '@/lib/model/vocabulary';

import { frameFacts, type ReportFrame } from './facts';
import type { Report } from './report';
import { reasonWords } from './words';

/**
 * How many people are not written to, and why. It names nobody: the list itself stays where it is
 * used, and a report travels.
 */
export function suppressionRegister(
  kept: Readonly<Record<string, number>>,
  frame: ReportFrame,
): Report {
  const rows = suppressionReasons.map((reason) => {
    const count = kept[`stops:${reason}`] ?? 0;
    return [reasonWords(reason), String(count)] as const;
  });
  return {
    id: 'suppression-register',
    title: i18n.t('report.stops.title'),
    about: i18n.t('report.stops.about'),
    facts: frameFacts(frame),
    tables: [
      {
        id: 'stops',
        title: i18n.t('report.stops.by_reason'),
        about: '',
        head: [i18n.t('dashboard.column.reason'), i18n.t('report.stops.count')],
        rows: [
          ...rows,
          [i18n.t('report.stops.tokens'), String(kept['tokens'] ?? 0)],
          [i18n.t('report.stops.all'), String((kept['stops'] ?? 0) + (kept['tokens'] ?? 0))],
        ],
      },
    ],
  };
}
