import { LedgerError } from '@/lib/ledger/errors';
import { needRoom } from '@/lib/ledger/room';
import type { Id } from '@/lib/model/record';

/**
 * Files on their way from one of our pages to the background: messages are JSON, so the page lays
 * the file down in the extension's private file system (OPFS) and names it. It stays there until
 * the background is through with it, also over a crash, and is then removed.
 */
const folderName = 'staged';

/** Where they lie; without `create`, not found where none ever was laid down. */
async function folder(create: boolean): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create });
}

/**
 * Lays a file down under an id.
 *
 * @throws {LedgerError} `quota` where there is no room for it, `unreadable` where the file itself
 *   was moved, changed or locked since it was chosen.
 */
export async function stage(id: Id, file: Blob): Promise<void> {
  await needRoom(file.size);
  try {
    const handle = await (await folder(true)).getFileHandle(id, { create: true });
    await file.stream().pipeTo(await handle.createWritable());
  } catch (error) {
    // Without room the browser may not even open what it made; then there is nothing to remove.
    await unstage(id).catch(() => null);
    throw (await isReadable(file))
      ? new LedgerError('quota', 'There is no room left for this file.', { cause: error })
      : new LedgerError('unreadable', 'The file cannot be read any more.', { cause: error });
  }
}

/** Browsers name a failure to write in many ways; a source that is gone fails again by itself. */
async function isReadable(file: Blob): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/**
 * The file laid down under an id.
 *
 * @throws {LedgerError} `file-gone` where it is not there (any more).
 */
export async function staged(id: Id): Promise<File> {
  try {
    return await (await (await folder(false)).getFileHandle(id)).getFile();
  } catch (error) {
    throw new LedgerError('file-gone', 'The file is not there any more: choose it again.', {
      cause: error,
    });
  }
}

/** Removes a file; one that is gone already is no failure. */
async function unstage(id: Id): Promise<void> {
  try {
    await (await folder(false)).removeEntry(id);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

/**
 * Removes a file once its work is done or has failed. Where even that fails, as on a full disk, the
 * outcome stands all the same, and {@link sweepStaged} removes it later.
 */
export async function putAway(id: Id): Promise<void> {
  await unstage(id).catch((error: unknown) => console.info('The file is removed later', error));
}

/** How long a file may be on its way before it counts as left behind, in milliseconds. */
const patience = 60 * 60 * 1000;

/**
 * Removes files that nobody will ever ask for: the page or the background ended between laying one
 * down and being through with it. They would take room, and hold what an erasure does not reach.
 *
 * @param awaited Whether an import still needs the file under this id.
 */
export async function sweepStaged(awaited: (id: Id) => Promise<boolean>): Promise<void> {
  const ids: Id[] = [];
  try {
    for await (const id of (await folder(false)).keys()) ids.push(id);
  } catch (error) {
    if (isNotFound(error)) return;
    throw error;
  }
  for (const id of ids) {
    if (await awaited(id)) continue;
    const { lastModified } = await staged(id);
    if (Date.now() - lastModified > patience) await unstage(id);
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
