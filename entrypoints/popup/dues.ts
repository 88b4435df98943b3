import { i18n } from '#i18n';
import { requestLabel } from '@/components/dashboard/labels';
import type { Due } from '@/components/popup/DueList';
import { inOneLine, isoDate } from '@/components/shared/show';
import { contactPage } from '@/lib/ledger/read/contacts';
import { untoldImports, untoldPage } from '@/lib/ledger/read/notices';
import { requestPage } from '@/lib/ledger/read/requests';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { IsoDate } from '@/lib/model/time';

const horizon = 7; // days

/** Requests to answer, details to erase and people to tell within a week, the earliest first. */
export async function duesOf(db: LedgerDatabase): Promise<readonly Due[]> {
  const now = new Date();
  const today = isoDate(now);
  const until = isoDate(new Date(now.getFullYear(), now.getMonth(), now.getDate() + horizon));
  const all = await Promise.all([
    requestsUntil(db, until, today),
    erasuresUntil(db, until, today),
    noticesUntil(db, until, today),
  ]);
  return all.flat().toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

async function requestsUntil(db: LedgerDatabase, until: IsoDate, today: IsoDate) {
  const { rows } = await requestPage(db, { open: true, limit: 20 });
  return rows.flatMap(({ request }): readonly Due[] => {
    const on = request.extended?.dueOn ?? request.dueOn;
    if (on > until) return [];
    const what = inOneLine([requestLabel(request.kind), request.identifier.value]);
    return [{ key: request.id, what, on, late: on <= today }];
  });
}

async function erasuresUntil(db: LedgerDatabase, until: IsoDate, today: IsoDate) {
  const { rows } = await contactPage(db, {
    sort: 'erase-by',
    direction: 'ascending',
    limit: 20,
    eraseBy: until,
  });
  return rows.flatMap(({ id, contact, notes }): readonly Due[] => {
    const days = notes.flatMap(({ retainUntil }) => (retainUntil ? [retainUntil] : []));
    const on = days.toSorted()[0];
    if (!contact || !on) return [];
    const name = contact.name ?? contact.identifiers[0]?.value ?? '';
    return [{ key: id, what: i18n.t('popup.due_erase', [name]), on, late: on <= today }];
  });
}

/** Those who were never told where their data came from (Article 14(3)). */
async function noticesUntil(db: LedgerDatabase, until: IsoDate, today: IsoDate) {
  const [{ rows }, imports] = await Promise.all([
    untoldPage(db, { until, limit: 20 }),
    untoldImports(db, until),
  ]);
  const people = rows.map(({ contact, dueOn }): Due => {
    const name = contact.name ?? contact.identifiers[0]?.value ?? '';
    const what = i18n.t('popup.due_tell', [name]);
    return { key: `tell ${contact.id}`, what, on: dueOn, late: dueOn <= today };
  });
  return [
    ...people,
    ...imports.map(({ id, fileName, people: count, dueOn }): Due => ({
      key: `tell ${id}`,
      what: i18n.t('popup.due_tell_import', count, [String(count), fileName]),
      on: dueOn,
      late: dueOn <= today,
    })),
  ];
}
