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
  /** A file is none that can be read, or too large. */
  | 'unreadable';

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
  if (error.name === 'QuotaExceededError')
    return new LedgerError('quota', 'The browser has no room left for the record.', {
      cause: error,
    });
  if (error.name === 'InvalidStateError' || error.name === 'UnknownError')
    return new LedgerError('unavailable', `The record cannot be reached: ${error.message}`, {
      cause: error,
    });
  return error;
}
