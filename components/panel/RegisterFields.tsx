import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';
import { showCountry } from '@/components/shared/show';
import { registersToScreen } from '@/lib/law/registers';

import type { RegisterDraft } from './note-draft';
import type { Part } from './part';

const nobodyLooked: RegisterDraft = { country: '', on: '' };

/**
 * That the person was looked up in an opt-out register and is not on it. Somebody who is on it is
 * no contact but an opt-out.
 */
export function RegisterFields({ draft, errors, today, set }: Part) {
  const { register = nobodyLooked } = draft;
  const change = (part: Partial<RegisterDraft>) =>
    set(({ register: now = nobodyLooked }) => ({ register: { ...now, ...part } }));
  return (
    <>
      <Field
        label={i18n.t('form.register.which')}
        aside={i18n.t('common.optional')}
        hint={i18n.t('form.register.hint')}
        value={register.country}
        options={[
          { value: '', label: i18n.t('form.register.none') },
          ...registersToScreen.map(([country, names]) => ({
            value: country,
            label: `${showCountry(country)}: ${names}`,
          })),
        ]}
        onInput={(country) => change({ country })}
      />
      {register.country !== '' && (
        <Field
          label={i18n.t('form.register.on')}
          type="date"
          required
          max={today}
          value={register.on}
          error={errors['registerOn'] ?? null}
          onInput={(on) => change({ on })}
        />
      )}
    </>
  );
}
