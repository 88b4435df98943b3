import { i18n } from '#i18n';
import { Choices } from '@/components/shared/Choices';
import { Field } from '@/components/shared/Field';
import type { Lia } from '@/lib/model/organisation';
import type { Basis } from '@/lib/model/vocabulary';

import { ConsentFields } from './ConsentFields';
import type { Part } from './part';

interface BasisFieldsProps extends Part {
  /** The basis as it stands: chosen here, or the campaign's. */
  readonly basis: Basis | null;
  readonly liaId: string | null;
  readonly lias: readonly Lia[];
}

const labels = {
  'legitimate-interests': [
    'common.basis.legitimate_interests',
    'form.basis_hint.legitimate_interests',
  ],
  consent: ['common.basis.consent', 'form.basis_hint.consent'],
  contract: ['common.basis.contract', 'form.basis_hint.contract'],
  'legal-obligation': ['common.basis.legal_obligation', 'form.basis_hint.legal_obligation'],
  'vital-interests': ['common.basis.vital_interests', 'form.basis_hint.vital_interests'],
  'public-task': ['common.basis.public_task', 'form.basis_hint.public_task'],
} as const satisfies Record<Basis, readonly [string, string]>;

const order = [
  'legitimate-interests',
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
] as const;

/** One of the six bases of Article 6(1), each with a line on what it is for (row C1). */
export function BasisFields(props: BasisFieldsProps) {
  const { draft, errors, set, basis, liaId, lias, today } = props;
  return (
    <>
      <Choices
        legend={i18n.t('form.basis')}
        look="cards"
        value={basis}
        choices={order.map((value) => ({
          value,
          label: i18n.t(labels[value][0]),
          hint: i18n.t(labels[value][1]),
        }))}
        onChange={(chosen) => set({ basis: chosen })}
      />
      {basis === 'legitimate-interests' && (
        <Field
          label={i18n.t('form.lia')}
          value={liaId ?? ''}
          error={errors['lia'] ?? null}
          options={[
            { value: '', label: i18n.t('form.lia_none') },
            ...lias.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onInput={(id) => set({ liaId: id || null })}
        />
      )}
      {basis === 'consent' && <ConsentFields {...{ draft, errors, set, today }} />}
    </>
  );
}
