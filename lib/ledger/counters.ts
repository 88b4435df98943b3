import type { EventBody } from '@/lib/model/event';
import type { IsoInstant } from '@/lib/model/time';

import type { Dossier } from './schema';

/**
 * Kept counts by name. A count is never taken by walking the record (a million rows take a second);
 * it is carried along with every change. Names:
 *
 * - `contacts`, `notes`, `withNote` (contacts with at least one note)
 * - `basis:<basis>`, `basis:none`, `origin:<origin>`, `review:<state>`, `review:none` (notes)
 * - `country:<code>`, `country:none` (contacts)
 * - `requests:open`, `requests:<kind>`
 * - `stops`, `stops:<reason>`, `tokens` (imported ones)
 * - `outreach`, `outreach:noContact`, `outreach:overrides`, `outreach:unchecked`
 * - `week:<Monday>:<notes|outreach|noContact|overrides|stops>`
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

/** What one dossier counts for. */
export function countsOf(dossier: Dossier | null): Counts {
  const counts: Counts = {};
  if (!dossier || dossier.mergedInto !== undefined) return counts;
  for (const request of dossier.requests)
    if (request.state === 'open') add(counts, `requests:${request.kind}`, 1);
  if (!dossier.contact) return counts;
  add(counts, 'contacts', 1);
  add(counts, `country:${dossier.contact.country ?? 'none'}`, 1);
  if (dossier.notes.length > 0) add(counts, 'withNote', 1);
  for (const note of dossier.notes) {
    add(counts, 'notes', 1);
    add(counts, `basis:${note.basis ?? 'none'}`, 1);
    add(counts, `origin:${note.source.origin}`, 1);
    add(counts, `review:${note.review?.state ?? 'none'}`, 1);
  }
  return counts;
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
  if (!outreach.checked) add(counts, 'outreach:unchecked', 1);
  return counts;
}
