import { inspectFile } from '@/lib/import/inspect';
import { runImport } from '@/lib/import/run';
import { newId } from '@/lib/ledger/id';
import { openLedger } from '@/lib/ledger/open';
import type { Note } from '@/lib/model/record';

// A very long record, taken in by the way any list is. Tests bundle this file and run it inside the
// extension's own page (`seed-in-page.mjs`).

const names = ['Mara Voss', 'Tobi Okafor', 'Inès Carreau', '佐藤 健', 'สมชาย ใจดี', 'Nora Albrecht'];
const companies = ['Nordwerk', 'Brightline', 'Atelier Sud', '東和精機', 'Siam Parts', 'Ofenwerk'];
const countries = ['DE', 'GB', 'FR', 'JP', 'TH', 'AT'];
const at = '2026-11-22T09:00:00.000Z';

const common: Omit<Note, 'id' | 'contactId'> = {
  campaignId: null,
  purpose: 'Offer of maintenance planning',
  source: {
    origin: 'event',
    capture: 'imported',
    place: 'Maintec 2026',
    occurredOn: '2026-11-12',
    capturedAt: at,
    capturedBy: 'J. Lindqvist',
    visibility: 'unknown',
    via: null,
    listEvidence: null,
  },
  basis: 'legitimate-interests',
  consent: null,
  liaId: null,
  softOptIn: null,
  implied: null,
  reason: 'Runs the works that the product is made for',
  roleRelevant: true,
  meets: [],
  evidence: [],
  categories: ['name', 'work e-mail'],
  sharedWith: [],
  retainUntil: '2029-11-12',
  retentionRule: 'three years from the last contact',
  author: 'J. Lindqvist',
  createdAt: at,
  review: null,
};

/** Imports so many invented people. */
export async function importMany(count: number): Promise<void> {
  const file = listOf(count);
  const { encoding, shape, fields, digest } = await inspectFile(file);
  const db = await openLedger();
  const plan = {
    id: newId(),
    fileName: 'people.csv',
    digest,
    encoding,
    shape,
    fields,
    author: 'J. Lindqvist',
    country: 'DE',
    what: { kind: 'contacts', note: common, retentionMonths: null },
  } as const;
  const { signal } = new AbortController();
  await runImport(db, plan, file, { signal, onProgress: () => {}, now: () => at });
  db.close();
}

function listOf(count: number): Blob {
  const parts = ['Name,Email,Company,Country\n'];
  for (let i = 0; i < count; i += 1) {
    const one = i % names.length;
    parts.push(`${names[one]} ${i},person${i}@firm.example,${companies[one]},${countries[one]}\n`);
  }
  return new Blob(parts);
}
