import { isNoticeOwed, noticeDue } from '@/lib/assessment/notice';
import { isPlan } from '@/lib/import/plan';
import type { Contact, Id } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { rowsOf } from '../counters';
import type { LedgerDatabase } from '../schema';
import { counts } from './counts';
import { readPage } from './page';
import type { Page } from './page';

/** Somebody who has to be told where their data came from, and by when. */
export interface UntoldPerson {
  readonly contact: Contact;
  readonly dueOn: IsoDate;
}

/** One page of those who have to be told by a day, the most overdue first. */
export async function untoldPage(
  db: LedgerDatabase,
  { until, limit, after }: { until: IsoDate; limit: number; after?: string },
): Promise<Page<UntoldPerson>> {
  const list = db.transaction('contacts').store.index('byNotice');
  return readPage(
    list,
    { direction: 'ascending', limit, after },
    ({ noticeOrder = '' }) => noticeOrder,
    ({ contact, noticeOrder = '' }) => {
      const dueOn = dayIn(noticeOrder);
      return contact && dueOn !== null && dueOn <= until ? { contact, dueOn } : null;
    },
  );
}

/** An import whose people have to be told. */
export interface UntoldImport {
  readonly id: Id;
  readonly fileName: string;
  /**
   * Those who are as they were taken in: nobody wrote to them, changed them or erased them. Whoever
   * was changed and not told is listed by name.
   */
  readonly people: number;
  readonly dueOn: IsoDate;
}

/**
 * Imports with people who have to be told by a day and were not, with how many those are. Nothing
 * is looked for row by row: they are counted as they are taken in, written to, changed and erased.
 */
export async function untoldImports(
  db: LedgerDatabase,
  until: IsoDate,
): Promise<readonly UntoldImport[]> {
  const [all, kept] = await Promise.all([db.getAll('imports', null, 200), counts(db)]);
  return all.flatMap(({ id, fileName, plan }) => {
    const what = isPlan(plan) ? plan.what : null;
    const people = kept.counts[rowsOf(id)] ?? 0;
    if (what?.kind !== 'contacts' || people === 0) return [];
    const { source } = what.note;
    if (!isNoticeOwed(source.origin)) return [];
    const dueOn = noticeDue(what.note, null);
    return dueOn === null || dueOn > until ? [] : [{ id, fileName, people, dueOn }];
  });
}

function dayIn(order: string): IsoDate | null {
  const day = order.slice(0, 10);
  return isDay(day) ? day : null;
}

function isDay(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}
