import { i18n } from '#i18n';
import { riskSigns, type Screening } from '@/lib/model/organisation';
import type { Outreach } from '@/lib/model/record';

import { authorWords } from './author-words';
import { frameFacts, type ReportFrame } from './facts';
import type { Report, ReportTable } from './report';

/** A call with the number of the journal entry that tells of it. */
export interface RecordedCall {
  readonly entry: number;
  readonly outreach: Outreach;
}

/**
 * What was screened before anybody was approached: whether an impact assessment is needed (Article
 * 35), and numbers against the registers of those who want no calls.
 */
export function screeningRegister(
  screenings: readonly Screening[],
  calls: AsyncIterable<RecordedCall>,
  frame: ReportFrame,
): Report {
  return {
    id: 'screening-register',
    title: i18n.t('report.screenings.title'),
    about: i18n.t('report.screenings.about'),
    facts: frameFacts(frame),
    tables: [screeningTable(screenings), callTable(calls)],
  };
}

function screeningTable(screenings: readonly Screening[]): ReportTable {
  return {
    id: 'screenings',
    title: i18n.t('screening.title'),
    about: i18n.t('screening.about'),
    head: [
      i18n.t('dashboard.assessments.name'),
      i18n.t('report.lia.version'),
      i18n.t('screening.signs'),
      i18n.t('report.lia.unanswered'),
      i18n.t('report.lia.outcome'),
      i18n.t('screening.reason'),
      i18n.t('screening.link'),
      i18n.t('screening.roles'),
      i18n.t('report.lia.owner'),
      i18n.t('report.lia.signed'),
      i18n.t('report.lia.review_by'),
    ],
    rows: screenings.map((one) => [
      one.title,
      String(one.version),
      signsWith(one, 'yes'),
      signsWith(one, undefined),
      i18n.t(outcomeKeys[one.outcome]),
      one.reason,
      one.link,
      one.roles,
      one.owner,
      one.decidedOn ?? '',
      one.reviewBy ?? '',
    ]),
  };
}

const outcomeKeys = {
  pending: 'report.lia.pending',
  'not-needed': 'screening.not_needed',
  needed: 'screening.needed',
} as const;

function signsWith({ answers }: Screening, answer: 'yes' | undefined): string {
  return riskSigns
    .filter((sign) => answers[sign] === answer)
    .map((sign) => i18n.t(`screening.sign.${sign}`))
    .join(' ');
}

function callTable(calls: AsyncIterable<RecordedCall>): ReportTable {
  return {
    id: 'calls',
    title: i18n.t('report.screenings.calls'),
    about: i18n.t('report.screenings.calls_about'),
    head: [
      i18n.t('dashboard.column.entry'),
      i18n.t('dashboard.column.at'),
      i18n.t('report.person.by'),
      i18n.t('report.screenings.screened'),
    ],
    rows: callRows(calls),
  };
}

async function* callRows(calls: AsyncIterable<RecordedCall>): AsyncGenerator<string[]> {
  for await (const { entry, outreach } of calls)
    yield [
      String(entry),
      outreach.at,
      authorWords(outreach.by, (key) => i18n.t(key)),
      outreach.call?.screenedOn ?? i18n.t('report.not_said'),
    ];
}
