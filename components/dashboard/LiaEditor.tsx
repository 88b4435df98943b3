import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';
import { LiaField } from '@/components/shared/LiaField';
import { Notice } from '@/components/shared/Notice';
import { liaOpen, liaQuestions, liaStops } from '@/lib/assessment/lia-questions';
import type { Lia } from '@/lib/model/organisation';

/** What is still open, and at which answers the assessment stops. */
interface EditorState {
  readonly open: readonly string[];
  readonly stops: readonly string[];
}

type LiaDraft = Pick<Lia, 'title' | 'answers' | 'outcome' | 'owner'>;

interface LiaEditorProps {
  readonly lia: LiaDraft;
  /** Resolves to whether it was written. `signed` when it is decided. */
  readonly onSave: (lia: LiaDraft) => Promise<boolean>;
}

const parts = ['purpose', 'necessity', 'balance'] as const;

/** The three-part test, every question with its field; it says at once where the test stops. */
export function LiaEditor({ lia, onSave }: LiaEditorProps) {
  const [draft, setDraft] = useState(lia);
  const [busy, setBusy] = useState(false);
  const open = liaOpen(draft.answers);
  const stops = liaStops(draft.answers);
  const answer = (id: string) => (how: (before: string) => string) =>
    setDraft((old) => ({
      ...old,
      answers: { ...old.answers, [id]: how(old.answers[id] ?? '') },
    }));
  const save = async (outcome: Lia['outcome']) => {
    setBusy(true);
    await onSave({ ...draft, outcome });
    setBusy(false);
  };
  return (
    <div class="stack">
      <section class="panel form">
        <Field
          label={i18n.t('dashboard.assessments.name')}
          value={draft.title}
          required
          onInput={(title) => setDraft((old) => ({ ...old, title }))}
        />
        <Field
          label={i18n.t('report.lia.owner')}
          value={draft.owner}
          required
          onInput={(owner) => setDraft((old) => ({ ...old, owner }))}
        />
      </section>
      {parts.map((part) => (
        <section key={part} class="panel form" aria-label={i18n.t(`report.lia.${part}`)}>
          <h2>{i18n.t(`report.lia.${part}`)}</h2>
          {liaQuestions
            .filter((question) => question.part === part)
            .map((question) => (
              <LiaField
                key={question.id}
                question={question}
                value={draft.answers[question.id] ?? ''}
                error={
                  stops.includes(question.id) ? i18n.t('dashboard.assessments.stops_here') : null
                }
                onInput={answer(question.id)}
              />
            ))}
        </section>
      ))}
      <Verdict
        {...{ open, stops, busy }}
        named={draft.title.trim() !== '' && draft.owner.trim() !== ''}
        onSave={save}
      />
    </div>
  );
}

interface VerdictProps extends EditorState {
  readonly named: boolean;
  readonly busy: boolean;
  readonly onSave: (outcome: Lia['outcome']) => Promise<void>;
}

function Verdict({ open, stops, named, busy, onSave }: VerdictProps) {
  const decidable = named && open.length === 0;
  return (
    <section class="panel stack" aria-label={i18n.t('report.lia.outcome')}>
      <h2>{i18n.t('report.lia.outcome')}</h2>
      {stops.length > 0 && (
        <Notice state="stop">{i18n.t('dashboard.assessments.stopped', [stops.join(', ')])}</Notice>
      )}
      {open.length > 0 && (
        <p class="hint">{i18n.t('dashboard.assessments.open', [open.join(', ')])}</p>
      )}
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={busy || !decidable || stops.length > 0}
          onClick={() => void onSave('not-overridden')}
        >
          {i18n.t('dashboard.assessments.sign')}
        </button>
        <button
          type="button"
          disabled={busy || !decidable}
          onClick={() => void onSave('overridden')}
        >
          {i18n.t('dashboard.assessments.reject')}
        </button>
        <button type="button" disabled={busy || !named} onClick={() => void onSave('pending')}>
          {i18n.t('dashboard.assessments.save')}
        </button>
      </div>
    </section>
  );
}
