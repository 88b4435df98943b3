import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';
import { inOneLine } from '@/components/shared/show';
import type { Contact } from '@/lib/model/record';

interface StartProps {
  /** What was found for the words typed; null while nothing was typed. */
  readonly found: readonly Contact[] | null;
  readonly problem: string | null;
  readonly onFind: (words: string) => void;
  readonly onChoose: (contact: Contact) => void;
  readonly onFill: () => void;
  /** Begin a note with what was typed. */
  readonly onStart: (typed: string) => void;
}

/** The panel before it is about anybody. */
export function Start({ found, problem, onFind, onChoose, onFill, onStart }: StartProps) {
  const [words, setWords] = useState('');
  return (
    <section class="start">
      <h1>{i18n.t('panel.empty')}</h1>
      <p class="hint">{i18n.t('panel.empty_hint')}</p>
      <div class="row">
        <button type="button" class="primary" onClick={onFill}>
          {i18n.t('panel.fill')}
        </button>
        <button type="button" onClick={() => onStart(words)}>
          {i18n.t('panel.start')}
        </button>
      </div>
      <div aria-live="polite">{problem && <Notice state="warn">{problem}</Notice>}</div>
      <Field
        label={i18n.t('panel.find')}
        type="search"
        value={words}
        onInput={(typed) => {
          setWords(typed);
          onFind(typed);
        }}
      />
      <div aria-live="polite">
        {found?.length === 0 && <p class="hint">{i18n.t('panel.find_none')}</p>}
        {found && found.length > 0 && <p class="quiet">{i18n.t('common.found', found.length)}</p>}
        <ul class="plain">
          {found?.map((contact) => (
            <li key={contact.id}>
              <button type="button" class="found-person" onClick={() => onChoose(contact)}>
                <b>{contact.name ?? contact.identifiers[0]?.value}</b>
                <span class="hint">
                  {inOneLine([contact.role, contact.organisation, contact.identifiers[0]?.value])}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
