import type { EventBody } from '@/lib/model/event';
import type { Contact, Id, Note, SubjectRequest } from '@/lib/model/record';
import type { IsoDate, IsoInstant } from '@/lib/model/time';

import type { Dossier } from './schema';

/**
 * Kept counts by name. A count is never taken by walking the record (a million rows take a second);
 * it is carried along with every change. Names:
 *
 * - `contacts`, `notes`, `withNote` (contacts with at least one note)
 * - `basis:<basis>`, `basis:none`, `origin:<origin>`, `review:<state>`, `review:none` (notes)
 * - `country:<code>`, `country:none` (contacts)
 * - `ends:<2029-11>` (notes whose last day is in that month)
 * - `requests:open`, `requests:<kind>`
 * - `answers:week`, `answers:month`, `answers:later` (requests answered or refused: within a week,
 *   within the time the law gives, or after the day they were due)
 * - `rows:<import>` (people of an import who are as they were taken in: nobody wrote to them since,
 *   changed anything about them or erased them)
 * - `stops`, `stops:<reason>`, `tokens` (imported ones)
 * - `outreach`, `outreach:noContact`, `outreach:overrides`, `outreach:unchecked`
 * - `finding:<rule>` (messages in which it was in breach or unknown), `override:<rule>`
 * - `week:<Monday>:<notes|outreach|noContact|overrides>`, and by week of the note, of the message and
 *   of the answer `week:<Monday>:basis:<basis>`, `…:origin:<origin>`, `…:country:<code>` (notes),
 *   `…:override:<rule>` and `…:answers:<week|month|later>`
 *
 * The state holds the week of the last entry; the weeks before it have a record each (`weeks.ts`).
 */
export type Counts = Record<string, number>;

/** Adds to a count; a count of nothing is not kept. */
export function add(counts: Counts, name: string, by: number): void {
  const sum = (counts[name] ?? 0) + by;
  if (sum === 0) delete counts[name];
  else counts[name] = sum;
}

/** Adds all of one set of counts, `times` over (−1 takes them away). */
export function addAll(counts: Counts, more: Counts, times: number): void {
  for (const [name, by] of Object.entries(more)) add(counts, name, by * times);
}

/** The Monday of the week, as `2026-11-16`, in UTC. */
export function weekOf(at: IsoInstant): string {
  const day = new Date(at);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

/** The count of people of an import who are as they were taken in. */
export function rowsOf(importId: Id): string {
  return `rows:${importId}`;
}

/** What one dossier counts for. */
export function countsOf(dossier: Dossier | null): Counts {
  const counts: Counts = {};
  if (!dossier || dossier.mergedInto !== undefined) return counts;
  for (const request of dossier.requests) countRequest(counts, request);
  if (!dossier.contact) return counts;
  if (dossier.rowOf !== undefined) add(counts, rowsOf(dossier.rowOf), 1);
  add(counts, 'contacts', 1);
  add(counts, `country:${dossier.contact.country ?? 'none'}`, 1);
  if (dossier.notes.length > 0) add(counts, 'withNote', 1);
  for (const note of dossier.notes) {
    add(counts, 'notes', 1);
    add(counts, `basis:${note.basis ?? 'none'}`, 1);
    add(counts, `origin:${note.source.origin}`, 1);
    for (const kind of kindsOf(note, dossier.contact)) add(counts, kind, 1);
    add(counts, `review:${note.review?.state ?? 'none'}`, 1);
    if (note.retainUntil) add(counts, endsIn(note.retainUntil), 1);
  }
  return counts;
}

/** What a note adds to its week: its basis, its source and the country. */
export function kindsOf(
  { basis, source, createdAt }: Pick<Note, 'basis' | 'source' | 'createdAt'>,
  { country }: Pick<Contact, 'country'>,
): readonly string[] {
  const week = `week:${weekOf(createdAt)}`;
  return [
    `${week}:basis:${basis ?? 'none'}`,
    `${week}:origin:${source.origin}`,
    `${week}:country:${country ?? 'none'}`,
  ];
}

/** The count of notes whose last day is in the month of this one. */
export function endsIn(lastDay: IsoDate): string {
  return `ends:${lastDay.slice(0, 7)}`;
}

function countRequest(counts: Counts, request: SubjectRequest): void {
  const { state, kind, answeredAt, receivedAt } = request;
  if (state === 'open') return add(counts, `requests:${kind}`, 1);
  const how = answerTime(request);
  add(counts, how, 1);
  add(counts, `week:${weekOf(answeredAt ?? receivedAt)}:${how}`, 1);
}

/** How fast a request was answered, as the name of its count. */
function answerTime({ receivedAt, answeredAt, dueOn, extended }: SubjectRequest): string {
  const answered = answeredAt ?? receivedAt;
  if (answered.slice(0, 10) > (extended?.dueOn ?? dueOn)) return 'answers:later';
  const days = (Date.parse(answered) - Date.parse(receivedAt)) / 86_400_000;
  return days <= 7 ? 'answers:week' : 'answers:month';
}

/** What one event counts for by itself, in its week. Erasing the event takes it away again. */
export function countsOfEvent(body: EventBody, at: IsoInstant): Counts {
  const counts: Counts = {};
  const inWeek = (what: string) => add(counts, `week:${weekOf(at)}:${what}`, 1);
  if (body.type === 'note-recorded') inWeek('notes');
  if (body.type !== 'outreach-recorded') return counts;
  const { outreach } = body;
  add(counts, 'outreach', 1);
  inWeek('outreach');
  if (outreach.contactId === null) {
    add(counts, 'outreach:noContact', 1);
    inWeek('noContact');
  }
  if (outreach.override) {
    add(counts, 'outreach:overrides', 1);
    inWeek('overrides');
  }
  for (const { rule } of outreach.findings) add(counts, `finding:${rule}`, 1);
  for (const rule of outreach.override?.rules ?? []) {
    add(counts, `override:${rule}`, 1);
    inWeek(`override:${rule}`);
  }
  if (!outreach.checked) add(counts, 'outreach:unchecked', 1);
  return counts;
}
