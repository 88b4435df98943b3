import type { ReviewFilter } from '@/components/dashboard/questions';
import type { Page, ReviewRow } from '@/components/dashboard/rows';
import { tokensOf } from '@/lib/ledger/key';
import { riskIn } from '@/lib/ledger/queue';
import { counts } from '@/lib/ledger/read/counts';
import { overriddenPage, queuePage } from '@/lib/ledger/read/review-queue';
import { stopsFor } from '@/lib/ledger/read/stops-for';
import type { Dossier, LedgerDatabase } from '@/lib/ledger/schema';
import type { Note } from '@/lib/model/record';

import { isAskedFor } from './asked-for';
import { contactsFor, queryOf } from './contacts';

/** A page of the notes that a manager looks at: those that wait, a sample of them, or all. */
export async function readReview(
  db: LedgerDatabase,
  filter: ReviewFilter,
  after: string | null,
): Promise<Page<ReviewRow>> {
  const { rows, next } = await dossiersFor(db, filter, after);
  const found = await rowsOf(db, rows, (note) => isAskedFor(note, filter));
  return { rows: found, next, total: isPlain(filter) ? await waiting(db) : null };
}

async function dossiersFor(db: LedgerDatabase, filter: ReviewFilter, after: string | null) {
  const { sample, sort } = filter;
  const order = sort === 'risk' ? 'newest' : sort;
  const query = queryOf({ ...filter, sort: order, due: '' }, after);
  if (sample === 'overrides') return overriddenPage(db, query);
  if (sample === 'all') return contactsFor(db, order, query);
  if (sort === 'risk') return queuePage(db, { ...query, tenth: sample === 'tenth' });
  return contactsFor(db, order, { ...query, review: 'waiting' });
}

function isPlain({ sample, sort, ...narrowing }: ReviewFilter): boolean {
  return (
    sample === 'waiting' &&
    sort === 'risk' &&
    Object.values(narrowing).every((value) => value === '')
  );
}

async function waiting(db: LedgerDatabase): Promise<number> {
  const { counts: kept } = await counts(db);
  return ['none', 'to-review', 'answered'].reduce(
    (sum, state) => sum + (kept[`review:${state}`] ?? 0),
    0,
  );
}

async function rowsOf(
  db: LedgerDatabase,
  dossiers: readonly Dossier[],
  wanted: (note: Note) => boolean,
): Promise<ReviewRow[]> {
  const token = await tokensOf(db);
  const { store } = db.transaction('stops');
  const rows = await Promise.all(
    dossiers.map(async (dossier) => {
      const { contact, notes, override } = dossier;
      if (!contact) return [];
      const stops = await Promise.all(
        contact.identifiers.map(async (one) => stopsFor(one, token, async (n) => store.get(n))),
      );
      // Stops that the dossier does not know of, of a domain or an imported list, are told as well.
      const known = stops.flat().length > 0 ? { ...dossier, stopped: true as const } : dossier;
      return notes
        .filter((note) => wanted(note))
        .map((note) => ({
          contact,
          note,
          ...riskIn(known, note),
          override: override?.reason ?? null,
        }))
        .toSorted((a, b) => b.score - a.score);
    }),
  );
  return rows.flat();
}
