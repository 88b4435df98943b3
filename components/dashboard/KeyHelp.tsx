import { Fragment } from 'preact';

import { i18n } from '#i18n';
import { Dialog } from '@/components/shared/Dialog';
import { Switch } from '@/components/shared/Switch';

interface KeyHelpProps {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The keys, and the switch that turns them off for those whom single letters disturb. */
export function KeyHelp({ on, onSwitch, onClose }: KeyHelpProps) {
  const keys = [
    ['j', i18n.t('dashboard.keys.next')],
    ['k', i18n.t('dashboard.keys.previous')],
    ['Enter', i18n.t('dashboard.keys.enter')],
    ['x', i18n.t('dashboard.keys.pick')],
    ['/', i18n.t('dashboard.keys.search')],
    ['u', i18n.t('dashboard.keys.back')],
    ['?', i18n.t('dashboard.keys.help')],
    ['Esc', i18n.t('dashboard.keys.escape')],
  ] as const;
  return (
    <Dialog
      title={i18n.t('dashboard.keys.title')}
      onClose={onClose}
      actions={
        <button type="button" onClick={onClose}>
          {i18n.t('dashboard.keys.close')}
        </button>
      }
    >
      <Switch label={i18n.t('dashboard.keys.switch')} on={on} onChange={onSwitch} />
      <dl class="keys">
        {keys.map(([key, does]) => (
          <Fragment key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}
