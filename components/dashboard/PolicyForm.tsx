import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Choices } from '@/components/shared/Choices';
import { Field } from '@/components/shared/Field';
import type { GateMode, Policy } from '@/lib/model/assessment';

interface PolicyFormProps {
  readonly policy: Policy;
  /** Resolves to whether it was written. */
  readonly onSave: (policy: Policy) => Promise<boolean>;
}

const limits = ['maxUnanswered', 'maxRecipients', 'staleNoteMonths'] as const;
const most = { maxUnanswered: 100, maxRecipients: 10_000, staleNoteMonths: 120 } as const;

/** What happens at Send, and from when on a warning is shown. What an administrator set stays. */
export function PolicyForm({ policy, onSave }: PolicyFormProps) {
  const [modes, setModes] = useState(policy.modes);
  const [numbers, setNumbers] = useState<Readonly<Record<(typeof limits)[number], string>>>({
    maxUnanswered: String(policy.maxUnanswered),
    maxRecipients: String(policy.maxRecipients),
    staleNoteMonths: String(policy.staleNoteMonths),
  });
  const [busy, setBusy] = useState(false);
  const locked = (field: string) => policy.locked.includes(field);
  const wrong = limits.filter((name) => !isCount(numbers[name], most[name]));
  const save = async () => {
    setBusy(true);
    await onSave({
      ...policy,
      modes,
      maxUnanswered: Number(numbers.maxUnanswered),
      maxRecipients: Number(numbers.maxRecipients),
      staleNoteMonths: Number(numbers.staleNoteMonths),
    });
    setBusy(false);
  };
  return (
    <div class="stack">
      <section class="panel form" aria-label={i18n.t('dashboard.policy.gate')}>
        <h2>{i18n.t('dashboard.policy.gate')}</h2>
        {(['block', 'fix', 'warn'] as const).map((severity) => (
          <Mode
            key={severity}
            legend={i18n.t(`dashboard.policy.${severity}`)}
            value={modes[severity]}
            locked={locked('modes')}
            onChange={(mode) => setModes((old) => ({ ...old, [severity]: mode }))}
          />
        ))}
      </section>
      <section class="panel form" aria-label={i18n.t('dashboard.policy.limits')}>
        <h2>{i18n.t('dashboard.policy.limits')}</h2>
        <Limits
          {...{ numbers, wrong, locked }}
          onInput={(name, text) => setNumbers((old) => ({ ...old, [name]: text }))}
        />
        {policy.locked.length > 0 && <p class="hint">{i18n.t('dashboard.policy.locked')}</p>}
        <div class="row">
          <button
            type="button"
            class="primary"
            disabled={busy || wrong.length > 0}
            onClick={() => void save()}
          >
            {i18n.t('dashboard.policy.save')}
          </button>
        </div>
      </section>
    </div>
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

interface ModeProps {
  readonly legend: string;
  readonly value: GateMode;
  readonly locked: boolean;
  readonly onChange: (mode: GateMode) => void;
}

/** A stop that nobody can pass is the administrator's alone; it is shown, not offered. */
function Mode({ legend, value, locked, onChange }: ModeProps) {
  const choices = [
    { value: 'inform', label: i18n.t('dashboard.policy.inform') },
    { value: 'prompt', label: i18n.t('dashboard.policy.prompt') },
    ...(value === 'block'
      ? [{ value: 'block', label: i18n.t('dashboard.policy.stop') } as const]
      : []),
  ] as const;
  return (
    <Choices<GateMode>
      legend={legend}
      look="segments"
      choices={choices}
      value={value}
      disabled={locked || value === 'block'}
      onChange={onChange}
    />
  );
}

function isCount(text: string, greatest: number): boolean {
  return /^\d{1,5}$/u.test(text.trim()) && Number(text) >= 1 && Number(text) <= greatest;
}
