import { NoteFiles } from '@/components/shared/NoteFiles';
import { keepEvidence, openEvidence } from '@/lib/panel/evidence';
import type { Person, RecordView } from '@/lib/panel/record';

interface EvidenceViewProps {
  readonly record: RecordView;
  readonly person: Person;
  readonly onAdded: (words: string) => void;
  readonly onProblem: (words: string) => void;
}

/** The files of a person's notes; new ones go to the newest note. */
export function EvidenceView({ record, person, onAdded, onProblem }: EvidenceViewProps) {
  const notes = person.story?.dossier.notes ?? [];
  const newest = notes.at(-1);
  if (!newest) return null;
  return (
    <NoteFiles
      files={notes.flatMap(({ evidence }) => evidence)}
      onOpen={async (reference) => openEvidence(record.db, reference)}
      onKeep={async (files) => keepEvidence(newest.id, files)}
      onKept={onAdded}
      onProblem={onProblem}
    />
  );
}
