import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';
import type { Policy } from '@/lib/model/assessment';

import { GateModes } from './GateModes';
import { NoteRules } from './NoteRules';

interface PolicyFormProps {
  readonly policy: Policy;
  /** What of an administrator's file could not be read; it does not hold. */
  readonly problems: readonly string[];
  /** Resolves to whether it was written. */
  readonly onSave: (policy: Policy) => Promise<boolean>;
}

const limits = ['maxUnanswered', 'maxRecipients', 'staleNoteMonths'] as const;
const most = { maxUnanswered: 100, maxRecipients: 10_000, staleNoteMonths: 120 } as const;

/** The limits as they are typed. */
function limitsOf(policy: Policy): Readonly<Record<(typeof limits)[number], string>> {
  return {
    maxUnanswered: String(policy.maxUnanswered),
    maxRecipients: String(policy.maxRecipients),
    staleNoteMonths: String(policy.staleNoteMonths),
  };
}

/** What happens at Send, and from when on a warning is shown. What an administrator set stays. */
export function PolicyForm({ policy, problems, onSave }: PolicyFormProps) {
  const [modes, setModes] = useState(policy.modes);
  const [numbers, setNumbers] = useState(() => limitsOf(policy));
  const [required, setRequired] = useState(policy.required);
  const [longest, setLongest] = useState(String(policy.maxRetentionMonths ?? ''));
  const [eraseWhenDue, setEraseWhenDue] = useState(policy.eraseWhenDue ?? false);
  const [busy, setBusy] = useState(false);
  const locked = (field: string) => policy.locked.includes(field);
  const longestIsWrong = longest.trim() !== '' && !isCount(longest, 120);
  const wrong = limits.filter((name) => !isCount(numbers[name], most[name]));
  const save = async () => {
    setBusy(true);
    await onSave({
      ...policy,
      modes,
      maxUnanswered: Number(numbers.maxUnanswered),
      maxRecipients: Number(numbers.maxRecipients),
      staleNoteMonths: Number(numbers.staleNoteMonths),
      required,
      maxRetentionMonths: longest.trim() === '' ? null : Number(longest),
      eraseWhenDue,
    });
    setBusy(false);
  };
  return (
    <div class="stack">
      <FromAbove policy={policy} problems={problems} />
      <GateModes
        modes={modes}
        locked={locked('modes')}
        onChange={(severity, mode) => setModes((old) => ({ ...old, [severity]: mode }))}
      />
      <section class="panel form" aria-label={i18n.t('dashboard.policy.limits')}>
        <h2>{i18n.t('dashboard.policy.limits')}</h2>
        <Limits
          {...{ numbers, wrong, locked }}
          onInput={(name, text) => setNumbers((old) => ({ ...old, [name]: text }))}
        />
      </section>
      <section class="panel form" aria-label={i18n.t('dashboard.policy.notes')}>
        <NoteRules
          {...{ required, setRequired, longest, setLongest, longestIsWrong, locked }}
          erases={eraseWhenDue}
          onErases={setEraseWhenDue}
        />
        <div class="row">
          <button
            type="button"
            class="primary"
            disabled={busy || longestIsWrong || wrong.length > 0}
            onClick={() => void save()}
          >
            {i18n.t('dashboard.policy.save')}
          </button>
        </div>
      </section>
    </div>
  );
}

/** Who fixed what is grey, and what of their file does not hold. */
function FromAbove({ policy, problems }: Pick<PolicyFormProps, 'policy' | 'problems'>) {
  return (
    <>
      {policy.locked.length > 0 && (
        <Notice state="ok">
          {policy.setBy === null
            ? i18n.t('dashboard.policy.locked')
            : i18n.t('dashboard.policy.locked_by', [policy.setBy])}
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice state="warn">
          {i18n.t('dashboard.policy.problems')}
          <ul>
            {problems.map((problem) => (
              <li key={problem}>
                <code>{problem}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

interface LimitsProps {
  readonly numbers: Readonly<Record<(typeof limits)[number], string>>;
  readonly wrong: readonly string[];
  readonly locked: (field: string) => boolean;
  readonly onInput: (name: (typeof limits)[number], text: string) => void;
}

function Limits({ numbers, wrong, locked, onInput }: LimitsProps) {
  return (
    <>
      {limits.map((name) => (
        <Field
          key={name}
          label={i18n.t(`dashboard.policy.${name}`)}
          value={numbers[name]}
          disabled={locked(name)}
          error={wrong.includes(name) ? i18n.t('dashboard.policy.number') : null}
          onInput={(text) => onInput(name, text)}
        />
      ))}
    </>
  );
}

function isCount(text: string, greatest: number): boolean {
  return /^\d{1,5}$/u.test(text.trim()) && Number(text) >= 1 && Number(text) <= greatest;
}
