import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Zip, ZipDeflate } from 'fflate';

/** One file of a ZIP file, in pieces: a file of any length needs the memory of one piece. */
export interface ZippedFile {
  readonly name: string;
  readonly pieces:
    | AsyncIterable<string | Uint8Array<ArrayBuffer>>
    | Iterable<string | Uint8Array<ArrayBuffer>>;
}

/** Takes the bytes as they come: a file on disk, or parts of a blob. */
export interface ZipSink {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** What was written of one file. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** A ZIP file that is being written. */
export interface OpenZip {
  add(file: ZippedFile): Promise<WrittenFile>;
  end(): Promise<void>;
}

/** Begins a ZIP file; it is written while its files are read. */
export function openZip(sink: ZipSink): OpenZip {
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else waiting.push(new Uint8Array(chunk));
  });
  // The compressor hands over what it has in the same turn; here it leaves the memory.
  const flush = async () => {
    if (failed) throw failed;
    const chunks = waiting;
    waiting = [];
    for (const chunk of chunks) await sink.write(chunk);
  };
  return {
    async add({ name, pieces }) {
      const encoder = new TextEncoder();
      const hash = sha256.create();
      const file = new ZipDeflate(name, { level: 6 });
      let bytes = 0;
      zip.add(file);
      for await (const piece of pieces) {
        const chunk = typeof piece === 'string' ? encoder.encode(piece) : piece;
        bytes += chunk.length;
        hash.update(chunk);
        file.push(chunk);
        await flush();
      }
      file.push(new Uint8Array(0), true);
      await flush();
      return { name, bytes, sha256: bytesToHex(hash.digest()) };
    },
    async end() {
      zip.end();
      await flush();
    },
  };
}

/** A file's own name where it can stand in a ZIP file on every system, behind its number. */
export function nameInZip(number: number, fileName: string): string {
  const safe = fileName
    .normalize('NFC')
    .replaceAll(/[\p{C}\\/:*?"<>|]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '')
    .slice(-120);
  return `${String(number).padStart(2, '0')}-${safe || 'file'}`;
}
