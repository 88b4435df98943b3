import type { ReviewRow } from '@/components/dashboard/rows';
import { tokensOf } from '@/lib/ledger/key';
import { contactPage } from '@/lib/ledger/read/contacts';
import { journalPage } from '@/lib/ledger/read/journal';
import { stopsFor } from '@/lib/ledger/read/stops-for';
import type { Dossier, LedgerDatabase } from '@/lib/ledger/schema';
import type { Id, Note, SourceOrigin } from '@/lib/model/record';
import { riskOf } from '@/lib/report/risk';

/** Which notes a manager looks at: all that wait, each tenth, those of one source, or overrides. */
export type Sample = 'waiting' | 'tenth' | 'overrides' | SourceOrigin;

/** How many of each state are looked at; with more waiting, the newest are taken. */
const window = 120;

/** Entries of the journal searched for messages sent against a warning. */
const journalWindow = 4000;

/**
 * The notes that wait for a manager, riskiest first. Of very many the newest are looked at: a queue
 * is worked from the top, and an import of a million rows is sampled, not read.
 */
export async function readReviewQueue(db: LedgerDatabase, sample: Sample): Promise<ReviewRow[]> {
  if (sample === 'overrides') return overriddenRows(db);
  const origin = sample === 'waiting' || sample === 'tenth' ? undefined : sample;
  const pages = await Promise.all(
    (['to-review', 'answered', 'none'] as const).map(async (review) =>
      contactPage(db, {
        sort: 'changed',
        direction: 'descending',
        limit: window,
        review,
        ...(origin && { origin }),
      }),
    ),
  );
  const dossiers = new Map(pages.flatMap(({ rows }) => rows).map((row) => [row.id, row]));
  const rows = await rowsOf(db, [...dossiers.values()], ({ review, source }) => {
    const waits = review === null || review.state === 'to-review' || review.state === 'answered';
    return waits && (origin === undefined || source.origin === origin);
  });
  return sample === 'tenth' ? rows.filter(({ note }) => isTenth(note.id)) : rows;
}

/** Each tenth note, the same ones on every machine: the id's last digits are random. */
function isTenth(id: Id): boolean {
  return Number.parseInt(id.slice(-6), 16) % 10 === 0;
}

async function rowsOf(
  db: LedgerDatabase,
  dossiers: readonly Dossier[],
  wanted: (note: Note) => boolean,
): Promise<ReviewRow[]> {
  const token = await tokensOf(db);
  const { store } = db.transaction('stops');
  const rows = await Promise.all(
    dossiers.map(async ({ contact, notes, outreach }) => {
      if (!contact) return [];
      const stops = await Promise.all(
        contact.identifiers.map(async (one) => stopsFor(one, token, async (n) => store.get(n))),
      );
      const context = {
        suppressions: stops.flat(),
        messages: outreach.count,
        noticeGiven: outreach.noticeGivenAt !== null,
      };
      return notes
        .filter((note) => wanted(note))
        .map((note) => ({ contact, note, ...riskOf(note, context), override: null }));
    }),
  );
  return rows.flat().toSorted(riskiestFirst);
}

function riskiestFirst(a: ReviewRow, b: ReviewRow): number {
  return b.score - a.score || (b.note.createdAt < a.note.createdAt ? -1 : 1);
}

/** Messages that were sent against a warning, newest first, with the reason that was given. */
async function overriddenRows(db: LedgerDatabase): Promise<ReviewRow[]> {
  const reasons = new Map<Id, string>();
  let before: number | null | undefined;
  for (let read = 0; read < journalWindow && before !== null; read += 500) {
    const page = await journalPage(db, { limit: 500, ...(before !== undefined && { before }) });
    for (const { payload } of page.rows) {
      if (payload?.body.type !== 'outreach-recorded') continue;
      const { contactId, override } = payload.body.outreach;
      if (override && contactId && !reasons.has(contactId)) reasons.set(contactId, override.reason);
    }
    before = page.next;
  }
  const dossiers = await Promise.all([...reasons.keys()].map(async (id) => db.get('contacts', id)));
  const rows = await rowsOf(
    db,
    dossiers.filter((dossier) => dossier !== undefined),
    () => true,
  );
  return rows.map((row) => ({ ...row, override: reasons.get(row.contact.id) ?? null }));
}
