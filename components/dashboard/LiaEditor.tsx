import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Choices } from '@/components/shared/Choices';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';
import type { Lia } from '@/lib/model/organisation';

/** One question of the assessment, in words. */
export interface EditorQuestion {
  readonly id: string;
  readonly part: 'purpose' | 'necessity' | 'balance';
  readonly text: string;
  readonly kind: 'text' | 'yes-no';
}

/** What is still open, and at which answers the assessment stops. */
export interface EditorState {
  readonly open: readonly string[];
  readonly stops: readonly string[];
}

type LiaDraft = Pick<Lia, 'title' | 'answers' | 'outcome' | 'owner'>;

interface LiaEditorProps {
  readonly lia: LiaDraft;
  readonly questions: readonly EditorQuestion[];
  readonly judge: (answers: Readonly<Record<string, string>>) => EditorState;
  /** Resolves to whether it was written. `signed` when it is decided. */
  readonly onSave: (lia: LiaDraft) => Promise<boolean>;
}

const parts = ['purpose', 'necessity', 'balance'] as const;

/** The three-part test, every question with its field; it says at once where the test stops. */
export function LiaEditor({ lia, questions, judge, onSave }: LiaEditorProps) {
  const [draft, setDraft] = useState(lia);
  const [busy, setBusy] = useState(false);
  const { open, stops } = judge(draft.answers);
  const answer = (id: string) => (text: string) =>
    setDraft((old) => ({ ...old, answers: { ...old.answers, [id]: text } }));
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
          {questions
            .filter((question) => question.part === part)
            .map((question) => (
              <Question
                key={question.id}
                question={question}
                value={draft.answers[question.id] ?? ''}
                stops={stops.includes(question.id)}
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

interface QuestionProps {
  readonly question: EditorQuestion;
  readonly value: string;
  readonly stops: boolean;
  readonly onInput: (text: string) => void;
}

function Question({ question, value, stops, onInput }: QuestionProps) {
  if (question.kind === 'text')
    return <Field label={question.text} value={value} rows={2} onInput={onInput} />;
  const word = /^(yes|no)\b/u.exec(value)?.[1] ?? (value.startsWith('none') ? 'no' : null);
  const why = value.replace(/^(?:yes|no|none)\b:?\s*/u, '');
  const write = (chosen: string | null, reason: string) =>
    onInput([chosen ?? '', reason].filter(Boolean).join(': '));
  return (
    <div class="stack">
      <Choices
        legend={question.text}
        look="segments"
        choices={[
          { value: 'yes', label: i18n.t('dashboard.assessments.yes') },
          { value: 'no', label: i18n.t('dashboard.assessments.no') },
        ]}
        value={word === 'yes' || word === 'no' ? word : null}
        error={stops ? i18n.t('dashboard.assessments.stops_here') : null}
        onChange={(chosen) => write(chosen, why)}
      />
      <Field
        label={i18n.t('dashboard.assessments.why')}
        value={why}
        onInput={(reason) => write(word, reason)}
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
