/** What stopped the ledger; the screens have a sentence for each, under `refusal` in `locales/`. */
export type LedgerFault =
  /** The database was written by a later version of the extension. */
  | 'newer'
  /** Another page of ours still has an older version open. */
  | 'blocked'
  /** A step from one version to the next failed; the database is as it was before. */
  | 'step-failed'
  /** The browser refuses to store more. */
  | 'quota'
  /** The browser closed the database, or does not let us open it. */
  | 'unavailable'
  /** An event speaks of something that is not on record. */
  | 'not-on-record'
  /** A file that was to be restored is not what was backed up. */
  | 'edited'
  /** The passphrase does not open the file. */
  | 'passphrase'
  /** The record has entries that the backup to be restored does not have. */
  | 'not-in-backup'
  /** The backup is of another organisation: stops on record here would be lost. */
  | 'other-organisation'
  /** A file is none that can be read. */
  | 'unreadable'
  /** A file has nothing in it. */
  | 'empty-file'
  /** A file is larger than what is taken. */
  | 'too-large'
  /** A spreadsheet, an archive or a PDF where a table was wanted. */
  | 'not-a-table'
  /** A row that does not end where any row of a table does. */
  | 'long-row'
  /** The file that an import was reading is not there any more. */
  | 'file-gone'
  /** Another file than the one the import began with. */
  | 'other-file';

/** A ledger operation that did not happen; nothing of it was kept. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';

  constructor(
    readonly fault: LedgerFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * The same failure in the ledger's words, so that a screen can tell the user what to do. A failure
 * that is not the storage's is passed through as it is.
 */
export function asLedgerError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'QuotaExceededError' || isDiskFull(error))
    return new LedgerError('quota', 'The browser has no room left for the record.', {
      cause: error,
    });
  if (unreachable.has(error.name) || isUnwrittenFile(error))
    return new LedgerError('unavailable', `The record cannot be reached: ${error.message}`, {
      cause: error,
    });
  return error;
}

/** The database is closed, the browser cannot read it, or it ended a transaction and says no more. */
const unreachable: ReadonlySet<string> = new Set([
  'InvalidStateError',
  'UnknownError',
  'AbortError',
]);

/** A disk without room is an unknown error to Chromium; its text alone says what happened. */
function isDiskFull({ name, message }: Error): boolean {
  return name === 'UnknownError' && /NO_SPACE|no space left|disk is full/iu.test(message);
}

/** What Chromium says where the file of a large value could not be written, for want of room or not. */
function isUnwrittenFile({ name, message }: Error): boolean {
  return name === 'DataError' && /failed to write blobs/iu.test(message);
}
