import { useEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { say } from '@/components/shared/say';
import { Seal } from '@/components/shared/Seal';

import { day } from './RecordFacts';
import { isSuppressed } from './state';
import type { AnnotationActs, ComposeView, HeldView } from './view';

interface SendDialogProps {
  readonly view: ComposeView;
  readonly held: HeldView;
  readonly acts: AnnotationActs;
}

function Suppressed({ view }: { readonly view: ComposeView }) {
  return (
    <>
      {view.recipients
        .filter(({ facts }) => isSuppressed(facts))
        .map(({ label, facts }) => {
          const stop = facts?.suppressions[0];
          if (!stop) return null;
          const scope =
            stop.channels === 'all'
              ? i18n.t('annotation.facts.all_channels')
              : stop.channels.map((channel) => say(`model.channel.${channel}`)).join(', ');
          return (
            <p key={label}>
              {say(`model.suppression.${stop.reason}`)}, {day(stop.receivedAt)}
              {stop.by && ` · ${i18n.t('annotation.send.recorded_by', [stop.by])}`} · {scope}
              {stop.domain && ` · ${i18n.t('annotation.send.whole_domain')}`}
            </p>
          );
        })}
    </>
  );
}

/**
 * What is shown when a send is held. Escape and the first button lead back to the draft; nothing is
 * lost.
 */
export function SendDialog({ view, held, acts }: SendDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  const stopped = view.recipients.filter(({ facts }) => isSuppressed(facts));
  const [first] = stopped;
  const others = held.findings.filter(({ rule }) => rule !== 'suppressed-recipient');
  const title = first
    ? stopped.length === 1
      ? i18n.t('annotation.send.title_one', [first.label])
      : i18n.t('annotation.send.title_many', [String(stopped.length)])
    : i18n.t('annotation.send.title_other');
  const enough = reason.trim().length >= 3;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="send-title"
      onCancel={(event) => {
        event.preventDefault();
        acts.backToDraft(view.key);
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="send-title">
        <Seal state={held.mode === 'block' || first ? 'stop' : 'warn'} />
        <span dir="auto">{title}</span>
      </h2>
      <Suppressed view={view} />
      {others.length > 0 && (
        <ul>
          {others.map((finding, index) => (
            <li key={index}>{say(`rule.${finding.message}`, finding.values)}</li>
          ))}
        </ul>
      )}
      <p class="plain">{i18n.t('annotation.send.not_sent')}</p>
      {held.mode === 'block' ? (
        <p>{i18n.t('annotation.send.blocked')}</p>
      ) : (
        <label>
          {i18n.t(first ? 'annotation.send.why_stopped' : 'annotation.send.why')}
          <textarea
            rows={2}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
      )}
      <div class="actions">
        {held.mode === 'prompt' && (
          <button
            type="button"
            class="danger"
            disabled={!enough}
            onClick={(event) => {
              if (event.isTrusted && enough) acts.sendAnyway(view.key, reason.trim());
            }}
          >
            {i18n.t(
              held.resume === 'send' ? 'annotation.send.anyway' : 'annotation.send.press_again',
            )}
          </button>
        )}
        <button
          type="button"
          class="primary"
          onClick={(event) => {
            if (event.isTrusted) acts.backToDraft(view.key);
          }}
        >
          {i18n.t('annotation.send.back')}
        </button>
      </div>
    </dialog>
  );
}
