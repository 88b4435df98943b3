import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { ContactFields } from '@/components/panel/ContactFields';
import type { ContactDraft } from '@/components/panel/note-draft';
import { checkIdentifiers, contactOf, type ReadyNote } from '@/components/panel/note-of';
import { changing } from '@/components/shared/change';
import { Dialog } from '@/components/shared/Dialog';
import { Notice } from '@/components/shared/Notice';
import type { Contact } from '@/lib/model/record';

import { contactName } from './labels';

interface CorrectDialogProps {
  readonly contact: Contact;
  readonly onClose: () => void;
  /** Resolves to whether it was written. */
  readonly onCorrect: (contact: ReadyNote['contact']) => Promise<boolean>;
}

/** Puts a person's data right (Article 16): what stands there when it is saved is what is on record. */
export function CorrectDialog({ contact, onClose, onCorrect }: CorrectDialogProps) {
  const [draft, setDraft] = useState<ContactDraft>(() => draftOf(contact));
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const correct = async () => {
    const wrong = checkIdentifiers(draft);
    setError(wrong);
    if (wrong !== null) return;
    setBusy(true);
    const written = await onCorrect(contactOf(draft));
    setBusy(false);
    if (written) onClose();
  };
  return (
    <Dialog
      title={i18n.t('correct.title', [contactName(contact)])}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {i18n.t('common.cancel')}
          </button>
          <button type="button" class="primary" disabled={busy} onClick={() => void correct()}>
            {i18n.t('common.save')}
          </button>
        </>
      }
    >
      <div class="group spaced">
        <Notice state="warn">{i18n.t('correct.about')}</Notice>
        <ContactFields
          contact={draft}
          errors={error === null ? {} : { identifiers: error }}
          change={changing(setDraft)}
        />
      </div>
    </Dialog>
  );
}

function draftOf(contact: Contact): ContactDraft {
  return {
    name: contact.name ?? '',
    identifiers: contact.identifiers.map(({ value }) => value).join('\n'),
    organisation: contact.organisation ?? '',
    role: contact.role ?? '',
    country: contact.country ?? '',
    kind: contact.kind ?? '',
  };
}
