import { browser } from 'wxt/browser';

import { contactPage } from '@/lib/ledger/read/contacts';
import { untoldImports, untoldPage } from '@/lib/ledger/read/notices';
import { requestPage } from '@/lib/ledger/read/requests';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { localDayOf } from '@/lib/model/time';
import type { IsoDate } from '@/lib/model/time';

/** Days ahead that are counted: those of the popup's list. */
const horizon = 7;

/** More than this is not counted out: the badge has room for two digits. */
const most = 100;

/** The alarm that rings every hour for what is due. */
export const duesAlarm = 'dues';

/** What is due: requests to answer, people to erase, people to tell where their data came from. */
export interface DueCount {
  readonly count: number;
  /** Whether a day has come already. */
  readonly late: boolean;
}

/** Counts what is due by a day, at most a hundred of each kind. */
export async function countDue(
  db: LedgerDatabase,
  today: IsoDate,
  until: IsoDate,
): Promise<DueCount> {
  const [requests, people, untold, imports] = await Promise.all([
    requestPage(db, { open: true, limit: most }),
    contactPage(db, { sort: 'erase-by', direction: 'ascending', limit: most, eraseBy: until }),
    untoldPage(db, { until, limit: most }),
    untoldImports(db, until),
  ]);
  const days = [
    ...requests.rows.map(({ request }) => request.extended?.dueOn ?? request.dueOn),
    ...people.rows.flatMap(({ notes }) => {
      const [first] = notes.flatMap(({ retainUntil }) => retainUntil ?? []).toSorted();
      return first ?? [];
    }),
    ...[...untold.rows, ...imports].map(({ dueOn }) => dueOn),
  ].filter((day) => day <= until);
  return { count: days.length, late: days.some((day) => day <= today) };
}

/**
 * Keeps the number of what is due on the toolbar button: once an hour, since a day begins while
 * nobody writes anything, and whenever the record changed.
 *
 * @param say The words for a number, which the button's title ends with.
 */
export function remindOfDues(
  ledger: () => Promise<LedgerDatabase>,
  name: string,
  say: (count: number) => string,
): void {
  const remind = async () => {
    try {
      const now = new Date();
      const until = new Date(now.getFullYear(), now.getMonth(), now.getDate() + horizon);
      const due = await countDue(await ledger(), localDayOf(now), localDayOf(until));
      await show(due, due.count === 0 ? name : `${name}: ${say(due.count)}`);
    } catch (error) {
      // A record that cannot be read has no number; what is wrong is told where it is opened.
      console.error(error);
      await browser.action.setBadgeText({ text: '' });
    }
  };
  browser.alarms.onAlarm.addListener((rung) => {
    if (rung.name === duesAlarm) void remind();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if ('revision' in changes) void remind();
  });
  browser.runtime.onStartup.addListener(() => void remind());
  void keepAlarm();
}

async function show({ count, late }: DueCount, title: string): Promise<void> {
  const text = count === 0 ? '' : count >= most ? '99+' : String(count);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: late ? '#b42318' : '#57606a' }),
    browser.action.setTitle({ title }),
  ]);
}

/** An alarm that is made anew with every start of the worker would never ring. */
async function keepAlarm(): Promise<void> {
  const known = await browser.alarms.get(duesAlarm);
  if (!known) await browser.alarms.create(duesAlarm, { delayInMinutes: 1, periodInMinutes: 60 });
}
