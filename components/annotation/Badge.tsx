import { i18n } from '#i18n';
import { Seal } from '@/components/shared/Seal';

import { Act } from './Act';
import { Float } from './Float';
import { PopCard } from './PopCard';
import { RecordFacts } from './RecordFacts';
import { ReviewAnswer } from './ReviewAnswer';
import { isSuppressed } from './state';
import type { AnnotationActs, ProfileView, RowView } from './view';

interface BadgeProps {
  readonly view: ProfileView;
  readonly acts: AnnotationActs;
}

function badgeText({ profile, facts, unreadable }: ProfileView): string {
  if (!profile) return i18n.t('annotation.badge.unreadable', [unreadable.join(', ')]);
  if (!facts) return i18n.t('annotation.strip.checking');
  if (isSuppressed(facts)) return i18n.t('annotation.badge.stopped');
  if (facts.notes.length === 0) return i18n.t('annotation.badge.no_note');
  return i18n.t('annotation.badge.on_record');
}

function badgeSeal({ profile, facts }: ProfileView) {
  if (!profile || !facts || facts.notes.length === 0) return 'unknown';
  return isSuppressed(facts) ? 'stop' : 'ok';
}

function ProfileCard({ view, acts }: BadgeProps) {
  if (!view.facts) return null;
  const [newest] = view.facts.notes;
  return (
    <Float class="above" anchor={view.anchor} placement="bottom-start" distance={10} fit>
      <PopCard label={i18n.t('annotation.card.label')} onClose={() => acts.close(view.key)}>
        <header>
          <Seal state={badgeSeal(view)} />
          <div class="who">
            <h2 dir="auto" tabIndex={-1}>
              {view.profile?.name}
            </h2>{' '}
            <small dir="auto">{view.profile?.headline}</small>
          </div>
          <Act class="link" act={() => acts.openNote(view.key)}>
            {i18n.t(
              view.facts.notes.length > 0 ? 'annotation.act.open_note' : 'annotation.act.note',
            )}
          </Act>
        </header>
        <section>
          <RecordFacts {...view} facts={view.facts} />
          {newest && <ReviewAnswer key={newest.id} note={newest} onAnswer={acts.answerReview} />}
        </section>
      </PopCard>
    </Float>
  );
}

/** The badge beside a profile's name: what is on record, or one click to record it. */
export function Badge({ view, acts }: BadgeProps) {
  const text = badgeText(view);
  const recordable = view.profile !== null && view.facts?.notes.length === 0;
  return (
    <>
      <Float anchor={view.anchor} placement="right" distance={10}>
        <button
          type="button"
          class="badge"
          aria-expanded={view.open}
          aria-haspopup="dialog"
          aria-label={`Goodgrounds: ${text}`}
          onClick={(event) => {
            if (!event.isTrusted || !view.profile) return;
            if (recordable) acts.openNote(view.key);
            else acts.toggle(view.key);
          }}
        >
          <Seal state={badgeSeal(view)} small />
          <span>{text}</span>
          {recordable && <u>{i18n.t('annotation.act.note')}</u>}
        </button>
      </Float>
      {view.open && <ProfileCard view={view} acts={acts} />}
    </>
  );
}

/** A quiet mark on a row of people, only where the person is already on record. */
export function RowMark({ view }: { readonly view: RowView }) {
  const text = i18n.t(view.suppressed ? 'annotation.badge.stopped' : 'annotation.badge.on_record');
  return (
    <Float anchor={view.anchor} placement="left" distance={4}>
      <span class="mark" title={text}>
        <Seal
          state={view.suppressed ? 'stop' : 'ok'}
          small
          label={`Goodgrounds: ${view.name}: ${text}`}
        />
      </span>
    </Float>
  );
}
