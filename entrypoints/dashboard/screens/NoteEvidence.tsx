import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { EvidenceDialog } from '@/components/shared/EvidenceDialog';
import { EvidenceFiles } from '@/components/shared/EvidenceFiles';
import { problemOf } from '@/components/shared/problem';
import type { EvidenceReference, Note } from '@/lib/model/record';
import { keepEvidence, type OpenedEvidence } from '@/lib/panel/evidence';

import { changed, toast } from '../changes';
import { useRecord } from '../reader';

function say(text: string): void {
  toast.value = { text, undo: null };
}

/** The files of a note: opened, saved, added to. */
export function NoteEvidence({ note }: { readonly note: Note }) {
  const record = useRecord();
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<{ opened: OpenedEvidence; sha256: string } | null>(null);
  const open = async (reference: EvidenceReference) => {
    try {
      const opened = await record.evidence(reference);
      if (opened) setShown({ opened, sha256: reference.sha256 });
      else say(i18n.t('evidence.gone'));
    } catch (error) {
      say(problemOf(error));
    }
  };
  const add = async (files: readonly File[]) => {
    setBusy(true);
    const leftOut = await keepEvidence(note.id, files);
    setBusy(false);
    const [first] = leftOut;
    say(
      first
        ? i18n.t('evidence.not_kept', [first.fileName, problemOf(first.error)])
        : i18n.t('evidence.kept'),
    );
    changed();
  };
  return (
    <>
      <EvidenceFiles
        files={note.evidence}
        busy={busy}
        onOpen={(file) => void open(file)}
        onAdd={(files) => void add(files)}
      />
      {shown && (
        <EvidenceDialog
          evidence={shown.opened}
          sha256={shown.sha256}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
