import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Dialog } from '@/components/shared/Dialog';
import { Field } from '@/components/shared/Field';

interface NameDialogProps {
  readonly onClose: () => void;
  readonly onSave: (name: string) => void;
}

/** Asks under what name a view is to be saved. */
export function NameDialog({ onClose, onSave }: NameDialogProps) {
  const [name, setName] = useState('');
  return (
    <Dialog
      title={i18n.t('dashboard.views.save')}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {i18n.t('common.cancel')}
          </button>
          <button
            type="button"
            class="primary"
            disabled={name.trim() === ''}
            onClick={() => onSave(name.trim())}
          >
            {i18n.t('common.save')}
          </button>
        </>
      }
    >
      <Field label={i18n.t('dashboard.views.name')} value={name} onInput={setName} />
    </Dialog>
  );
}
