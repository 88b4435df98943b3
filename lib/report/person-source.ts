import type { SuppressionFacts } from '@/lib/model/assessment';
import type { LedgerEvent } from '@/lib/model/event';
import type { Campaign, Lia } from '@/lib/model/organisation';
import type { EvidenceReference } from '@/lib/model/record';

import type { PersonRecord } from './json-ld';
import type { ReportTable } from './report';

/** Everything held on one person, for an answer under Article 15. */
export interface PersonSource extends PersonRecord {
  /** Every journal entry about the person, oldest first. */
  readonly events: readonly LedgerEvent[];
  /** What stands against contacting them now, whoever said it: also whole domains and lists. */
  readonly stops: readonly SuppressionFacts[];
  /** The campaigns and assessments that their notes name. */
  readonly campaigns: readonly Campaign[];
  readonly lias: readonly Lia[];
}

/** The files that support somebody's notes. */
export function evidenceOf({ notes }: Pick<PersonSource, 'notes'>): readonly EvidenceReference[] {
  return notes.flatMap(({ evidence }) => evidence);
}

/** A table whose rows are all at hand. */
export interface PersonTable extends ReportTable {
  readonly rows: readonly (readonly string[])[];
}
