import { i18n } from '#i18n';

import type { MessageView } from './view';

interface ReceivedOnProps {
  readonly day: MessageView['receivedOn'];
  readonly onType: (day: string) => void;
}

/** On which day it arrived: the month for the answer begins then, not with the click. */
export function ReceivedOn({ day: { typed, latest, valid }, onType }: ReceivedOnProps) {
  return (
    <label class="received">
      <span>{i18n.t('common.received_on')}</span>
      <input
        type="date"
        max={latest}
        value={typed}
        aria-invalid={!valid}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {!valid && <span role="alert">{i18n.t('common.error.date')}</span>}
    </label>
  );
}
