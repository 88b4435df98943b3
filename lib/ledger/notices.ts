import { isNoticeOwed, noticeDue } from '@/lib/assessment/notice';
import type { IsoDate } from '@/lib/model/time';

import type { Dossier } from './schema';

/**
 * The dossier with its place among those who have not been told where their data came from (Article
 * 14(3)): a month after it was obtained, or the day they were first written to without being told.
 */
export function noticed(dossier: Dossier): Dossier {
  const { noticeOrder: _, ...rest } = dossier;
  const due = untoldSince(rest);
  return due === null ? rest : { ...rest, noticeOrder: `${due} ${rest.id}` };
}

/** The first day by which somebody has to be told; null where they were, or need not be. */
function untoldSince({ contact, mergedInto, notes, outreach }: Dossier): IsoDate | null {
  if (!contact || mergedInto !== undefined || outreach.noticeGivenAt !== null) return null;
  const days = notes
    .filter(({ source }) => isNoticeOwed(source.origin))
    .flatMap((note) => noticeDue(note, outreach.firstAt) ?? []);
  return days.toSorted()[0] ?? null;
}
