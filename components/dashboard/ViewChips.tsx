import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Dialog } from '@/components/shared/Dialog';
import { Field } from '@/components/shared/Field';

interface ViewChipsProps {
  readonly views: readonly { readonly name: string; readonly href: string }[];
  /** The address as it stands; null where nothing is narrowed, and nothing worth saving. */
  readonly current: string | null;
  readonly onSave: (name: string) => void;
  readonly onForget: (index: number) => void;
}

/** Saved views as links, and a way to save the one that is shown. */
export function ViewChips({ views, current, onSave, onForget }: ViewChipsProps) {
  const [naming, setNaming] = useState(false);
  const isSaved = views.some(({ href }) => href === current);
  const canSave = current !== null && !isSaved;
  if (views.length === 0 && !canSave) return null;
  return (
    <div class="chips">
      {views.map(({ name, href }, index) => (
        <span key={name} class="chip">
          <a href={href} aria-current={href === current ? 'page' : undefined}>
            {name}
          </a>
          <button
            type="button"
            aria-label={i18n.t('dashboard.views.forget', [name])}
            onClick={() => onForget(index)}
          >
            ✕
          </button>
        </span>
      ))}
      {canSave && (
        <button type="button" class="link" onClick={() => setNaming(true)}>
          {i18n.t('dashboard.views.save')}
        </button>
      )}
      {naming && (
        <NameDialog
          onClose={() => setNaming(false)}
          onSave={(name) => {
            setNaming(false);
            onSave(name);
          }}
        />
      )}
    </div>
  );
}

interface NameDialogProps {
  readonly onClose: () => void;
  readonly onSave: (name: string) => void;
}

function NameDialog({ onClose, onSave }: NameDialogProps) {
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
