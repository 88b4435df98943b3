import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import type { Contact } from '@/lib/model/record';

import { formatAddress } from '../address';
import { Late } from '../Late';
import type { ContactAct } from './ContactDialog';

const dialog = async () => (await import('./ContactDialog')).ContactDialog;

interface ContactActionsProps {
  readonly contact: Contact;
}

/** What can be done about a person: stop, request, correction, their file, erasure. */
export function ContactActions({ contact }: ContactActionsProps) {
  const [doing, setDoing] = useState<ContactAct | null>(null);
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
      {doing && (
        <Late load={dialog}>
          {(ContactDialog) => (
            <ContactDialog contact={contact} doing={doing} onClose={() => setDoing(null)} />
          )}
        </Late>
      )}
    </>
  );
}
