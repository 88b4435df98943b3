import { i18n } from '#i18n';
import { Notice } from '@/components/shared/Notice';

interface FinishedProps {
  /** Names of the sites that are switched on now. */
  readonly on: readonly string[];
  /** Whether the browser said no to what was asked. */
  readonly refused: boolean;
  readonly onDashboard: () => void;
  readonly onBack: () => void;
}

/** What comes next. */
export function Finished({ on, refused, onDashboard, onBack }: FinishedProps) {
  return (
    <section class="finished" aria-labelledby="finished">
      <h1 id="finished" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {i18n.t('welcome.finished.title')}
      </h1>
      <p class="lead">{i18n.t('welcome.finished.text')}</p>
      {refused && <Notice state="warn">{i18n.t('welcome.sites.refused')}</Notice>}
      {on.length > 0 ? (
        <Notice state="ok">
          <b>{on.join(', ')}</b>
          <br />
          {i18n.t('welcome.sites.reload')}
        </Notice>
      ) : (
        !refused && <Notice state="unknown">{i18n.t('welcome.sites.none')}</Notice>
      )}
      <p>{i18n.t('welcome.finished.pin')}</p>
      <div class="row">
        <button type="button" class="primary" onClick={onDashboard}>
          {i18n.t('welcome.finished.dashboard')}
        </button>
        <button type="button" onClick={onBack}>
          {i18n.t('common.change')}
        </button>
      </div>
    </section>
  );
}
