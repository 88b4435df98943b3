import { NoteFiles } from '@/components/shared/NoteFiles';
import type { Note } from '@/lib/model/record';
import { keepEvidence } from '@/lib/panel/evidence';

import { changed, toast } from '../changes';
import { useRecord } from '../reader';

function say(text: string): void {
  toast.value = { text, undo: null };
}

/** The files of a note. */
export function NoteEvidence({ note }: { readonly note: Note }) {
  const record = useRecord();
  return (
    <NoteFiles
      files={note.evidence}
      onOpen={async (reference) => record.evidence(reference)}
      onKeep={async (files) => keepEvidence(note.id, files)}
      onKept={(words) => {
        say(words);
        changed();
      }}
      onProblem={say}
    />
  );
}
