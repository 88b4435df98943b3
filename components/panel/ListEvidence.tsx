import { i18n } from '#i18n';
import { Choices } from '@/components/shared/Choices';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';

import type { SourcePart } from './part';

/** What a bought list is asked for: consent given to somebody else does not carry over (row B4). */
export function ListEvidence({ source, change, errors, today }: SourcePart) {
  return (
    <>
      <Field
        label={i18n.t('form.via_list')}
        required
        value={source.via}
        error={errors['via'] ?? null}
        onInput={(via) => change({ via })}
      />
      <Field
        label={i18n.t('form.list.obtained')}
        type="date"
        required
        max={today}
        value={source.listObtainedOn}
        error={errors['listObtainedOn'] ?? null}
        onInput={(listObtainedOn) => change({ listObtainedOn })}
      />
      <Field
        label={i18n.t('form.list.proof')}
        hint={i18n.t('form.list.proof_hint')}
        required
        value={source.listProof}
        error={errors['listProof'] ?? null}
        onInput={(listProof) => change({ listProof })}
      />
      <Choices
        legend={i18n.t('form.list.names_us')}
        look="segments"
        value={source.listNamesUs === null ? null : yesOrNo(source.listNamesUs)}
        error={errors['listNamesUs'] ?? null}
        choices={[
          { value: 'yes', label: i18n.t('form.list.affirm') },
          { value: 'no', label: i18n.t('form.list.deny') },
        ]}
        onChange={(answer) => change({ listNamesUs: answer === 'yes' })}
      />
      {source.listNamesUs === false && <Notice state="warn">{i18n.t('form.list.warning')}</Notice>}
    </>
  );
}

function yesOrNo(answer: boolean): 'yes' | 'no' {
  return answer ? 'yes' : 'no';
}
