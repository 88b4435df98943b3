import { LedgerError } from './errors';

/**
 * What large writes leave free, in bytes. Chromium keeps the record in files that it writes anew by
 * itself now and then; when a disk is filled to the last byte in the middle of that, it may find
 * its own files damaged, and begins with an empty record. So we never are the ones who fill it.
 */
const forTidying = 64 * 1024 * 1024;

/** The same for a note or a request, which must be possible long after an import is not. */
const forLittle = 8 * 1024 * 1024;

/** With so much room nobody looks again for a while. */
const plenty = 1024 * 1024 * 1024;
const whileMs = 60_000;

/** When there was plenty of room, by the clock of this worker. */
let lastPlenty = Number.NEGATIVE_INFINITY;

/**
 * Makes sure of room before a file is laid down, people are taken in or a backup is restored.
 *
 * @param bytes What is to be written, roughly.
 * @throws {LedgerError} `quota` where writing it would leave too little.
 */
export async function needRoom(bytes: number): Promise<void> {
  refuseBelow(bytes + forTidying, await roomLeft());
}

/**
 * Makes sure of room for an entry; where there was plenty a moment ago, without looking.
 *
 * @throws {LedgerError} `quota` where next to nothing is left.
 */
export async function needLittleRoom(): Promise<void> {
  if (performance.now() - lastPlenty < whileMs) return;
  const left = await roomLeft();
  if (left > plenty && left < Number.POSITIVE_INFINITY) lastPlenty = performance.now();
  refuseBelow(forLittle, left);
}

function refuseBelow(wanted: number, left: number): void {
  if (left < wanted)
    throw new LedgerError('quota', 'The disk, or what the browser allows of it, is all but full.');
}

/**
 * Bytes that are left to us. Chromium says what the disk has at this moment; Firefox what it once
 * meant to give, which is no measure, but it undoes a write that finds no room and damages
 * nothing.
 */
async function roomLeft(): Promise<number> {
  const isMeasured =
    !import.meta.env.FIREFOX && 'navigator' in globalThis && 'storage' in navigator;
  if (!isMeasured) return Number.POSITIVE_INFINITY;
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
}
