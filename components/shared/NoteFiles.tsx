import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import type { EvidenceReference } from '@/lib/model/record';

import { EvidenceDialog, type ShownEvidence } from './EvidenceDialog';
import { EvidenceFiles } from './EvidenceFiles';
import { problemOf } from './problem';

interface NoteFilesProps {
  readonly files: readonly EvidenceReference[];
  /** Opens a file; null where its bytes are not there. */
  readonly onOpen: (reference: EvidenceReference) => Promise<ShownEvidence | null>;
  /** Keeps files; those that were not come back, with why. */
  readonly onKeep: (
    files: readonly File[],
  ) => Promise<readonly { readonly fileName: string; readonly error: unknown }[]>;
  /** Told once the files were dealt with. */
  readonly onKept: (words: string) => void;
  readonly onProblem: (words: string) => void;
}

/** The files that support a note: opened, saved, added to. */
export function NoteFiles({ files, onOpen, onKeep, onKept, onProblem }: NoteFilesProps) {
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<{ evidence: ShownEvidence; sha256: string } | null>(null);
  const open = async (reference: EvidenceReference) => {
    try {
      const evidence = await onOpen(reference);
      if (evidence) setShown({ evidence, sha256: reference.sha256 });
      else onProblem(i18n.t('evidence.gone'));
    } catch (error) {
      onProblem(problemOf(error));
    }
  };
  const keep = async (chosen: readonly File[]) => {
    setBusy(true);
    const [first] = await onKeep(chosen);
    setBusy(false);
    onKept(
      first
        ? i18n.t('evidence.not_kept', [first.fileName, problemOf(first.error)])
        : i18n.t('evidence.kept'),
    );
  };
  return (
    <>
      <EvidenceFiles
        files={files}
        busy={busy}
        onOpen={(file) => void open(file)}
        onAdd={(chosen) => void keep(chosen)}
      />
      {shown && <EvidenceDialog {...shown} onClose={() => setShown(null)} />}
    </>
  );
}
