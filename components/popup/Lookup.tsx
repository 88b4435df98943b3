import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';
import type { FindingText } from '@/components/shared/finding-text';
import { Findings } from '@/components/shared/Findings';
import { inOneLine } from '@/components/shared/show';
import { Tag } from '@/components/shared/Tag';
import type { CallNote } from '@/lib/model/record';

import { CallForm } from './CallForm';

/** Somebody the words fit. */
export interface FoundPerson {
  readonly key: string;
  readonly name: string;
  readonly line: string;
  readonly state: 'on-record' | 'no-note' | 'opted-out';
}

interface LookupProps {
  readonly words: string;
  /** Null while nothing was typed. */
  readonly found: readonly FoundPerson[] | null;
  /** What to know before a call, where a number was looked up. */
  readonly call: {
    readonly findings: readonly FindingText[];
    readonly say: readonly string[];
  } | null;
  /** Puts the call on record; resolves to whether it was. */
  readonly onCalled: (note: CallNote) => Promise<boolean>;
  readonly onWords: (words: string) => void;
  readonly onOpen: (person: FoundPerson) => void;
}

/** Looks up an address, a number or a name, for instance before a call (row A7). */
export function Lookup({ words, found, call, onCalled, onWords, onOpen }: LookupProps) {
  return (
    <section class="lookup">
      <Field label={i18n.t('popup.lookup')} type="search" value={words} onInput={onWords} />
      <div aria-live="polite">
        {found?.length === 0 && <p class="hint">{i18n.t('popup.lookup_none')}</p>}
        {found && found.length > 0 && <p class="quiet">{i18n.t('common.found', found.length)}</p>}
        <ul class="plain">
          {found?.map((person) => (
            <li key={person.key}>
              <PersonButton person={person} onOpen={() => onOpen(person)} />
            </li>
          ))}
        </ul>
      </div>
      {call && (
        <>
          <h2>{i18n.t('popup.call.title')}</h2>
          <Findings findings={call.findings} />
          <h2>{i18n.t('popup.call.say')}</h2>
          <ul class="plain">
            {call.say.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <CallForm
            key={words}
            onCalled={onCalled}
            onEvidence={() => found?.[0] && onOpen(found[0])}
          />
        </>
      )}
    </section>
  );
}

interface PersonButtonProps {
  readonly person: FoundPerson;
  readonly onOpen: () => void;
}

/** A person with how they stand; a press opens them in the side panel. */
export function PersonButton({ person, onOpen }: PersonButtonProps) {
  return (
    <button type="button" class="person-button" onClick={onOpen}>
      <span class="push">
        <b>{person.name}</b>
        <span class="hint choice-hint">{inOneLine([person.line])}</span>
      </span>
      <Standing state={person.state} />
    </button>
  );
}

function Standing({ state }: { readonly state: FoundPerson['state'] }) {
  switch (state) {
    case 'opted-out':
      return <Tag state="stop" text={i18n.t('popup.opted_out')} />;
    case 'no-note':
      return <Tag state="warn" text={i18n.t('popup.no_note')} />;
    case 'on-record':
      return <Tag state="ok" text={i18n.t('popup.on_record')} />;
  }
}
