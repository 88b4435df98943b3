import { inspectAs, inspectFile, type Inspection } from '@/lib/import/inspect';
import type { Input } from '@/lib/messages/protocol';
import type { ColumnContent } from '@/lib/model/column';
import type { EncodingLabel } from '@/lib/model/encodings';

import { headerDigest, rawHeaderDigest } from './read/imports';
import type { RecordReader } from './reader';

/** A file that was looked at, and how its columns were matched before. */
export interface LookedAt {
  readonly file: File;
  readonly inspection: Inspection;
  readonly remembered: Inspection['fields'] | null;
  /** Who said what its characters are read as: its bytes, or the user, now or the last time. */
  readonly readBy: 'bytes' | 'choice' | 'memory';
}

/** Looks at a file, read as the user had one like it read before where its bytes leave a doubt. */
export async function lookAt(record: RecordReader, file: File): Promise<LookedAt> {
  const inspection = await inspectFile(file);
  const label = inspection.sure ? null : await record.encodingOf(inspection.rawHeaders);
  if (label === null) return withColumns(record, { file, inspection, readBy: 'bytes' });
  const again = await inspectAs(file, inspection, label);
  return withColumns(record, { file, inspection: again, readBy: 'memory' });
}

/** Looks at it again, read in the encoding that the user chose. */
export async function lookAgain(
  record: RecordReader,
  { file, inspection }: LookedAt,
  label: EncodingLabel,
): Promise<LookedAt> {
  const again = await inspectAs(file, inspection, label);
  return withColumns(record, { file, inspection: again, readBy: 'choice' });
}

async function withColumns(
  record: RecordReader,
  looked: Omit<LookedAt, 'remembered'>,
): Promise<LookedAt> {
  const { headers } = looked.inspection;
  return { ...looked, remembered: headers.length > 0 ? await record.columns(headers) : null };
}

/** What its columns hold, as the user said the last time or else as they look. */
export function usualColumns({ remembered, inspection }: LookedAt): readonly ColumnContent[] {
  return remembered ?? inspection.fields;
}

type Remembered = Input<'start-import'>['remember'];

/** What of it is to be known the next time. */
export async function toRemember(
  looked: LookedAt,
  columns: readonly ColumnContent[],
): Promise<Remembered> {
  return [...(await columnsToRemember(looked, columns)), ...(await encodingToRemember(looked))];
}

async function columnsToRemember(
  looked: LookedAt,
  columns: readonly ColumnContent[],
): Promise<Remembered> {
  const { headers } = looked.inspection;
  const usual = usualColumns(looked);
  const changed = columns.some((column, at) => column !== usual[at]);
  if (!changed || headers.every((header) => header === '')) return [];
  return [{ id: await headerDigest(headers), columns }];
}

async function encodingToRemember({ readBy, inspection }: LookedAt): Promise<Remembered> {
  const { rawHeaders, encoding } = inspection;
  if (readBy !== 'choice' || rawHeaders.every((header) => header === '')) return [];
  return [{ id: await rawHeaderDigest(rawHeaders), encoding: encoding.label }];
}
