import { answerText } from '@/components/shared/lia-words';
import { contactPage } from '@/lib/ledger/read/contacts';
import { counts } from '@/lib/ledger/read/counts';
import { journalPage } from '@/lib/ledger/read/journal';
import { requestPage } from '@/lib/ledger/read/requests';
import { campaigns, lias, screenings, settings } from '@/lib/ledger/read/settings';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { Id, SubjectRequest } from '@/lib/model/record';
import { assessmentReport } from '@/lib/report/assessment-report';
import { consentRegister, type ContactNote } from '@/lib/report/consent-register';
import { frameFacts, type ReportFrame } from '@/lib/report/facts';
import { recordOfProcessing } from '@/lib/report/record-of-processing';
import type { Report } from '@/lib/report/report';
import { requestsRegister } from '@/lib/report/requests-register';
import { screeningRegister, type RecordedCall } from '@/lib/report/screening-register';
import { suppressionRegister } from '@/lib/report/suppression-register';

import { nowInstant } from '../now';

/** Reports that need nothing but their name. */
export const plainReports = [
  'record-of-processing',
  'consent-register',
  'suppression-register',
  'requests-register',
  'screening-register',
] as const;

/** Its name. */
export type PlainReport = (typeof plainReports)[number];

/** What stands at the head of a report made now. */
export async function readFrame(db: LedgerDatabase): Promise<ReportFrame> {
  const [{ identity }, { entries, head }] = await Promise.all([settings(db), counts(db)]);
  return { identity, madeAt: nowInstant(), entries, head };
}

/** What every report says of itself, made now. */
export async function readFacts(db: LedgerDatabase): Promise<Report['facts']> {
  return frameFacts(await readFrame(db));
}

/** One of the reports about the record as a whole. */
export async function readReport(db: LedgerDatabase, name: PlainReport): Promise<Report> {
  const frame = await readFrame(db);
  switch (name) {
    case 'record-of-processing': {
      const [{ counts: kept }, allCampaigns, allLias] = await Promise.all([
        counts(db),
        campaigns(db),
        lias(db),
      ]);
      return recordOfProcessing({ frame, campaigns: allCampaigns, lias: allLias, kept });
    }
    case 'consent-register':
      return consentRegister(notesOf(db, 'consent'), frame);
    case 'suppression-register':
      return suppressionRegister((await counts(db)).counts, frame);
    case 'screening-register':
      return screeningRegister(await screenings(db), callsOf(db), frame);
    case 'requests-register':
      break;
  }
  return requestsRegister(requestsOf(db), frame);
}

/** One assessment as a report; null where there is none with this id. */
export async function readAssessment(db: LedgerDatabase, id: Id): Promise<Report | null> {
  const lia = (await lias(db)).find((one) => one.id === id);
  return lia ? assessmentReport(lia, await readFrame(db), answerText) : null;
}

/** Every call that was noted, the oldest first; the journal is gone through page by page. */
async function* callsOf(db: LedgerDatabase): AsyncGenerator<RecordedCall> {
  let after: number | null = -1;
  while (after !== null) {
    const page: Awaited<ReturnType<typeof journalPage>> = await journalPage(db, {
      after,
      limit: 500,
      direction: 'ascending',
    });
    for (const { n, payload } of page.rows)
      if (payload?.body.type === 'outreach-recorded' && payload.body.outreach.channel === 'phone')
        yield { entry: n, outreach: payload.body.outreach };
    after = page.next;
  }
}

/** Every note there is, or those on one basis, newest first; read page by page. */
export async function* notesOf(db: LedgerDatabase, basis?: 'consent'): AsyncGenerator<ContactNote> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof contactPage>> = await contactPage(db, {
      sort: 'changed',
      direction: 'descending',
      limit: 200,
      ...(basis && { basis }),
      ...(after !== null && { after }),
    });
    for (const { contact, notes } of page.rows) {
      if (contact) for (const note of notes) yield { contact, note };
    }
    after = page.next;
  } while (after !== null);
}

/** Every request, newest first. */
export async function* requestsOf(db: LedgerDatabase): AsyncGenerator<SubjectRequest> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof requestPage>> = await requestPage(db, {
      open: false,
      limit: 200,
      ...(after !== null && { after }),
    });
    for (const { request } of page.rows) yield request;
    after = page.next;
  } while (after !== null);
}
