import { counts } from '@/lib/ledger/read/counts';
import { campaigns, lias, settings } from '@/lib/ledger/read/settings';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { IsoDate } from '@/lib/model/time';
import { writeCsv } from '@/lib/report/csv';
import { writePack, type WrittenPack } from '@/lib/report/evidence-pack';
import { journalLines } from '@/lib/report/journal-lines';
import { jsonLdDocument, liaNode, noteNode } from '@/lib/report/json-ld';
import type { Report } from '@/lib/report/report';
import type { ZippedFile, ZipSink } from '@/lib/report/zip';

import { nowInstant } from '../now';
import { evidenceFiles } from './pack-evidence';
import { notesOf, plainReports, readAssessment, readReport } from './reports';

/** Writes the evidence pack of a period: every report, the journal, and what proves both. */
export async function writeEvidencePack(
  db: LedgerDatabase,
  period: { readonly from: IsoDate; readonly to: IsoDate },
  sink: ZipSink,
  onFile: (name: string) => void,
): Promise<WrittenPack> {
  const [{ identity }, { entries, head }, allLias, allCampaigns] = await Promise.all([
    settings(db),
    counts(db),
    lias(db),
    campaigns(db),
  ]);
  const reports = await Promise.all([
    ...plainReports.map(async (name) => readReport(db, name)),
    ...allLias.map(async ({ id }) => readAssessment(db, id)),
  ]);
  const files: ZippedFile[] = [
    ...reports.flatMap((report) => (report ? csvFiles(report) : [])),
    { name: 'campaigns.json', pieces: [`${JSON.stringify(allCampaigns, null, 2)}\n`] },
    {
      name: 'assessments.jsonld',
      pieces: [`${JSON.stringify(jsonLdDocument(allLias.map((lia) => liaNode(lia))), null, 2)}\n`],
    },
    { name: 'notes.jsonld', pieces: notesJsonLd(db, period) },
    { name: 'journal.jsonl', pieces: journalLines(db, entries, period) },
    ...(await evidenceFiles(db, period)),
  ];
  return writePack(
    {
      madeAt: nowInstant(),
      period,
      controller: identity?.organisation ?? '',
      journal: { entries, head },
    },
    files.map((file) => ({ ...file, pieces: told(file, onFile) })),
    sink,
  );

  async function* notesJsonLd(from: LedgerDatabase, within: typeof period) {
    const empty = JSON.stringify(jsonLdDocument([]));
    yield empty.slice(0, -2); // up to the open bracket of the graph
    let first = true;
    for await (const { contact, note } of notesOf(from)) {
      const day = note.createdAt.slice(0, 10);
      if (day < within.from || day > within.to) continue;
      const record = { contact, notes: [note], outreach: [], suppressions: [], requests: [] };
      yield (first ? '\n' : ',\n') + JSON.stringify(noteNode(note, record, identity));
      first = false;
    }
    yield '\n]}\n';
  }
}

function csvFiles(report: Report): ZippedFile[] {
  return report.tables.map((table) => ({
    name: `${report.id}/${table.id}.csv`,
    pieces: writeCsv(table),
  }));
}

async function* told({ name, pieces }: ZippedFile, onFile: (name: string) => void) {
  onFile(name);
  yield* pieces;
}
