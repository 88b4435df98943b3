import { isNoticeOwed, noticeDue } from '@/lib/assessment/notice';
import { isPlan } from '@/lib/import/plan';
import { addMonths } from '@/lib/law/calendar';
import type { Contact, Id } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import type { LedgerDatabase } from '../schema';
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
  /** All that were taken in, told or not. */
  readonly people: number;
  readonly dueOn: IsoDate;
}

/**
 * Imports whose people have to be told by a day. Which of them were is not looked for, row by row:
 * an import is listed until three months after its day.
 */
export async function untoldImports(
  db: LedgerDatabase,
  until: IsoDate,
): Promise<readonly UntoldImport[]> {
  const all = await db.getAll('imports', null, 200);
  return all.flatMap(({ id, fileName, added, plan }) => {
    const what = isPlan(plan) ? plan.what : null;
    if (what?.kind !== 'contacts' || added === 0) return [];
    const { source } = what.note;
    if (!isNoticeOwed(source.origin)) return [];
    const dueOn = noticeDue(what.note, null);
    const listed = dueOn !== null && dueOn <= until && until <= (addMonths(dueOn, 3) ?? until);
    return dueOn === null || !listed ? [] : [{ id, fileName, people: added, dueOn }];
  });
}

function dayIn(order: string): IsoDate | null {
  const day = order.slice(0, 10);
  return isDay(day) ? day : null;
}

function isDay(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}
