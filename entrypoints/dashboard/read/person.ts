import { dossierOf } from '@/lib/ledger/read/dossier';
import { campaigns, lias, settings } from '@/lib/ledger/read/settings';
import { storyOf } from '@/lib/ledger/read/story';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { LanguageCode } from '@/lib/model/assessment';
import type { Contact, EvidenceReference, Id } from '@/lib/model/record';
import { reportHtml } from '@/lib/report/html';
import { jsonLdDocument, personNodes } from '@/lib/report/json-ld';
import { personFile } from '@/lib/report/person-file';
import { evidenceOf, type PersonSource } from '@/lib/report/person-source';
import type { Report } from '@/lib/report/report';
import { sayFrom, type Say } from '@/lib/report/speech';
import { nameInZip, openZip, type ZippedFile, type ZipSink } from '@/lib/report/zip';
import { letterLanguage } from '@/lib/rights/letter-language';

import { readFrame } from './reports';

/** One person's file in one language, with what it was made from. */
export interface ReadPerson {
  readonly report: Report;
  readonly person: PersonSource;
  readonly language: LanguageCode;
}

/** Everything held on one person; null where nothing is. */
export async function readPerson(
  db: LedgerDatabase,
  id: Id,
  language: LanguageCode | null,
): Promise<ReadPerson | null> {
  const person = await sourceOf(db, id);
  if (!person) return null;
  const words = person.requests.map((one) => one.words ?? '').join('\n');
  const spoken = language ?? letterLanguage(words, person.contact.country);
  const report = personFile(person, await readFrame(db), await speak(spoken));
  return { report, person, language: spoken };
}

/**
 * Writes the file for the person: to read (HTML), for machines (JSON, JSON-LD), and every piece of
 * evidence as it was kept.
 */
export async function writePersonFile(
  db: LedgerDatabase,
  { report, person, language }: ReadPerson,
  sink: ZipSink,
): Promise<void> {
  const zip = openZip(sink);
  for (const file of await filesOf(db, { report, person, language })) await zip.add(file);
  await zip.end();
}

/** The readable file by itself. */
export async function personHtml({ report, language }: ReadPerson): Promise<AsyncIterable<string>> {
  return reportHtml(report, language, await speak(language));
}

/** The machine-readable file by itself: everything, in the record's own words. */
export function personJson({ report, person }: ReadPerson): string {
  const made = Object.fromEntries(report.facts);
  return `${JSON.stringify({ format: 'goodgrounds-person', version: 1, made, person }, null, 2)}\n`;
}

async function filesOf(db: LedgerDatabase, read: ReadPerson): Promise<readonly ZippedFile[]> {
  const { identity } = await settings(db);
  const linked = jsonLdDocument(personNodes(read.person, identity));
  return [
    { name: 'person.html', pieces: await personHtml(read) },
    { name: 'person.json', pieces: [personJson(read)] },
    { name: 'person.jsonld', pieces: [`${JSON.stringify(linked, null, 2)}\n`] },
    ...evidenceOf(read.person).map((reference, index) => ({
      name: `evidence/${nameInZip(index + 1, reference.fileName)}`,
      pieces: bytesOf(db, reference),
    })),
  ];
}

/** An evidence file's bytes, read when its turn comes. */
export async function* bytesOf(db: LedgerDatabase, { id, fileName }: EvidenceReference) {
  const stored = await db.get('evidence', id);
  if (!stored) throw new Error(`The evidence file ${fileName} is not in the record.`);
  yield stored.bytes;
}

async function sourceOf(db: LedgerDatabase, id: Id): Promise<PersonSource | null> {
  const dossier = await dossierOf(db, id);
  const story = dossier && (await storyOf(db, dossier.id));
  if (!story) return null;
  const events = story.lines.map(({ event }) => event);
  const { notes, requests } = story.dossier;
  const named = new Set(notes.flatMap(({ campaignId, liaId }) => [campaignId, liaId]));
  const [allCampaigns, allLias] = await Promise.all([campaigns(db), lias(db)]);
  return {
    contact: story.dossier.contact ?? stranger(id, story.identifiers),
    notes,
    requests,
    outreach: events.flatMap(({ body }) =>
      body.type === 'outreach-recorded' ? [body.outreach] : [],
    ),
    suppressions: events.flatMap(({ body }) =>
      body.type === 'suppression-recorded' ? [body.suppression] : [],
    ),
    events,
    stops: story.suppressions,
    campaigns: allCampaigns.filter((one) => named.has(one.id)),
    lias: allLias.filter((one) => named.has(one.id)),
  };
}

/** Somebody who was written to, or asked something, and never was put on record. */
function stranger(id: Id, identifiers: Contact['identifiers']): Contact {
  return { id, name: null, identifiers, organisation: null, role: null, country: null, kind: null };
}

/** The words of a language, from the file that the browser has of it. */
async function speak(language: LanguageCode): Promise<Say> {
  const locale = language === 'zh' ? 'zh_CN' : language;
  const answer = await fetch(`/_locales/${locale}/messages.json`);
  return sayFrom(await answer.json());
}
