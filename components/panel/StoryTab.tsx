import { i18n } from '#i18n';
import { Story, type StoryItem } from '@/components/shared/Story';

interface StoryTabProps {
  readonly items: readonly StoryItem[];
  readonly onOptOut: () => void;
  readonly onRequest: () => void;
  readonly onDashboard: () => void;
}

/** What happened with this person, newest first, and what can be done. */
export function StoryTab({ items, onOptOut, onRequest, onDashboard }: StoryTabProps) {
  return (
    <>
      {items.length === 0 ? (
        <p class="hint">{i18n.t('panel.no_story')}</p>
      ) : (
        <Story items={items} />
      )}
      <div class="row">
        <button type="button" class="stop" onClick={onOptOut}>
          {i18n.t('panel.opt_out')}
        </button>
        <button type="button" onClick={onRequest}>
          {i18n.t('panel.request')}
        </button>
        <button type="button" class="link" onClick={onDashboard}>
          {i18n.t('panel.dashboard')}
        </button>
      </div>
    </>
  );
}
