import { i18n } from '#i18n';
import { say } from '@/components/shared/say';
import { Seal } from '@/components/shared/Seal';

import { Act } from './Act';
import { AskedToStop } from './AskedToStop';
import { Checklist } from './Checklist';
import { Float } from './Float';
import { PopCard } from './PopCard';
import { RecordFacts } from './RecordFacts';
import { ReviewAnswer } from './ReviewAnswer';
import { findingsFor, isSuppressed, sealOf } from './state';
import type { AnnotationActs, ComposeView, RecipientView } from './view';

interface CardProps {
  readonly view: ComposeView;
  readonly acts: AnnotationActs;
}

interface PersonProps extends CardProps {
  readonly person: RecipientView | undefined;
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

function Heading({ view, acts, person }: PersonProps) {
  return (
    <header>
      <Seal state={sealOf(view.assessment?.severity ?? 'ok', view.assessment?.unknown ?? true)} />
      <div class="who">
        <h2 dir="auto" tabIndex={-1}>
          {person?.label ?? i18n.t('annotation.card.nobody')}
        </h2>{' '}
        {person && <small dir="auto">{subtitle(person)}</small>}
      </div>
      {person?.recipient.identifier && (
        <Act class="link" act={() => acts.openNote(view.key)}>
          {i18n.t(person.facts?.notes.length ? 'annotation.act.open_note' : 'annotation.act.note')}
        </Act>
      )}
      <Act label={i18n.t('annotation.act.close')} act={() => acts.close(view.key)}>
        ✕
      </Act>
    </header>
  );
}

function People({ view, acts }: CardProps) {
  if (view.recipients.length < 2) return null;
  return (
    <fieldset class="people" aria-label={i18n.t('annotation.card.recipients')}>
      {view.recipients.map((recipient, index) => {
        const found = view.assessment?.recipients.find((r) => r.recipient === recipient.recipient);
        return (
          <Act
            key={index}
            pressed={index === view.selected}
            act={() => acts.select(view.key, index)}
          >
            <Seal small state={found ? sealOf(found.severity, found.unknown) : 'unknown'} />
            <span dir="auto">{recipient.label}</span>
          </Act>
        );
      })}
    </fieldset>
  );
}

function Person({ view, acts, person }: PersonProps) {
  if (!person) return null;
  const newest = person.facts?.notes[0];
  const assessed = view.assessment?.recipients.find((r) => r.recipient === person.recipient);
  const law = assessed?.jurisdictions.map(({ country, because }) =>
    say(`annotation.because.${because}`, [country]),
  );
  return (
    <section>
      {person.facts ? (
        <>
          <RecordFacts {...person} facts={person.facts} />
          {newest && <ReviewAnswer key={newest.id} note={newest} onAnswer={acts.answerReview} />}
        </>
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
        <AskedToStop key={view.selected} onRecord={(day) => acts.recordOptOut(view.key, day)} />
      )}
    </section>
  );
}

/** Why something of the message was not checked, or null. */
function notChecked({ trouble, unreadable, foreign }: ComposeView): string | null {
  if (trouble) return say(`refusal.${trouble.replaceAll('-', '_')}`);
  if (unreadable.length > 0) return i18n.t('annotation.card.unreadable', [unreadable.join(', ')]);
  return foreign ? i18n.t('annotation.card.foreign') : null;
}

function Unreadable({ view }: { readonly view: ComposeView }) {
  const reason = notChecked(view);
  if (reason === null) return null;
  return (
    <section>
      <div class="callout">
        <Seal state="unknown" />
        <span>{reason}</span>
      </div>
    </section>
  );
}

/** The strip, opened: who the recipient is on record, and what the draft still needs. */
export function Card({ view, acts }: CardProps) {
  const person = view.recipients[view.selected];
  const findings = view.assessment ? findingsFor(view.assessment, person?.recipient ?? null) : [];
  return (
    <Float class="above" anchor={view.anchor} placement="right-start" distance={8} skid={20} fit>
      <PopCard label={i18n.t('annotation.card.label')} onClose={() => acts.close(view.key)}>
        <Heading view={view} acts={acts} person={person} />
        <People view={view} acts={acts} />
        <Unreadable view={view} />
        <Person view={view} acts={acts} person={person} />
        {view.room && (
          <small class="room">
            {i18n.t('annotation.card.characters', [String(view.room.used), String(view.room.most)])}
          </small>
        )}
        <Checklist
          findings={findings}
          insertion={view.insertion}
          onRemedy={(remedy) => acts.remedy(view.key, remedy)}
          onAll={() => acts.insertAll(view.key)}
        />
        <p class="notice">{view.notice && say(view.notice.key)}</p>
      </PopCard>
    </Float>
  );
}
