import type { ZipSink } from '@/lib/report/zip';

/** Hands a text to the browser's downloads. */
export async function downloadText(
  name: string,
  type: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(piece);
  downloadBlob(name, new Blob(parts, { type }));
}

/** Hands a file to the browser's downloads. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun once the click was handled; its address is needed until then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

// Chromium's file picker writes to disk while it is written; the types both browsers share lack it.
declare global {
  interface Window {
    showSaveFilePicker?: (options: {
      suggestedName: string;
    }) => Promise<{ createWritable(): Promise<SavedFile> }>;
  }
}

interface SavedFile {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** A file that is being written, and how to finish or give it up. */
export interface OpenFile extends ZipSink {
  finish(): Promise<void>;
  giveUp(): Promise<void>;
}

/**
 * Opens a file to write to. Where the browser has a file picker it goes to disk piece by piece;
 * elsewhere the parts wait in blobs, which browsers keep on disk when they are large.
 *
 * @returns Null when the user chose no file.
 */
export async function openFile(name: string): Promise<OpenFile | null> {
  if (!window.showSaveFilePicker) return blobFile(name);
  try {
    const handle = await window.showSaveFilePicker({ suggestedName: name });
    const file = await handle.createWritable();
    return {
      write: async (bytes) => file.write(bytes),
      finish: async () => file.close(),
      giveUp: async () => file.abort(),
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

function blobFile(name: string): OpenFile {
  let whole = new Blob([]);
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const gather = () => {
    whole = new Blob([whole, ...parts]);
    parts = [];
    size = 0;
  };
  return {
    async write(bytes) {
      parts.push(bytes);
      size += bytes.length;
      if (size > 4_000_000) gather();
    },
    async finish() {
      gather();
      downloadBlob(name, whole);
    },
    async giveUp() {
      whole = new Blob([]);
      parts = [];
    },
  };
}
