import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Start } from '@/components/panel/Start';
import { Notice } from '@/components/shared/Notice';
import { problemOf } from '@/components/shared/problem';
import { Upgrading } from '@/components/shared/Upgrading';
import { contactPage } from '@/lib/ledger/read/contacts';
import { hearUpgrade } from '@/lib/messages/making';
import type { Prefill } from '@/lib/messages/protocol';
import { parseIdentifier } from '@/lib/model/identifier';
import type { Contact } from '@/lib/model/record';
import { fillFromTab } from '@/lib/panel/fill-from-tab';
import { openRecord, type RecordView } from '@/lib/panel/record';
import { panelSubject, turnPanelTo, watchPanelSubject } from '@/lib/panel/subject';

import { PersonView } from './PersonView';

/** The side panel: about the person another page of ours turned it to, or about nobody yet. */
export function SidePanel() {
  const [record, setRecord] = useState<RecordView | null>(null);
  const [subject, setSubject] = useState<Prefill | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [found, setFound] = useState<readonly Contact[] | null>(null);
  useEffect(() => {
    const failed = (error: unknown) => setProblem(problemOf(error));
    openRecord().then(setRecord, failed);
    panelSubject().then(setSubject, failed);
    return watchPanelSubject(setSubject);
  }, []);
  if (!record)
    return problem ? (
      <div class="start">
        <Notice state="stop" role="alert">
          {problem}
        </Notice>
      </div>
    ) : (
      <Upgrading hear={hearUpgrade}>
        <p aria-busy="true" />
      </Upgrading>
    );
  const turn = (to: Prefill | null) => {
    setProblem(null);
    setFound(null);
    setSubject(to);
    void turnPanelTo(to);
  };
  const fill = async () => {
    const filled = await fillFromTab();
    if (filled.ok) turn(filled.prefill);
    else setProblem(noFill(filled.because));
  };
  if (subject)
    return (
      <PersonView
        key={JSON.stringify(subject)}
        record={record}
        subject={subject}
        onBack={() => turn(null)}
      />
    );
  return (
    <Start
      found={found}
      problem={problem}
      onFind={(words) => void find(record, words).then(setFound)}
      onChoose={(contact) => turn(prefillOf(contact))}
      onStart={(typed) => turn(prefillTyped(typed))}
      onFill={() => void fill()}
    />
  );
}

function noFill(because: 'no-access' | 'nothing'): string {
  return because === 'nothing' ? i18n.t('panel.fill_nothing') : i18n.t('panel.fill_no_access');
}

async function find({ db }: RecordView, words: string): Promise<readonly Contact[] | null> {
  if (!words.trim()) return null;
  const search = parseIdentifier(words)?.value ?? words;
  const { rows } = await contactPage(db, {
    search,
    sort: 'changed',
    direction: 'descending',
    limit: 8,
  });
  return rows.map(({ contact }) => contact).filter((contact) => contact !== null);
}

function prefillOf({ identifiers, name, organisation, role }: Contact): Prefill {
  return { identifiers, name, organisation, role, location: null, url: null, site: 'record' };
}

/** What was typed in the search field begins the note: an identifier, or else a name. */
function prefillTyped(typed: string): Prefill {
  const identifier = parseIdentifier(typed);
  return {
    identifiers: identifier ? [identifier] : [],
    name: identifier ? null : typed.trim() || null,
    organisation: null,
    role: null,
    location: null,
    url: null,
    site: 'typed',
  };
}
