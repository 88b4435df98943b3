import { i18n } from '#i18n';
import { Choices } from '@/components/shared/Choices';
import type { GateMode, Policy } from '@/lib/model/assessment';

interface GateModesProps {
  readonly modes: Policy['modes'];
  readonly locked: boolean;
  readonly onChange: (severity: keyof Policy['modes'], mode: GateMode) => void;
}

/** What happens at Send, by how grave a finding is. */
export function GateModes({ modes, locked, onChange }: GateModesProps) {
  return (
    <section class="panel form" aria-label={i18n.t('dashboard.policy.gate')}>
      <h2>{i18n.t('dashboard.policy.gate')}</h2>
      {(['block', 'fix', 'warn'] as const).map((severity) => (
        <Mode
          key={severity}
          legend={i18n.t(`dashboard.policy.${severity}`)}
          value={modes[severity]}
          locked={locked}
          onChange={(mode) => onChange(severity, mode)}
        />
      ))}
    </section>
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
