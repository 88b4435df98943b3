// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';

import { append } from '@/lib/ledger/append';
import type { ContactQuery } from '@/lib/ledger/read/contact-query';
import { contactPage } from '@/lib/ledger/read/contacts';
import { factsFor } from '@/lib/ledger/read/facts';
import { orderOf } from '@/lib/ledger/read/order-of';
import type { Dossier, LedgerDatabase } from '@/lib/ledger/schema';

import { blob, contacts, planFor, run } from '../import/made';
import { contact, email, event, freshLedger, note } from './made';

async function all(db: LedgerDatabase, query: Omit<ContactQuery, 'limit'>, limit = 37) {
  const rows: Dossier[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await contactPage(db, { ...query, limit, ...(after !== undefined && { after }) });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

describe('contactPage', () => {
  let db: LedgerDatabase;

  beforeAll(async () => {
    db = await freshLedger();
    const own = Array.from({ length: 60 }, (_, i) =>
      contact({ name: `Öwn ${i}`, identifiers: [email(`own${i}@own.example`)], country: 'FR' }),
    );
    for (const one of own) await append(db, [event({ type: 'contact-recorded', contact: one })]);
    const lines = Array.from(
      { length: 500 },
      (_, i) => `Person ${(i * 7919) % 500},person${i}@firm.example,DE`,
    );
    const file = blob(`Name,Email,Country\n${lines.join('\n')}\n`);
    await run(db, file, await planFor(file, contacts));
    for (const i of [3, 130, 499]) {
      const [facts] = await factsFor(db, [email(`person${i}@firm.example`)]);
      const id = facts?.contact?.id ?? '';
      await append(db, [event({ type: 'note-recorded', note: note(id, { basis: 'consent' }) })]);
    }
    const [facts] = await factsFor(db, [email('person77@firm.example')]);
    const contactId = facts?.contact?.id ?? '';
    await append(db, [event({ type: 'contact-erased', contactId, reason: 'due' })]);
  });

  it.each(['changed', 'name', 'company', 'erase-by'] as const)(
    'shows everybody once, in order of %s, both ways',
    async (sort) => {
      const up = await all(db, { sort, direction: 'ascending' });
      const down = await all(db, { sort, direction: 'descending' }, 501);
      // People without a note have no day of erasure.
      const expected = sort === 'erase-by' ? 499 : 559;
      expect(new Set(up.map(({ id }) => id)).size).toBe(expected);
      expect(up).toHaveLength(expected);
      expect(down.map(({ id }) => id)).toEqual(up.map(({ id }) => id).toReversed());
      const key = (one: Dossier) => orderOf(one, sort);
      expect(up.map(key)).toEqual(up.map(key).toSorted());
    },
  );

  it('filters and searches', async () => {
    const consent = await all(db, { sort: 'name', direction: 'ascending', basis: 'consent' });
    expect(consent).toHaveLength(3);
    const french = await all(db, { sort: 'changed', direction: 'descending', country: 'FR' });
    expect(french).toHaveLength(60);
    const none = await all(db, { sort: 'changed', direction: 'descending', basis: 'none' });
    expect(none).toHaveLength(60);
    const found = await all(db, { sort: 'name', direction: 'ascending', search: 'OWN 59 nord' });
    expect(found.map((one) => one.contact?.name)).toEqual(['Öwn 59']);
  });
});
