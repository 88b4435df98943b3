import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';
import { Notice } from '@/components/shared/Notice';

import { DueList, type Due } from './DueList';
import { Lookup, PersonButton, type FoundPerson } from './Lookup';

interface PopupProps {
  readonly lookup: Parameters<typeof Lookup>[0];
  /** The person the tab is about, or null. */
  readonly person: FoundPerson | null;
  readonly dues: readonly Due[];
  /** Whether nobody has said yet who writes. */
  readonly unset: boolean;
  readonly problem: string | null;
  /** The sites with their switches. */
  readonly children: ComponentChildren;
  readonly onPanel: () => void;
  readonly onDashboard: () => void;
  readonly onSetUp: () => void;
}

/** The toolbar's window: this page, a look-up, what is due, and the switches. */
export function Popup(props: PopupProps) {
  const { lookup, person, dues, unset, problem, children } = props;
  return (
    <>
      <header class="row">
        <img src="/icon/48.png" alt="" width="22" height="22" />
        <h1 class="push">Goodgrounds</h1>
        {!unset && (
          <button type="button" class="link" onClick={props.onSetUp}>
            {i18n.t('popup.setup')}
          </button>
        )}
      </header>
      {unset && (
        <Notice state="warn">
          {i18n.t('popup.setup_hint')}{' '}
          <button type="button" class="link" onClick={props.onSetUp}>
            {i18n.t('popup.setup')}
          </button>
        </Notice>
      )}
      <div aria-live="polite">{problem && <Notice state="warn">{problem}</Notice>}</div>
      {person && (
        <section>
          <h2>{i18n.t('popup.this_page')}</h2>
          <PersonButton person={person} onOpen={() => lookup.onOpen(person)} />
        </section>
      )}
      <Lookup {...lookup} />
      <DueList dues={dues} />
      {children}
      <footer class="row">
        <button type="button" class="push" onClick={props.onPanel}>
          {i18n.t('popup.panel')}
        </button>
        <button type="button" class="push" onClick={props.onDashboard}>
          {i18n.t('popup.dashboard')}
        </button>
      </footer>
    </>
  );
}
