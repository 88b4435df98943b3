import type { IsoDate, IsoInstant } from '@/lib/model/time';

import { howToVerify } from './how-to-verify';
import { openZip, type WrittenFile, type ZippedFile, type ZipSink } from './zip';

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
  readonly files: readonly WrittenFile[];
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
  files: readonly ZippedFile[],
  sink: ZipSink,
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
