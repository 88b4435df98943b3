import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';
import { Dialog } from '@/components/shared/Dialog';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';

import { Facts } from './Facts';
import { formatDayOf } from './formats';
import { channelsLabel, identifierLabel, reasonLabel } from './labels';
import type { SuppressionRow } from './rows';

interface StopDialogProps {
  readonly stop: SuppressionRow;
  readonly onClose: () => void;
  /** Resolves to whether it was written. */
  readonly onLift: (reason: string) => Promise<boolean>;
}

/** One stop: what it says, and the one way to lift it, which asks for a reason. */
export function StopDialog({ stop, onClose, onLift }: StopDialogProps) {
  const [lifting, setLifting] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const lift = async () => {
    setBusy(true);
    const lifted = await onLift(reason.trim());
    setBusy(false);
    if (lifted) onClose();
  };
  return (
    <Dialog
      title={stop.identifier?.value ?? i18n.t('dashboard.suppression.erased')}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {i18n.t('dashboard.keys.close')}
          </button>
          {lifting ? (
            <button
              type="button"
              class="stop"
              disabled={busy || reason.trim().length < 3}
              onClick={() => void lift()}
            >
              {i18n.t('dashboard.suppression.lift')}
            </button>
          ) : (
            <button type="button" onClick={() => setLifting(true)}>
              {i18n.t('dashboard.suppression.lift_open')}
            </button>
          )}
        </>
      }
    >
      <Facts
        facts={[
          [i18n.t('dashboard.column.kind'), stop.kind && identifierLabel(stop.kind)],
          [i18n.t('dashboard.column.reason'), reasonLabel(stop.reason)],
          [i18n.t('dashboard.column.channels'), channelsLabel(stop.channels)],
          [i18n.t('dashboard.column.received'), formatDayOf(stop.receivedAt)],
          [i18n.t('dashboard.column.recorded_by'), stop.by && authorLabel(stop.by)],
        ]}
      />
      {lifting && (
        <div class="stack lift">
          <Notice state="warn">{i18n.t('dashboard.suppression.lift_about')}</Notice>
          <Field
            label={i18n.t('dashboard.suppression.lift_reason')}
            value={reason}
            rows={2}
            onInput={setReason}
          />
        </div>
      )}
    </Dialog>
  );
}
