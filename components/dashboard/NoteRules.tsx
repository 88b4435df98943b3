import { i18n } from '#i18n';
import { Check } from '@/components/shared/Check';
import { Field } from '@/components/shared/Field';
import { requiredFields, type Policy } from '@/lib/model/assessment';

interface NoteRulesProps {
  readonly required: Policy['required'];
  readonly setRequired: (required: Policy['required']) => void;
  readonly longest: string;
  readonly setLongest: (longest: string) => void;
  readonly longestIsWrong: boolean;
  readonly locked: (field: string) => boolean;
  readonly erases: boolean;
  readonly onErases: (erases: boolean) => void;
}

/** What a note has to say, and how long it may be kept. */
export function NoteRules(props: NoteRulesProps) {
  const { required, longest, longestIsWrong, locked } = props;
  return (
    <>
      <h2>{i18n.t('dashboard.policy.notes')}</h2>
      <Wanted required={required} isLocked={locked('required')} onChange={props.setRequired} />
      <Field
        label={i18n.t('dashboard.policy.maxRetentionMonths')}
        aside={i18n.t('common.optional')}
        value={longest}
        disabled={locked('maxRetentionMonths')}
        error={longestIsWrong ? i18n.t('dashboard.policy.number') : null}
        onInput={props.setLongest}
      />
      <Check
        label={i18n.t('dashboard.policy.eraseWhenDue')}
        on={props.erases}
        disabled={locked('eraseWhenDue')}
        onChange={props.onErases}
      />
    </>
  );
}

interface WantedProps {
  readonly required: Policy['required'];
  readonly isLocked: boolean;
  readonly onChange: (required: Policy['required']) => void;
}

/** What a note may not leave out, besides what the law asks. */
function Wanted({ required, isLocked, onChange }: WantedProps) {
  return (
    <fieldset class="group" disabled={isLocked}>
      <legend>{i18n.t('dashboard.policy.required')}</legend>
      {requiredFields.map((field) => (
        <label key={field} class="check">
          <input
            type="checkbox"
            checked={required.includes(field)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...required, field] : required.filter((one) => one !== field))
            }
          />
          <span>{i18n.t(`dashboard.policy.wants.${field}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
