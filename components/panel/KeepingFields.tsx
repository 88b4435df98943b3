import { i18n } from '#i18n';
import { within } from '@/components/shared/change';
import { Field } from '@/components/shared/Field';

import type { Part } from './part';
import { visibilities, visibilityOf } from './WhereFrom';

interface KeepingFieldsProps extends Part {
  /** The day that holds while none was typed. */
  readonly keptUntil: string;
}

/** When it was found, what is kept, with whom it is shared and for how long (row C6). */
export function KeepingFields({ draft, errors, today, set, keptUntil }: KeepingFieldsProps) {
  const { source } = draft;
  const change = within(set, 'source');
  return (
    <>
      <Field
        label={i18n.t('form.found_on')}
        type="date"
        max={today}
        value={source.occurredOn}
        error={errors['occurredOn'] ?? null}
        onInput={(occurredOn) => change({ occurredOn })}
      />
      {source.origin !== 'linkedin-profile' && (
        <Field
          label={i18n.t('form.visibility')}
          value={source.visibility}
          options={visibilities()}
          onInput={(value) => change({ visibility: visibilityOf(value) })}
        />
      )}
      <Field
        label={i18n.t('form.categories')}
        value={draft.categories}
        onInput={(categories) => set({ categories })}
      />
      <Field
        label={i18n.t('form.shared')}
        aside={i18n.t('common.optional')}
        hint={i18n.t('form.shared_hint')}
        value={draft.sharedWith}
        onInput={(sharedWith) => set({ sharedWith })}
      />
      <Field
        label={i18n.t('form.retain')}
        type="date"
        value={draft.retainUntil || keptUntil}
        error={errors['retainUntil'] ?? null}
        onInput={(retainUntil) => set({ retainUntil })}
      />
    </>
  );
}
