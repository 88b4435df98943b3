import { i18n } from '#i18n';
import type { Lia } from '@/lib/model/organisation';

import { frameFacts, type ReportFrame } from './facts';
import { liaQuestions, type LiaPart } from './lia-questions';
import type { Report, ReportTable } from './report';

/** One assessment of legitimate interests, question by question, as it was answered. */
export function assessmentReport(lia: Lia, frame: ReportFrame): Report {
  return {
    id: `assessment-${lia.id}`,
    title: lia.title,
    about: i18n.t('report.lia.about'),
    facts: [
      ...frameFacts(frame),
      [i18n.t('report.lia.version'), String(lia.version)],
      [i18n.t('report.lia.owner'), lia.owner],
      [i18n.t('report.lia.outcome'), i18n.t(outcomeKeys[lia.outcome])],
      [i18n.t('report.lia.signed'), lia.signedOn ?? i18n.t('report.not_said')],
      [i18n.t('report.lia.review_by'), lia.reviewBy ?? i18n.t('report.not_said')],
    ],
    tables: (['purpose', 'necessity', 'balance'] as const).map((part) => partTable(lia, part)),
  };
}

const outcomeKeys = {
  pending: 'report.lia.pending',
  'not-overridden': 'report.lia.not_overridden',
  overridden: 'report.lia.overridden',
} as const;

const partKeys = {
  purpose: 'report.lia.purpose',
  necessity: 'report.lia.necessity',
  balance: 'report.lia.balance',
} as const;

function partTable({ answers }: Lia, part: LiaPart): ReportTable {
  return {
    id: part,
    title: i18n.t(partKeys[part]),
    about: '',
    head: ['', i18n.t('report.lia.question'), i18n.t('report.lia.answer')],
    rows: liaQuestions
      .filter((question) => question.part === part)
      .map(({ id }) => [
        id,
        i18n.t(`report.question.${id}`),
        answers[id]?.trim() || i18n.t('report.lia.unanswered'),
      ]),
  };
}
