import { browser } from 'wxt/browser';

import { policyInForce } from '@/lib/assessment/default-policy';
import { append } from '@/lib/ledger/append';
import { contactPage } from '@/lib/ledger/read/contacts';
import { settings } from '@/lib/ledger/read/settings';
import type { Dossier, LedgerDatabase } from '@/lib/ledger/schema';
import type { Id } from '@/lib/model/record';
import { localDayOf, type IsoDate, type IsoInstant } from '@/lib/model/time';

import { authorOf, eventOf } from './author';
import { duesAlarm } from './remind';

/** People erased in one transaction; the next hour takes the rest. */
const most = 200;

/**
 * Erases those whose last day is over, where the organisation decided that this needs nobody's
 * click. Who asked for something that is not answered yet, or had the use of their data restricted
 * (Article 18), stays until a person decides.
 *
 * @returns How many were erased.
 */
export async function eraseDue(
  db: LedgerDatabase,
  today: IsoDate,
  at: IsoInstant,
  reason: string,
): Promise<number> {
  const { eraseWhenDue = false } = policyInForce((await settings(db)).policy);
  if (!eraseWhenDue) return 0;
  const ids: Id[] = [];
  let after: string | undefined;
  do {
    const page = await contactPage(db, {
      sort: 'erase-by',
      direction: 'ascending',
      limit: most,
      eraseBy: today,
      ...(after !== undefined && { after }),
    });
    ids.push(...page.rows.filter((one) => isOver(one, today)).map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after !== undefined && ids.length < most);
  if (ids.length === 0) return 0;
  const author = await authorOf(db);
  await append(
    db,
    ids.map((contactId) => eventOf({ type: 'contact-erased', contactId, reason }, author, at)),
  );
  return ids.length;
}

/** The last day itself still counts. */
function isOver({ notes, requests }: Dossier, today: IsoDate): boolean {
  return (
    notes.every(({ retainUntil }) => retainUntil !== null && retainUntil < today) &&
    requests.every(({ state, kind }) => state !== 'open' && kind !== 'restriction')
  );
}

/** Looks every hour whether somebody's last day is over. */
export function eraseByPolicy(
  ledger: () => Promise<LedgerDatabase>,
  now: () => IsoInstant,
  reason: string,
  changed: () => Promise<void>,
): void {
  const look = async () => {
    try {
      const erased = await eraseDue(await ledger(), localDayOf(new Date()), now(), reason);
      if (erased > 0) await changed();
    } catch (error) {
      // Nobody is erased; the retention view and the badge still list them.
      console.error(error);
    }
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === duesAlarm) void look();
  });
}
