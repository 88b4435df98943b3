import { useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { changing, within } from '@/components/shared/change';
import type { Errors } from '@/components/shared/check';
import type { FindingText } from '@/components/shared/finding-text';
import { Findings } from '@/components/shared/Findings';
import { showFirstError } from '@/components/shared/first-error';
import { Notice } from '@/components/shared/Notice';
import { showDate } from '@/components/shared/show';
import type { Lia } from '@/lib/model/organisation';

import { BasisFields } from './BasisFields';
import { ChosenFiles } from './ChosenFiles';
import { ContactFields } from './ContactFields';
import { ExceptionFields } from './ExceptionFields';
import { KeepingFields } from './KeepingFields';
import type { NoteDraft } from './note-draft';
import {
  basisOf,
  campaignOf,
  checkNote,
  keptUntil,
  liaOf,
  noteOf,
  type ReadyNote,
  type Surroundings,
} from './note-of';
import type { Part } from './part';
import { RegisterFields } from './RegisterFields';
import { WhatFor } from './WhatFor';
import { WhereFrom } from './WhereFrom';
import { Why } from './Why';

interface NoteFormProps {
  readonly draft: NoteDraft;
  readonly around: Surroundings;
  readonly lias: readonly Lia[];
  readonly findings: readonly FindingText[];
  readonly saving: boolean;
  /** Files to keep with the note. */
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
  /** What went wrong when it was saved, in words. */
  readonly problem: string | null;
  /** Is given how the draft is made of the one before. */
  readonly onDraft: (how: (now: NoteDraft) => NoteDraft) => void;
  readonly onSave: (note: ReadyNote) => void;
  readonly onDiscard: () => void;
}

/** A note in three answers, with everything else a fold away. */
export function NoteForm(props: NoteFormProps) {
  const { draft, around, lias, findings, saving, problem } = props;
  const [errors, setErrors] = useState<Errors>({});
  const form = useRef<HTMLFormElement>(null);
  const set = changing(props.onDraft);
  const campaign = campaignOf(draft, around.campaigns);
  const until = keptUntil(draft, around);
  const submit = (event: Event) => {
    event.preventDefault();
    const found = checkNote(draft, around);
    setErrors(found);
    if (Object.keys(found).length === 0) props.onSave(noteOf(draft, around));
    else showFirstError(form.current);
  };
  const part = { draft, errors, today: around.today, set };
  return (
    <form class="note" noValidate ref={form} onSubmit={submit} aria-label={i18n.t('form.name')}>
      <div class="answers">
        <Who {...part} />
        <WhereFrom {...part} />
        <WhatFor {...part} campaigns={around.campaigns} lias={lias} />
        <Why {...part} campaign={campaign} />
        <Findings findings={findings} />
        <details class="more">
          <summary>{i18n.t('form.details')}</summary>
          <BasisFields
            {...part}
            lias={lias}
            basis={basisOf(draft, around.campaigns)}
            liaId={liaOf(draft, around.campaigns)}
          />
          <ExceptionFields {...part} />
          <RegisterFields {...part} />
          <KeepingFields {...part} keptUntil={until} />
        </details>
        <ChosenFiles files={props.files} onFiles={props.onFiles} />
        {problem && (
          <Notice state="stop" role="alert">
            {problem} {i18n.t('form.kept_draft')}
          </Notice>
        )}
      </div>
      <div class="foot">
        <span class="hint push">{i18n.t('form.kept', [showDate(until, 'short')])}</span>
        <button type="button" class="link" onClick={props.onDiscard}>
          {i18n.t('form.discard')}
        </button>
        <button class="primary" disabled={saving}>
          {saving ? i18n.t('form.saving') : i18n.t('form.save')}
        </button>
      </div>
    </form>
  );
}

const whoErrors = ['identifiers', 'organisation', 'role', 'country'];

/** Folded away where the person is already known, open where they are not. */
function Who({ draft, errors, set }: Part) {
  const { contact } = draft;
  const [known] = useState(contact.name !== '' && contact.identifiers !== '');
  return (
    <details class="more who" open={!known || whoErrors.some((field) => errors[field])}>
      <summary>{i18n.t('form.contact.edit')}</summary>
      <ContactFields contact={contact} errors={errors} change={within(set, 'contact')} />
    </details>
  );
}
