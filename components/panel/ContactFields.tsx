import { i18n } from '#i18n';
import type { Change } from '@/components/shared/change';
import { countryOptions } from '@/components/shared/countries';
import { Field } from '@/components/shared/Field';
import type { RecipientKind } from '@/lib/model/vocabulary';

import { kindLabel } from '../dashboard/labels';
import type { ContactDraft } from './note-draft';
import type { Part } from './part';

interface ContactFieldsProps extends Pick<Part, 'errors'> {
  readonly contact: ContactDraft;
  readonly change: Change<ContactDraft>;
}

const kinds: readonly RecipientKind[] = [
  'named-person',
  'generic-mailbox',
  'sole-trader',
  'consumer',
];

/** Who it is about. */
export function ContactFields({ contact, errors, change }: ContactFieldsProps) {
  return (
    <div class="group">
      <Field
        label={i18n.t('form.contact.name')}
        value={contact.name}
        onInput={(name) => change({ name })}
      />
      <Field
        label={i18n.t('form.contact.identifiers')}
        hint={i18n.t('form.contact.identifiers_hint')}
        required
        rows={2}
        value={contact.identifiers}
        error={errors['identifiers'] ?? null}
        onInput={(identifiers) => change({ identifiers })}
      />
      <Field
        label={i18n.t('form.contact.organisation')}
        value={contact.organisation}
        error={errors['organisation'] ?? null}
        onInput={(organisation) => change({ organisation })}
      />
      <Field
        label={i18n.t('form.contact.role')}
        value={contact.role}
        error={errors['role'] ?? null}
        onInput={(role) => change({ role })}
      />
      <Field
        label={i18n.t('form.contact.country')}
        value={contact.country}
        error={errors['country'] ?? null}
        options={[
          { value: '', label: i18n.t('form.contact.country_unknown') },
          ...countryOptions(),
        ]}
        onInput={(country) => change({ country })}
      />
      <Field
        label={i18n.t('form.contact.kind')}
        value={contact.kind}
        options={[
          { value: '', label: i18n.t('form.contact.kind_auto') },
          ...kinds.map((value) => ({ value, label: kindLabel(value) })),
        ]}
        onInput={(value) => change({ kind: kinds.find((kind) => kind === value) ?? '' })}
      />
    </div>
  );
}
