import { useEffect, useId, useRef } from 'preact/hooks';

import { i18n } from '#i18n';
import { say } from '@/components/shared/say';
import { showDate } from '@/components/shared/show';

import { Act } from './Act';
import { Float } from './Float';
import { ReceivedOn } from './ReceivedOn';
import type { AnnotationActs, MessageView } from './view';

interface BannerProps {
  readonly view: MessageView;
  readonly acts: AnnotationActs;
}

/** What the banner says first; also what is said when it comes. */
export function bannerHead(view: MessageView): string {
  if (view.state === 'unread') return i18n.t('annotation.banner.unread');
  if (view.state === 'foreign') return i18n.t('annotation.banner.foreign');
  if (view.state === 'recorded') return recordedText(view);
  if (view.state === 'failed') return refusalText(view);
  return readsLike(view);
}

function refusalText({ refusal }: MessageView): string {
  return say(`refusal.${(refusal ?? 'failed').replaceAll('-', '_')}`);
}

function readsLike({ signals }: MessageView): string {
  const kinds = signals.map(({ label }) => say(`model.signal.${label.replaceAll('-', '_')}`));
  return i18n.t('annotation.banner.reads_like', [[...new Set(kinds)].join(', ')]);
}

function recordedText({ stops, due, dueOn, sender }: MessageView): string {
  const stopped = stops ? i18n.t('annotation.banner.recorded', [sender]) : '';
  if (dueOn === null) return stopped;
  const then = due
    ? i18n.t('annotation.banner.recorded_due', [sender, showDate(dueOn)])
    : i18n.t('annotation.banner.confirm_by', [showDate(dueOn)]);
  return [stopped, then].filter(Boolean).join(' ');
}

/** What the button says that records; where nobody but the user could read it, they say what it is. */
function recordText({ state, stops }: MessageView) {
  if (state === 'foreign') return 'annotation.act.record_opt_out';
  return stops ? 'annotation.banner.record' : 'annotation.banner.record_request';
}

function Words({ view }: { readonly view: MessageView }) {
  if (view.state === 'unread' || view.state === 'foreign') return <span>{bannerHead(view)}</span>;
  if (view.state === 'recorded') return <b dir="auto">{bannerHead(view)}</b>;
  return (
    <>
      <b>{readsLike(view)}</b> <q dir="auto">{view.signals[0]?.sentence}</q>{' '}
      {view.state === 'failed'
        ? refusalText(view)
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

/** Whether the focus is on nothing: a button that goes takes it along. */
function isNowhere(button: HTMLElement): boolean {
  const { activeElement, body } = button.ownerDocument;
  const root = button.getRootNode();
  return activeElement === body || (root instanceof ShadowRoot && activeElement === root.host);
}

/**
 * At a received message that reads like a request: one click records it, one says that it is none.
 * Nothing is recorded without a click. A long mail has it at the lower edge of the window.
 */
export function Banner({ view, acts }: BannerProps) {
  const done = view.state === 'recorded';
  const unread = view.state === 'unread';
  const foreign = view.state === 'foreign';
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const recording = view.state === 'recording';
  useEffect(() => {
    if (!recording) return undefined;
    // The button that was pressed is gone once it is recorded: its focus goes to the one that stays.
    const stays = box.current?.querySelector('button');
    return () => stays && isNowhere(stays) && stays.focus();
  }, [recording]);
  return (
    <Float
      anchor={view.anchor}
      placement={view.edge === 'under' ? 'bottom-end' : 'top-end'}
      distance={view.edge === 'under' ? 8 : -44}
      skid={view.edge === 'under' ? 0 : -12}
    >
      <fieldset class={`banner ${done ? 'done' : ''}`} aria-labelledby={id} ref={box}>
        <span class="words" id={id}>
          <Words view={view} />
        </span>
        {(foreign || view.state === 'asking' || view.state === 'failed') && (
          <ReceivedOn day={view.receivedOn} onType={(day) => acts.sayReceived(view.key, day)} />
        )}
        <span class="acts">
          <Act act={() => acts.dismiss(view.key)}>
            {i18n.t(
              done || unread || foreign ? 'annotation.act.close' : 'annotation.banner.not_one',
            )}
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
              act={() => acts.record(view.key)}
            >
              {i18n.t(recordText(view))}
            </Act>
          )}
        </span>
      </fieldset>
    </Float>
  );
}
