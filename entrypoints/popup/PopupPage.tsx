import { useEffect, useState } from 'preact/hooks';

import type { Due } from '@/components/popup/DueList';
import type { FoundPerson } from '@/components/popup/Lookup';
import { Popup } from '@/components/popup/Popup';
import { problemOf } from '@/components/shared/problem';
import { Upgrading } from '@/components/shared/Upgrading';
import { hearUpgrade } from '@/lib/messages/making';
import type { Prefill } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';
import type { CallNote } from '@/lib/model/record';
import { instantOf } from '@/lib/model/time';
import { openPanel } from '@/lib/panel/open-panel';
import { openRecord, type RecordView } from '@/lib/panel/record';
import { turnPanelTo } from '@/lib/panel/subject';

import { duesOf } from './dues';
import { lookUp, matchFor, type Call, type LookUp, type Match } from './look-up';
import { SwitchesView } from './SwitchesView';
import { tabView, type TabView } from './tab';

/** The toolbar's window. */
export function PopupPage() {
  const view = usePopup();
  const { record, tab, words, found, person, dues, problem, setProblem } = view;
  /** The panel opens in the turn of the click; whom it is about reaches it through the session. */
  const open = (subject: Prefill | null) => {
    const opening = openPanel({ windowId: tab?.windowId ?? 0 });
    const turning = subject ? turnPanelTo(subject) : Promise.resolve();
    Promise.all([opening, turning]).then(
      () => window.close(),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  const go = (page: 'dashboard' | 'welcome') => {
    send('open-page', { page, view: '' }).then(
      () => window.close(),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  const openMatch = ({ key }: FoundPerson) => {
    const match = [person, ...(found?.matches ?? [])].find((one) => one?.key === key);
    if (match) open(match.subject);
  };
  return (
    <Popup
      lookup={{
        words,
        found: found?.matches ?? null,
        call: found?.call ?? null,
        onCalled: async (note) => (found?.call ? recordCall(found.call, note, setProblem) : false),
        onWords: view.look,
        onOpen: openMatch,
      }}
      person={person}
      dues={dues}
      unset={record !== null && record.identity === null}
      problem={problem}
      onPanel={() => open(tab?.profile ?? null)}
      onDashboard={() => go('dashboard')}
      onSetUp={() => go('welcome')}
    >
      <Upgrading hear={hearUpgrade} />
      <SwitchesView url={tab?.url ?? null} onProblem={setProblem} />
    </Popup>
  );
}

/** Puts a call on record as it was just made; says what went wrong. */
async function recordCall(
  { outreach }: Call,
  note: CallNote,
  onProblem: (problem: string) => void,
): Promise<boolean> {
  try {
    const at = instantOf(new Date());
    const isEmpty = note.screenedOn === null && note.words === '';
    const call = isEmpty ? {} : { call: note };
    await send('record-outreach', { outreach: [{ ...outreach, at, ...call }] });
    return true;
  } catch (error) {
    onProblem(problemOf(error));
    return false;
  }
}

/** What the popup shows, read when it opens. */
function usePopup() {
  const [record, setRecord] = useState<RecordView | null>(null);
  const [tab, setTab] = useState<TabView | null>(null);
  const [words, setWords] = useState('');
  const [answer, setAnswer] = useState<{ words: string; found: LookUp | null } | null>(null);
  const [person, setPerson] = useState<Match | null>(null);
  const [dues, setDues] = useState<readonly Due[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const read = async () => {
      const [opened, seen] = await Promise.all([openRecord(), tabView()]);
      setRecord(opened);
      setTab(seen);
      setDues(await duesOf(opened.db));
      if (seen.profile) setPerson(await matchFor(opened, seen.profile));
    };
    read().catch((error: unknown) => setProblem(problemOf(error)));
  }, []);
  // What was typed before the record had opened is looked up once it has.
  useEffect(() => {
    if (!record) return undefined;
    let awaited = true;
    lookUp(record, words).then(
      // Answers come in any order: a late one to earlier words must not take the newest's place.
      (found) => awaited && setAnswer({ words, found }),
      (error: unknown) => setProblem(problemOf(error)),
    );
    return () => {
      awaited = false;
    };
  }, [record, words]);
  // Between a key and its answer nothing is shown.
  const found = answer?.words === words ? answer.found : null;
  return { record, tab, words, found, person, dues, problem, setProblem, look: setWords };
}
