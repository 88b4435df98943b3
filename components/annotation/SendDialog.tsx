import { useEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { say } from '@/components/shared/say';
import { Seal } from '@/components/shared/Seal';
import type { Finding } from '@/lib/model/assessment';

import { Act } from './Act';
import { channelNames, day } from './RecordFacts';
import { sayFinding } from './say-finding';
import { isSuppressed, sameRecipient } from './state';
import type { AnnotationActs, ComposeView, HeldView, RecipientView } from './view';

interface SendDialogProps {
  readonly view: ComposeView;
  readonly held: HeldView;
  readonly acts: AnnotationActs;
}

function titleOf(stopped: readonly RecipientView[]): string {
  const [first] = stopped;
  if (!first) return i18n.t('annotation.send.title_other');
  return stopped.length === 1
    ? i18n.t('annotation.send.title_one', [first.label])
    : i18n.t('annotation.send.title_many', [String(stopped.length)]);
}

/** Whom a finding is about, where there are several. */
function labelOf({ recipients }: ComposeView, { recipient }: Finding): string {
  if (!recipient || recipients.length < 2) return '';
  const about = recipients.find((one) => sameRecipient(one.recipient, recipient));
  return about ? `${about.label}: ` : '';
}

/** When, how and by whom it was recorded that somebody is not to be contacted. */
function Stop({ person, named }: { readonly person: RecipientView; readonly named: boolean }) {
  const [stop] = person.facts?.suppressions ?? [];
  if (!stop) return null;
  return (
    <p dir="auto">
      {named && <b>{person.label}: </b>}
      {[
        `${say(`model.suppression.${stop.reason}`)}, ${day(stop.receivedAt)}`,
        stop.by && i18n.t('annotation.send.recorded_by', [stop.by]),
        channelNames(stop.channels),
        stop.domain && i18n.t('annotation.send.whole_domain'),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

interface ActionsProps extends SendDialogProps {
  readonly reason: string;
  readonly close: () => void;
}

function Actions({ view, held, acts, reason, close }: ActionsProps) {
  const enough = reason.trim().length >= 3;
  const [stopped] = view.recipients.filter(({ facts }) => isSuppressed(facts));
  const leave = (act: () => void) => {
    close();
    act();
  };
  return (
    <div class="actions">
      {held.mode === 'prompt' && (
        <Act
          class="danger"
          disabled={!enough}
          act={() => leave(() => acts.sendAnyway(view.key, reason.trim()))}
        >
          {i18n.t(
            held.resume === 'send' ? 'annotation.send.anyway' : 'annotation.send.press_again',
          )}
        </Act>
      )}
      {stopped && view.insertion === 'insert' && (
        <Act act={() => leave(() => acts.reach(view.key, stopped.recipient))}>
          {i18n.t('annotation.act.change_recipients')}
        </Act>
      )}
      <Act class="primary" act={() => leave(() => acts.backToDraft(view.key))}>
        {i18n.t('annotation.send.back')}
      </Act>
    </div>
  );
}

/**
 * Said aloud once the dialog stands. Firefox takes the page behind it out of what is read, and the
 * focus moves before a screen reader has found its way: the question itself would be silent.
 */
function Said({ text }: { readonly text: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="hidden" aria-live="assertive">
      {shown && text}
    </div>
  );
}

/**
 * What is shown when a send is held. Escape and the first button lead back to the draft; nothing is
 * lost.
 */
export function SendDialog({ view, held, acts }: SendDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  // As long as it is open the page behind it takes no focus.
  const close = () => dialog.current?.close();
  const stopped = view.recipients.filter(({ facts }) => isSuppressed(facts));
  const others = held.findings.filter(({ rule }) => rule !== 'suppressed-recipient');
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-labelledby="send-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
        acts.backToDraft(view.key);
      }}
    >
      <h2 id="send-title">
        <Seal state={held.mode === 'block' || stopped.length > 0 ? 'stop' : 'warn'} />
        <span dir="auto">{titleOf(stopped)}</span>
      </h2>
      {stopped.map((person) => (
        <Stop key={person.label} person={person} named={stopped.length > 1} />
      ))}
      {others.length > 0 && (
        <ul>
          {others.map((finding) => (
            <li key={`${finding.rule} ${labelOf(view, finding)}`} dir="auto">
              {labelOf(view, finding)}
              {sayFinding(finding)}
            </li>
          ))}
        </ul>
      )}
      <p class="plain">{i18n.t('annotation.send.not_sent')}</p>
      {held.mode === 'block' ? (
        <p>{i18n.t('annotation.send.blocked')}</p>
      ) : (
        <label>
          {i18n.t(stopped.length > 0 ? 'annotation.send.why_stopped' : 'annotation.send.why')}
          <textarea
            rows={2}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
      )}
      <Actions view={view} held={held} acts={acts} reason={reason} close={close} />
      <Said text={`${titleOf(stopped)}. ${i18n.t('annotation.send.not_sent')}`} />
    </dialog>
  );
}
