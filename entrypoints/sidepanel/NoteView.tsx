import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import type { NoteDraft } from '@/components/panel/note-draft';
import { noteOf, type ReadyNote, type Surroundings } from '@/components/panel/note-of';
import { NoteForm } from '@/components/panel/NoteForm';
import { problemOf } from '@/components/shared/problem';
import { isoDate, pageLanguage } from '@/components/shared/show';
import { useKept } from '@/components/shared/use-kept';
import type { Prefill } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';
import { keepEvidence, type LeftOut } from '@/lib/panel/evidence';
import type { Person, RecordView } from '@/lib/panel/record';

import { beginNote } from './beginning';
import { draftKey, dropNote, keepNote, keptNote } from './kept-notes';
import { now } from './now';
import { preview } from './preview';

interface NoteViewProps {
  readonly record: RecordView;
  readonly subject: Prefill;
  readonly person: Person;
  readonly onSaved: (said: string) => void;
}

/** The note form with its draft, which is kept until the background has acknowledged the note. */
export function NoteView({ record, subject, person, onSaved }: NoteViewProps) {
  const about = draftKey(subject.identifiers);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown) => setProblem(problemOf(error));
  const kept = useKept<NoteDraft>((now) => void keepNote(about, now).catch(failed));
  const { value: draft, begin, change } = kept;
  useEffect(() => {
    keptNote(about).then((kept) => begin(kept ?? beginNote(subject, person, record)), failed);
    // Only another person brings another draft; what is typed must outlive a fresh reading of the record.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [about]);
  if (!draft) return <p aria-busy="true" />;
  const around = surroundings(record);
  const save = async (ready: ReadyNote) => {
    setSaving(true);
    setProblem(null);
    try {
      const { noteId } = await send('record-note', ready);
      await dropNote(about);
      const [lost] = await keepEvidence(noteId, files);
      onSaved(savedWords(person, lost));
    } catch (error) {
      failed(error);
    }
    setSaving(false);
  };
  return (
    <NoteForm
      draft={draft}
      around={around}
      lias={record.lias}
      findings={
        draft.source.origin ? preview(noteOf(draft, around), person, record, around.today) : []
      }
      saving={saving}
      files={files}
      onFiles={setFiles}
      problem={problem}
      onDraft={change}
      onSave={(ready) => void save(ready)}
      onDiscard={() => {
        void dropNote(about);
        setFiles([]);
        begin(beginNote(subject, person, record));
      }}
    />
  );
}

/** The note is kept in any case; a file that was not is named. */
function savedWords({ story }: Person, lost: LeftOut | undefined): string {
  const saved = story?.dossier.notes.length ? i18n.t('form.saved_again') : i18n.t('form.saved');
  if (!lost) return saved;
  return `${saved} ${i18n.t('evidence.not_kept', [lost.fileName, problemOf(lost.error)])}`;
}

function surroundings({ campaigns, identity, policy }: RecordView): Surroundings {
  return {
    policy,
    campaigns,
    author: identity?.name ?? '',
    now: now(),
    today: isoDate(new Date()),
    language: pageLanguage().split('-')[0] ?? 'en',
  };
}
