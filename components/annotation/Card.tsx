import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';
import { say } from '@/components/shared/say';
import { Seal } from '@/components/shared/Seal';

import { Checklist } from './Checklist';
import { Float } from './Float';
import { RecordFacts } from './RecordFacts';
import { findingsFor, isSuppressed, sealOf } from './state';
import type { AnnotationActs, ComposeView, RecipientView } from './view';

interface CardProps {
  readonly view: ComposeView;
  readonly acts: AnnotationActs;
}

function subtitle({ recipient, facts }: RecipientView): string {
  const contact = facts?.contact;
  const parts = [
    contact?.role,
    contact?.organisation,
    contact?.country,
    recipient.identifier?.value,
  ];
  return parts.filter(Boolean).join(' · ');
}

function People({ view, acts }: CardProps) {
  if (view.recipients.length < 2) return null;
  return (
    <div class="people" role="group" aria-label={i18n.t('annotation.card.recipients')}>
      {view.recipients.map((recipient, index) => {
        const found = view.assessment?.recipients.find((r) => r.recipient === recipient.recipient);
        return (
          <button
            type="button"
            key={index}
            aria-pressed={index === view.selected}
            onClick={(event) => {
              if (event.isTrusted) acts.select(view.key, index);
            }}
          >
            <Seal small state={found ? sealOf(found.severity, found.unknown) : 'unknown'} />
            <span dir="auto">{recipient.label}</span>
          </button>
        );
      })}
    </div>
  );
}

function Person({ view, acts, person }: CardProps & { readonly person: RecipientView }) {
  const assessed = view.assessment?.recipients.find((r) => r.recipient === person.recipient);
  const law = assessed?.jurisdictions.map(({ country, because }) =>
    say(`annotation.because.${because}`, [country]),
  );
  return (
    <section>
      {person.facts ? (
        <RecordFacts {...person} facts={person.facts} />
      ) : (
        <div class="callout">
          <Seal state="unknown" />
          <span>
            {person.recipient.identifier
              ? i18n.t('annotation.card.no_answer')
              : i18n.t('annotation.card.no_address')}
          </span>
        </div>
      )}
      {law && law.length > 0 && <small class="law">{law.join(' · ')}</small>}
      {person.facts && !isSuppressed(person.facts) && (
        <div class="row">
          <button
            type="button"
            class="link"
            onClick={(event) => {
              if (event.isTrusted) acts.recordOptOut(view.key);
            }}
          >
            {i18n.t('annotation.act.record_opt_out')}
          </button>
        </div>
      )}
    </section>
  );
}

function Unreadable({ view }: { readonly view: ComposeView }) {
  if (view.unreadable.length === 0 && !view.trouble) return null;
  return (
    <section>
      <div class="callout">
        <Seal state="unknown" />
        <span>
          {view.trouble
            ? say(`refusal.${view.trouble.replaceAll('-', '_')}`)
            : i18n.t('annotation.card.unreadable', [view.unreadable.join(', ')])}
        </span>
      </div>
    </section>
  );
}

/**
 * The strip, opened: who the recipient is on record, and what the draft still needs. Not modal: the
 * draft can be written on.
 */
export function Card({ view, acts }: CardProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const person = view.recipients[view.selected];
  const findings = view.assessment ? findingsFor(view.assessment, person?.recipient ?? null) : [];
  return (
    <Float class="above" anchor={view.anchor} placement="top-start" distance={-250} skid={12} fit>
      <div
        ref={box}
        class="card"
        role="dialog"
        tabIndex={-1}
        aria-label={i18n.t('annotation.card.label')}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          acts.close(view.key);
        }}
      >
        <header>
          <Seal
            state={sealOf(view.assessment?.severity ?? 'ok', view.assessment?.unknown ?? true)}
          />
          <div class="who">
            <b dir="auto">{person?.label ?? i18n.t('annotation.card.nobody')}</b>
            {person && <small dir="auto">{subtitle(person)}</small>}
          </div>
          {person?.recipient.identifier && (
            <button
              type="button"
              class="link"
              onClick={(event) => {
                if (event.isTrusted) acts.openNote(view.key);
              }}
            >
              {i18n.t(
                person.facts?.notes.length ? 'annotation.act.open_note' : 'annotation.act.note',
              )}
            </button>
          )}
          <button
            type="button"
            aria-label={i18n.t('annotation.act.close')}
            onClick={(event) => {
              if (event.isTrusted) acts.close(view.key);
            }}
          >
            ✕
          </button>
        </header>
        <People view={view} acts={acts} />
        <Unreadable view={view} />
        {person && <Person view={view} acts={acts} person={person} />}
        <Checklist
          findings={findings}
          insertion={view.insertion}
          onRemedy={(remedy) => acts.remedy(view.key, remedy)}
        />
        {view.notice && (
          <section>
            <span role="status">{say(view.notice.key)}</span>
          </section>
        )}
      </div>
    </Float>
  );
}
