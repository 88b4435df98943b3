import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { contactName } from '@/components/dashboard/labels';
import { Failed, Loading } from '@/components/dashboard/Shell';
import type { Contact, Id } from '@/lib/model/record';

import { formatAddress } from '../address';
import { revision } from '../changes';
import { useRecord } from '../reader';
import { usePages } from '../use-pages';

/** The people of an import who were never written to, by name; read when somebody wants to see them. */
export function UntoldNames({ importId }: { readonly importId: Id }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('dashboard.untold.names')}</summary>
      {open && <Names importId={importId} />}
    </details>
  );
}

function Names({ importId }: { readonly importId: Id }) {
  const record = useRecord();
  const pages = usePages<Contact>(
    (after) => record.untoldOf(importId, after),
    `${importId} ${revision.value}`,
  );
  if (pages.state === 'loading') return <Loading />;
  if (pages.state === 'failed') return <Failed detail={pages.detail} onRetry={pages.retry} />;
  if (pages.rows.length === 0) return <p class="hint">{i18n.t('dashboard.untold.nobody')}</p>;
  return (
    <>
      <ul class="plain lines">
        {pages.rows.map((contact) => (
          <li key={contact.id}>
            <a href={formatAddress({ view: 'contacts', id: contact.id, query: {} })}>
              {contactName(contact)}
            </a>
          </li>
        ))}
      </ul>
      {pages.more && (
        <button type="button" onClick={pages.more}>
          {i18n.t('dashboard.untold.further')}
        </button>
      )}
    </>
  );
}
