import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { EraseDialog } from '@/components/dashboard/EraseDialog';
import type { Contact } from '@/lib/model/record';

import { act } from '../acts';
import { formatAddress, go } from '../address';
import { nowInstant } from '../now';

/** What can be done about a person: stop writing to them, show them their file, erase them. */
export function ContactActions({ contact }: { readonly contact: Contact }) {
  const [erasing, setErasing] = useState(false);
  const stop = async () =>
    act(
      'record-suppression',
      {
        identifiers: contact.identifiers,
        channels: 'all',
        reason: 'objection',
        receivedAt: nowInstant(),
        words: null,
      },
      { done: i18n.t('dashboard.contact.stopped') },
    );
  const erase = async (reason: string) => {
    const done = i18n.t('dashboard.erase.done', ['1']);
    const erased = await act('erase-contacts', { contactIds: [contact.id], reason }, { done });
    if (erased) go({ view: 'contacts', id: null, query: {} });
    return erased;
  };
  const file = formatAddress({ view: 'reports', id: 'person', query: { contactId: contact.id } });
  return (
    <>
      <button type="button" onClick={() => void stop()}>
        {i18n.t('dashboard.contact.stop')}
      </button>
      <a class="button" href={file}>
        {i18n.t('dashboard.contact.file')}
      </a>
      <button type="button" class="stop" onClick={() => setErasing(true)}>
        {i18n.t('dashboard.erase.open')}
      </button>
      {erasing && (
        <EraseDialog count={1} reason="" onClose={() => setErasing(false)} onErase={erase} />
      )}
    </>
  );
}
