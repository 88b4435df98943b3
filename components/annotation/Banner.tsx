import { i18n } from '#i18n';
import { say } from '@/components/shared/say';
import { showDate } from '@/components/shared/show';

import { Act } from './Act';
import { Float } from './Float';
import type { AnnotationActs, MessageView } from './view';

interface BannerProps {
  readonly view: MessageView;
  readonly acts: AnnotationActs;
}

function Words({ view }: { readonly view: MessageView }) {
  if (view.state === 'unread') return <span>{i18n.t('annotation.banner.unread')}</span>;
  if (view.state === 'recorded') {
    return (
      <b dir="auto">
        {view.stops && i18n.t('annotation.banner.recorded', [view.sender])}{' '}
        {view.dueOn !== null &&
          (view.due
            ? i18n.t('annotation.banner.recorded_due', [view.sender, showDate(view.dueOn)])
            : i18n.t('annotation.banner.confirm_by', [showDate(view.dueOn)]))}
      </b>
    );
  }
  const kinds = view.signals.map(({ label }) => say(`model.signal.${label.replaceAll('-', '_')}`));
  return (
    <>
      <b>{i18n.t('annotation.banner.reads_like', [[...new Set(kinds)].join(', ')])}</b>{' '}
      <q dir="auto">{view.signals[0]?.sentence}</q>{' '}
      {view.state === 'failed'
        ? say(`refusal.${(view.refusal ?? 'failed').replaceAll('-', '_')}`)
        : [
            view.stops && i18n.t('annotation.banner.must_stop'),
            view.withdraws && i18n.t('annotation.banner.takes_back'),
            view.due && i18n.t('annotation.banner.must_answer'),
          ]
            .filter((text) => text !== false)
            .join(' ')}{' '}
      {view.referenceFits !== null &&
        i18n.t(
          view.referenceFits
            ? 'annotation.banner.reference_fits'
            : 'annotation.banner.reference_not',
        )}
    </>
  );
}

/** On which day it arrived: the month for the answer begins then, not with the click. */
function Received({ view, acts }: BannerProps) {
  const { typed, latest, valid } = view.receivedOn;
  return (
    <label class="received">
      <span>{i18n.t('common.received_on')}</span>
      <input
        type="date"
        max={latest}
        value={typed}
        aria-invalid={!valid}
        onInput={(event) => acts.sayReceived(view.key, event.currentTarget.value)}
      />
      {!valid && <span role="alert">{i18n.t('common.error.date')}</span>}
    </label>
  );
}

/**
 * At a received message that reads like a request: one click records it, one says that it is none.
 * Nothing is recorded without a click. A long mail has it at the lower edge of the window.
 */
export function Banner({ view, acts }: BannerProps) {
  const done = view.state === 'recorded';
  const unread = view.state === 'unread';
  return (
    <Float
      anchor={view.anchor}
      placement={view.edge === 'under' ? 'bottom-end' : 'top-end'}
      distance={view.edge === 'under' ? 8 : -44}
      skid={view.edge === 'under' ? 0 : -12}
    >
      <div class={`banner ${done ? 'done' : ''}`}>
        <output>
          <Words view={view} />
        </output>
        {(view.state === 'asking' || view.state === 'failed') && (
          <Received view={view} acts={acts} />
        )}
        <span class="acts">
          <Act act={() => acts.dismiss(view.key)}>
            {i18n.t(done || unread ? 'annotation.act.close' : 'annotation.banner.not_one')}
          </Act>
          {unread && (
            <Act class="primary" act={() => acts.readAgain(view.key)}>
              {i18n.t('annotation.banner.read_again')}
            </Act>
          )}
          {!done && !unread && (
            <Act
              class="primary"
              disabled={view.state === 'recording' || !view.receivedOn.valid}
              act={() => acts.recordOptOut(view.key)}
            >
              {i18n.t(view.stops ? 'annotation.banner.record' : 'annotation.banner.record_request')}
            </Act>
          )}
        </span>
      </div>
    </Float>
  );
}
