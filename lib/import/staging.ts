import { LedgerError } from '@/lib/ledger/errors';
import type { Id } from '@/lib/model/record';

/**
 * Files on their way from one of our pages to the background: messages are JSON, so the page lays
 * the file down in the extension's private file system (OPFS) and names it. It stays there until
 * the background is through with it, also over a crash, and is then removed.
 */
const folderName = 'staged';

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}

/**
 * Lays a file down under an id.
 *
 * @throws {LedgerError} `quota` where there is no room for it.
 */
export async function stage(id: Id, file: Blob): Promise<void> {
  try {
    const handle = await (await folder()).getFileHandle(id, { create: true });
    await file.stream().pipeTo(await handle.createWritable());
  } catch (error) {
    // Without room the browser may not even open what it made; then there is nothing to remove.
    await unstage(id).catch(() => null);
    throw new LedgerError('quota', 'There is no room left for this file.', { cause: error });
  }
}

/**
 * The file laid down under an id.
 *
 * @throws {LedgerError} `file-gone` where it is not there (any more).
 */
export async function staged(id: Id): Promise<File> {
  try {
    return await (await (await folder()).getFileHandle(id)).getFile();
  } catch (error) {
    throw new LedgerError('file-gone', 'The file is not there any more: choose it again.', {
      cause: error,
    });
  }
}

/** Removes a file; one that is gone already is no failure. */
export async function unstage(id: Id): Promise<void> {
  try {
    await (await folder()).removeEntry(id);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
  }
}
