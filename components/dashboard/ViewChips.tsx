import { i18n } from '#i18n';

interface ViewChipsProps {
  readonly views: readonly { readonly name: string; readonly href: string }[];
  /** The address as it stands; null where nothing is narrowed, and nothing worth saving. */
  readonly current: string | null;
  readonly onSave: () => void;
  readonly onForget: (index: number) => void;
}

/** Saved views as links, and a way to save the one that is shown. */
export function ViewChips({ views, current, onSave, onForget }: ViewChipsProps) {
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
        <button type="button" class="link" onClick={onSave}>
          {i18n.t('dashboard.views.save')}
        </button>
      )}
    </div>
  );
}
