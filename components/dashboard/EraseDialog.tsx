import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Dialog } from '@/components/shared/Dialog';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';

import { formatNumber } from './formats';

interface EraseDialogProps {
  readonly count: number;
  /** What the reason field begins with. */
  readonly reason: string;
  readonly onClose: () => void;
  /** Resolves to whether it was done. */
  readonly onErase: (reason: string) => Promise<boolean>;
}

/** Erasing cannot be taken back, so it is asked for in so many words. */
export function EraseDialog({ count, reason: first, onClose, onErase }: EraseDialogProps) {
  const [reason, setReason] = useState(first);
  const [busy, setBusy] = useState(false);
  const erase = async () => {
    setBusy(true);
    const erased = await onErase(reason.trim());
    setBusy(false);
    if (erased) onClose();
  };
  return (
    <Dialog
      title={i18n.t('dashboard.erase.title', [formatNumber(count)])}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {i18n.t('dashboard.erase.keep')}
          </button>
          <button
            type="button"
            class="stop"
            disabled={busy || reason.trim().length < 3}
            onClick={() => void erase()}
          >
            {i18n.t('dashboard.erase.erase')}
          </button>
        </>
      }
    >
      <div class="stack">
        <Notice state="stop">{i18n.t('dashboard.erase.about')}</Notice>
        <Field label={i18n.t('dashboard.erase.why')} value={reason} rows={2} onInput={setReason} />
      </div>
    </Dialog>
  );
}
