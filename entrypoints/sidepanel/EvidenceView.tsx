import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { EvidenceDialog } from '@/components/shared/EvidenceDialog';
import { EvidenceFiles } from '@/components/shared/EvidenceFiles';
import { problemOf } from '@/components/shared/problem';
import type { EvidenceReference } from '@/lib/model/record';
import { keepEvidence, openEvidence, type OpenedEvidence } from '@/lib/panel/evidence';
import type { Person, RecordView } from '@/lib/panel/record';

interface EvidenceViewProps {
  readonly record: RecordView;
  readonly person: Person;
  readonly onAdded: () => void;
  readonly onProblem: (words: string) => void;
}

/** The files of a person's notes; new ones go to the newest note. */
export function EvidenceView({ record, person, onAdded, onProblem }: EvidenceViewProps) {
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<{ opened: OpenedEvidence; sha256: string } | null>(null);
  const notes = person.story?.dossier.notes ?? [];
  const newest = notes.at(-1);
  if (!newest) return null;
  const open = async (reference: EvidenceReference) => {
    try {
      const opened = await openEvidence(record.db, reference);
      if (opened) setShown({ opened, sha256: reference.sha256 });
      else onProblem(i18n.t('evidence.gone'));
    } catch (error) {
      onProblem(problemOf(error));
    }
  };
  const add = async (files: readonly File[]) => {
    setBusy(true);
    const [first] = await keepEvidence(newest.id, files);
    setBusy(false);
    if (first) onProblem(i18n.t('evidence.not_kept', [first.fileName, problemOf(first.error)]));
    onAdded();
  };
  return (
    <>
      <EvidenceFiles
        files={notes.flatMap(({ evidence }) => evidence)}
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
