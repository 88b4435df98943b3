import { i18n } from '#i18n';
import { liaQuestions, type LiaPart, type LiaQuestion } from '@/lib/assessment/lia-questions';
import type { Lia } from '@/lib/model/organisation';

import { frameFacts, type ReportFrame } from './facts';
import type { Report, ReportTable } from './report';

/** Puts an answer in words; the screens say it the same way. */
interface AnswerTeller {
  (question: LiaQuestion, answer: string): string;
}

/** One assessment of legitimate interests, question by question, as it was answered. */
export function assessmentReport(lia: Lia, frame: ReportFrame, tell: AnswerTeller): Report {
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
    tables: (['purpose', 'necessity', 'balance'] as const).map((part) =>
      partTable(lia, part, tell),
    ),
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

function partTable({ answers }: Lia, part: LiaPart, tell: AnswerTeller): ReportTable {
  return {
    id: part,
    title: i18n.t(partKeys[part]),
    about: '',
    head: ['', i18n.t('report.lia.question'), i18n.t('report.lia.answer')],
    rows: liaQuestions
      .filter((question) => question.part === part)
      .map((question) => [
        question.id,
        i18n.t(`report.question.${question.id}`),
        tell(question, answers[question.id] ?? '') || i18n.t('report.lia.unanswered'),
      ]),
  };
}
