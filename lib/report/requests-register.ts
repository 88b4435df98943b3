import { i18n } from '#i18n';
import type { SubjectRequest } from '@/lib/model/record';

import { correctionLines } from './corrections';
import { frameFacts, type ReportFrame } from './facts';
import type { Report } from './report';
import { requestWords } from './words';

/** What people asked for and how fast they were answered (Article 12(3)). */
export function requestsRegister(
  requests: AsyncIterable<SubjectRequest>,
  frame: ReportFrame,
): Report {
  return {
    id: 'requests-register',
    title: i18n.t('report.requests.title'),
    about: i18n.t('report.requests.about'),
    facts: frameFacts(frame),
    tables: [
      {
        id: 'requests',
        title: i18n.t('report.requests.title'),
        about: '',
        head: [
          i18n.t('report.requests.number'),
          i18n.t('report.requests.kind'),
          i18n.t('dashboard.column.received'),
          i18n.t('correct_received.before'),
          i18n.t('dashboard.requests.due'),
          i18n.t('report.requests.extended'),
          i18n.t('dashboard.requests.state'),
          i18n.t('report.requests.answered'),
          i18n.t('report.requests.days'),
          i18n.t('dashboard.requests.answer'),
        ],
        rows: requestRows(requests),
      },
    ],
  };
}

async function* requestRows(requests: AsyncIterable<SubjectRequest>): AsyncGenerator<string[]> {
  for await (const request of requests) {
    const { id, kind, receivedAt, dueOn, extended, state, answeredAt, answer } = request;
    yield [
      id,
      requestWords(kind),
      receivedAt.slice(0, 10),
      correctionLines(request),
      dueOn,
      extended ? `${extended.dueOn}: ${extended.reason}` : '',
      i18n.t(`dashboard.request_state.${state}`),
      answeredAt?.slice(0, 10) ?? '',
      answeredAt ? String(daysBetween(receivedAt, answeredAt)) : '',
      answer ?? '',
    ];
  }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
