import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Zip, ZipDeflate } from 'fflate';

import type { IsoDate, IsoInstant } from '@/lib/model/time';

import { howToVerify } from './how-to-verify';

/** One file of a pack, in pieces: text of any length needs the memory of one piece. */
export interface PackFile {
  readonly name: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

/** Takes the pack's bytes as they come: a file on disk, or parts of a blob. */
export interface PackSink {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** What the pack says of itself beside its files. */
export interface PackHead {
  readonly madeAt: IsoInstant;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly controller: string;
  /** The journal as it stood: how many entries, and the hash of the last. */
  readonly journal: { readonly entries: number; readonly head: string };
}

/** What `manifest.json` holds; `npm run -s verify -- <pack>` checks every line of it. */
export interface PackManifest extends PackHead {
  readonly format: 'goodgrounds-evidence-pack';
  readonly version: 1;
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    /** SHA-256, hexadecimal. */
    readonly sha256: string;
  }[];
}

/** The manifest, and its own hash: print that, and nobody can exchange the pack unnoticed. */
export interface WrittenPack {
  readonly manifest: PackManifest;
  readonly sha256: string;
}

/**
 * Writes an evidence pack: a ZIP file with every report, the journal, and a manifest that holds the
 * hash of each. It is written while it is read, one piece at a time.
 *
 * @throws What the sink or a file's pieces throw; then the pack is not complete and has no
 *   manifest.
 */
export async function writePack(
  head: PackHead,
  files: readonly PackFile[],
  sink: PackSink,
): Promise<WrittenPack> {
  const out = openZip(sink);
  const written: PackManifest['files'][number][] = [];
  for (const file of [{ name: 'HOW-TO-VERIFY.txt', pieces: [howToVerify] }, ...files]) {
    written.push(await out.add(file));
  }
  const manifest: PackManifest = {
    format: 'goodgrounds-evidence-pack',
    version: 1,
    ...head,
    files: written,
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const { sha256: hash } = await out.add({ name: 'manifest.json', pieces: [text] });
  await out.end();
  return { manifest, sha256: hash };
}

function openZip(sink: PackSink) {
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
    async add({ name, pieces }: PackFile) {
      const encoder = new TextEncoder();
      const hash = sha256.create();
      const file = new ZipDeflate(name, { level: 6 });
      let bytes = 0;
      zip.add(file);
      for await (const piece of pieces) {
        const chunk = encoder.encode(piece);
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
