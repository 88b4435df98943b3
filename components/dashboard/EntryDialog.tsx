import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';
import { Dialog } from '@/components/shared/Dialog';

import { Facts } from './Facts';
import { formatMoment, formatNumber } from './formats';
import type { JournalEntryView } from './rows';
import { journalLabel } from './tell-event';

interface EntryDialogProps {
  readonly entry: JournalEntryView;
  readonly onClose: () => void;
}

/** One entry of the journal: what it says as it was written, and the hashes that hold it in place. */
export function EntryDialog({ entry, onClose }: EntryDialogProps) {
  const { event } = entry;
  return (
    <Dialog
      title={`${formatNumber(entry.entry)} · ${journalLabel(entry.type)}`}
      onClose={onClose}
      actions={
        <button type="button" onClick={onClose}>
          {i18n.t('dashboard.keys.close')}
        </button>
      }
    >
      <Facts
        facts={[
          [i18n.t('dashboard.column.at'), formatMoment(entry.at)],
          [i18n.t('dashboard.column.rep'), authorLabel(entry.author)],
          [i18n.t('dashboard.column.hash'), <Hash key="hash" text={entry.hash} />],
          [i18n.t('dashboard.journal.prev'), <Hash key="prev" text={entry.prev} />],
          [i18n.t('dashboard.journal.commitment'), <Hash key="kept" text={entry.commitment} />],
        ]}
      />
      {entry.erased && <p class="hint">{i18n.t('dashboard.journal.erased')}</p>}
      {event && (
        // What scrolls has to be reachable with the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre class="written" tabIndex={0} aria-label={i18n.t('dashboard.journal.written')}>
          {JSON.stringify(event.body, null, 2)}
        </pre>
      )}
    </Dialog>
  );
}

function Hash({ text }: { readonly text: string }) {
  return <span class="mono whole">{text}</span>;
}
