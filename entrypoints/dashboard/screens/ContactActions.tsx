import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { CorrectDialog } from '@/components/dashboard/CorrectDialog';
import { EraseDialog } from '@/components/dashboard/EraseDialog';
import { contactName } from '@/components/dashboard/labels';
import { NewRequestDialog } from '@/components/shared/NewRequestDialog';
import { OptOutDialog } from '@/components/shared/OptOutDialog';
import type { Contact } from '@/lib/model/record';

import { act } from '../acts';
import { formatAddress, go } from '../address';
import { today } from '../now';
import { recordRequest, recordStop } from '../record-rights';

type Doing = 'stopping' | 'asking' | 'correcting' | 'erasing';

interface ContactActionsProps {
  readonly contact: Contact;
}

/** What can be done about a person: stop, request, correction, their file, erasure. */
export function ContactActions({ contact }: ContactActionsProps) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const file = formatAddress({ view: 'reports', id: 'person', query: { contactId: contact.id } });
  return (
    <>
      <button type="button" onClick={() => setDoing('stopping')}>
        {i18n.t('panel.opt_out')}
      </button>
      <button type="button" onClick={() => setDoing('asking')}>
        {i18n.t('panel.request')}
      </button>
      <button type="button" onClick={() => setDoing('correcting')}>
        {i18n.t('correct.open')}
      </button>
      <a class="button" href={file}>
        {i18n.t('dashboard.contact.file')}
      </a>
      <button type="button" class="stop" onClick={() => setDoing('erasing')}>
        {i18n.t('dashboard.erase.open')}
      </button>
      {doing && <Asked contact={contact} doing={doing} onClose={() => setDoing(null)} />}
    </>
  );
}

interface AskedProps extends ContactActionsProps {
  readonly doing: Doing;
  readonly onClose: () => void;
}

function Asked({ contact, doing, onClose }: AskedProps) {
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
  const done = i18n.t('dashboard.erase.done', ['1']);
  const erased = await act('erase-contacts', { contactIds: [id], reason }, { done });
  if (erased) go({ view: 'contacts', id: null, query: {} });
  return erased;
}
