import { i18n } from '#i18n';
import { Seal } from '@/components/shared/Seal';

import { Float } from './Float';
import { isSuppressed, sealOf, standingOf } from './state';
import type { AnnotationActs, ComposeView, RecipientView } from './view';

/** What the strip says first; also the beginning of its accessible name. */
export function headline(view: ComposeView): string {
  if (view.asks) return i18n.t('annotation.strip.asks');
  if (view.trouble) return i18n.t('annotation.strip.no_record');
  if (view.unreadable.length > 0 && !view.assessment) return i18n.t('annotation.strip.unreadable');
  if (!view.assessment) return i18n.t('annotation.strip.checking');
  const { breaches, unknowns } = standingOf(view);
  const [stopped, ...more] = view.recipients.filter(({ facts }) => isSuppressed(facts));
  if (stopped) {
    return more.length > 0
      ? i18n.t('annotation.send.title_many', [String(more.length + 1)])
      : i18n.t('annotation.send.title_one', [stopped.label]);
  }
  if (breaches > 0) return i18n.t('annotation.strip.to_do', breaches);
  if (unknowns > 0 || view.unreadable.length > 0) {
    return i18n.t('annotation.strip.unknown', Math.max(1, unknowns));
  }
  return view.recipients.length > 0
    ? i18n.t('annotation.strip.fine')
    : i18n.t('annotation.strip.nobody');
}

function sealFor(view: ComposeView, recipient: RecipientView) {
  const found = view.assessment?.recipients.find((r) => r.recipient === recipient.recipient);
  return found ? sealOf(found.severity, found.unknown) : 'unknown';
}

const shown = 2;

/** The strip on the top edge of a compose view: one status for each recipient, in one glance. */
export function Strip({
  view,
  acts,
}: {
  readonly view: ComposeView;
  readonly acts: AnnotationActs;
}) {
  // Nothing is judged before the user has said that a message is written here.
  const seal = view.asks ? 'unknown' : standingOf(view).seal;
  const text = headline(view);
  // Who is stopped is named in the headline; the others wait for the card.
  const isQuiet = view.asks || view.recipients.some(({ facts }) => isSuppressed(facts));
  const listed = isQuiet ? [] : view.recipients;
  const more = listed.length - shown;
  const names = view.recipients.map(({ label, facts }) =>
    isSuppressed(facts) ? i18n.t('annotation.strip.name_stopped', [label]) : label,
  );
  return (
    <Float anchor={view.anchor} placement="top-end" distance={-13} skid={-12} clear>
      <button
        type="button"
        class="strip"
        aria-expanded={view.open}
        aria-haspopup="dialog"
        aria-label={`Goodgrounds: ${view.asks ? text : [text, ...names].join('. ')}`}
        onClick={(event) => {
          if (event.isTrusted) acts.toggle(view.key);
        }}
      >
        <Seal state={seal} />
        <b>{text}</b>
        {listed.length > 0 && (
          <span class="names">
            {listed.slice(0, shown).map((recipient, index) => (
              <span class="name" key={index}>
                <Seal state={sealFor(view, recipient)} small />
                <span dir="auto">{recipient.label}</span>
              </span>
            ))}
            {more > 0 && <span class="more">+{more}</span>}
          </span>
        )}
      </button>
    </Float>
  );
}
