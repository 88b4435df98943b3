import { i18n } from '#i18n';
import { CorrectDialog } from '@/components/dashboard/CorrectDialog';
import { EraseDialog } from '@/components/dashboard/EraseDialog';
import { contactName } from '@/components/dashboard/labels';
import { NewRequestDialog } from '@/components/shared/NewRequestDialog';
import { OptOutDialog } from '@/components/shared/OptOutDialog';
import type { Contact } from '@/lib/model/record';

import { act } from '../acts';
import { address, leave } from '../address';
import { today } from '../now';
import { recordRequest, recordStop } from '../record-rights';

/** What can be done about a contact. */
export type ContactAct = 'stopping' | 'asking' | 'correcting' | 'erasing';

interface ContactDialogProps {
  readonly contact: Contact;
  readonly doing: ContactAct;
  readonly onClose: () => void;
}

/** The question that an act on a contact asks first. */
export function ContactDialog({ contact, doing, onClose }: ContactDialogProps) {
  const name = contactName(contact);
  const [identifier] = contact.identifiers;
  switch (doing) {
    case 'stopping':
      return (
        <OptOutDialog
          {...{ name, onClose }}
          today={today()}
          onConfirm={(optOut) => {
            onClose();
            void recordStop(optOut, contact);
          }}
        />
      );
    case 'asking':
      return (
        <NewRequestDialog
          who={identifier ? { name, identifier } : null}
          today={today()}
          onClose={onClose}
          onConfirm={(request) => {
            onClose();
            void recordRequest(request);
          }}
        />
      );
    case 'correcting':
      return (
        <CorrectDialog
          {...{ contact, onClose }}
          onCorrect={async (corrected) =>
            act(
              'correct-contact',
              { contactId: contact.id, contact: corrected },
              { done: i18n.t('correct.done') },
            )
          }
        />
      );
    case 'erasing':
      return (
        <EraseDialog
          count={1}
          reason=""
          {...{ onClose }}
          onErase={async (why) => erase(contact, why)}
        />
      );
  }
}

async function erase({ id }: Contact, reason: string): Promise<boolean> {
  const done = i18n.t('dashboard.erase.done', 1);
  const from = address.value;
  const erased = await act('erase-contacts', { contactIds: [id], reason }, { done });
  if (erased) leave(from, { view: 'contacts', id: null, query: {} });
  return erased;
}
