import { useCallback, useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { PersonHeader } from '@/components/panel/PersonHeader';
import { Notice } from '@/components/shared/Notice';
import { problemOf } from '@/components/shared/problem';
import { Tabs } from '@/components/shared/Tabs';
import type { Prefill } from '@/lib/messages/protocol';
import { personOf, watchRecord, type Person, type RecordView } from '@/lib/panel/record';

import { EvidenceView } from './EvidenceView';
import { NoteView } from './NoteView';
import { RecordingDialogs, type Recording } from './RecordingDialogs';
import { RequestsView } from './RequestsView';
import { StopBand } from './StopBand';
import { StoryView } from './StoryView';

interface PersonViewProps {
  readonly record: RecordView;
  readonly subject: Prefill;
  readonly onBack: () => void;
}

type Tab = 'story' | 'note' | 'requests';

/** One person: their story, the note form, their requests. */
export function PersonView({ record, subject, onBack }: PersonViewProps) {
  const { person, problem, setProblem, read } = usePerson(record, subject);
  const [tab, setTab] = useState<Tab | null>(null);
  const [recording, setRecording] = useState<Recording | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  if (!person) return problem ? <p role="alert">{problem}</p> : <p aria-busy="true" />;
  const shown = shownPerson(subject, person);
  const current = tab ?? (person.story?.dossier.notes.length ? 'story' : 'note');
  const changed = (words: string) => {
    setSaid(words);
    setProblem(null);
    setTab('story');
    void read();
  };
  return (
    <>
      <PersonHeader person={shown}>
        <button type="button" onClick={onBack}>
          {i18n.t('panel.back')}
        </button>
      </PersonHeader>
      <StopBand facts={person.facts} />
      <div class="band" aria-live="polite">
        {said && <Notice state="ok">{said}</Notice>}
        {problem && <Notice state="stop">{problem}</Notice>}
      </div>
      <Tabs label={i18n.t('panel.tabs')} tabs={tabsOf(person)} current={current} onChange={setTab}>
        <TabBody
          {...{ record, subject, person, current }}
          onRecord={setRecording}
          onSaved={changed}
          onSaid={(words) => {
            setSaid(words);
            void read();
          }}
          onProblem={setProblem}
        />
      </Tabs>
      {recording && (
        <RecordingDialogs
          recording={recording}
          person={person}
          name={shown.name ?? shown.address}
          onDone={changed}
          onProblem={setProblem}
          onClose={() => setRecording(null)}
        />
      )}
    </>
  );
}

interface TabBodyProps extends Pick<PersonViewProps, 'record' | 'subject'> {
  readonly person: Person;
  readonly current: Tab;
  readonly onRecord: (recording: Recording) => void;
  readonly onSaved: (words: string) => void;
  /** Something was written; there may be words to say about it. */
  readonly onSaid: (words: string | null) => void;
  readonly onProblem: (words: string) => void;
}

function TabBody(props: TabBodyProps) {
  const { record, subject, person, current, onProblem } = props;
  switch (current) {
    case 'story':
      return (
        <StoryView story={person.story} onRecord={props.onRecord}>
          <EvidenceView {...{ record, person, onProblem }} onAdded={props.onSaid} />
        </StoryView>
      );
    case 'note':
      return <NoteView {...{ record, subject, person }} onSaved={props.onSaved} />;
    case 'requests':
      return (
        <RequestsView {...{ record, person, onProblem }} onAnswered={() => props.onSaid(null)} />
      );
  }
}

/** What is on record about the subject, read again on demand. */
function usePerson({ db }: RecordView, { identifiers }: Prefill) {
  const [person, setPerson] = useState<Person | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = useCallback(async () => {
    try {
      setPerson(await personOf(db, identifiers));
    } catch (error) {
      setProblem(problemOf(error));
    }
  }, [db, identifiers]);
  useEffect(() => {
    void read();
    return watchRecord(() => void read());
  }, [read]);
  return { person, problem, setProblem, read };
}

function shownPerson(subject: Prefill, { story, identifiers }: Person) {
  const contact = story?.dossier.contact;
  return {
    name: contact?.name ?? subject.name,
    role: contact?.role ?? subject.role,
    organisation: contact?.organisation ?? subject.organisation,
    country: contact?.country ?? null,
    address: identifiers[0]?.value ?? '',
  };
}

function tabsOf({
  story,
  facts,
}: Person): readonly { readonly name: Tab; readonly label: string }[] {
  const count = (story?.dossier.requests ?? facts.flatMap(({ requests }) => requests)).length;
  const note = story?.dossier.notes.length ? i18n.t('panel.new_note') : i18n.t('panel.note');
  return [
    { name: 'story', label: i18n.t('panel.story') },
    { name: 'note', label: note },
    { name: 'requests', label: [i18n.t('panel.requests'), count || ''].join(' ').trim() },
  ];
}
