import { i18n } from '#i18n';
import { within, type Change } from '@/components/shared/change';
import { Check } from '@/components/shared/Check';
import { Choices } from '@/components/shared/Choices';
import { Field } from '@/components/shared/Field';
import type { ImpliedPermission } from '@/lib/model/record';
import { impliedGrounds } from '@/lib/model/vocabulary';

import type { ExceptionDraft } from './note-draft';
import type { Part } from './part';

const groundKeys = {
  purchase: 'form.exception.grounds.purchase',
  inquiry: 'form.exception.grounds.inquiry',
  'published-address': 'form.exception.grounds.published_address',
  'card-handed-over': 'form.exception.grounds.card_handed_over',
  relationship: 'form.exception.grounds.relationship',
  presumed: 'form.exception.grounds.presumed',
} as const satisfies Record<ImpliedPermission['ground'], string>;

/**
 * What may stand in for consent on this channel: the customer exception, or a ground some countries
 * know (row C5).
 */
export function ExceptionFields({ draft, errors, today, set }: Part) {
  const { exception } = draft;
  const change = within(set, 'exception');
  return (
    <>
      <Choices
        legend={i18n.t('form.exception.title')}
        look="segments"
        value={exception.kind}
        choices={[
          { value: 'none', label: i18n.t('form.exception.none') },
          { value: 'soft-opt-in', label: i18n.t('form.exception.soft') },
          { value: 'implied', label: i18n.t('form.exception.implied') },
        ]}
        onChange={(kind) => change({ kind })}
      />
      {exception.kind === 'soft-opt-in' && <Sale {...{ exception, errors, today, change }} />}
      {exception.kind === 'implied' && <Ground {...{ exception, errors, today, change }} />}
    </>
  );
}

interface ExceptionPart {
  readonly exception: ExceptionDraft;
  readonly errors: Part['errors'];
  readonly today: string;
  readonly change: Change<ExceptionDraft>;
}

function Sale({ exception, errors, today, change }: ExceptionPart) {
  return (
    <>
      <Field
        label={i18n.t('form.exception.sale_on')}
        type="date"
        required
        max={today}
        value={exception.saleOn}
        error={errors['saleOn'] ?? null}
        onInput={(saleOn) => change({ saleOn })}
      />
      <Field
        label={i18n.t('form.exception.last_used')}
        aside={i18n.t('common.optional')}
        hint={i18n.t('form.exception.last_used_hint')}
        type="date"
        max={today}
        value={exception.lastUsedOn ?? ''}
        error={errors['lastUsedOn'] ?? null}
        onInput={(lastUsedOn) => change({ lastUsedOn })}
      />
      <Check
        label={i18n.t('form.exception.same_seller')}
        on={exception.sameSeller}
        onChange={(sameSeller) => change({ sameSeller })}
      />
      <Check
        label={i18n.t('form.exception.similar')}
        on={exception.similarProducts}
        onChange={(similarProducts) => change({ similarProducts })}
      />
      <Check
        label={i18n.t('form.exception.opt_out_then')}
        on={exception.optOutAtCollection}
        onChange={(optOutAtCollection) => change({ optOutAtCollection })}
      />
    </>
  );
}

function Ground({ exception, errors, today, change }: ExceptionPart) {
  return (
    <>
      <Field
        label={i18n.t('form.exception.ground')}
        value={exception.ground}
        options={impliedGrounds.map((value) => ({ value, label: i18n.t(groundKeys[value]) }))}
        onInput={(value) =>
          change({ ground: impliedGrounds.find((one) => one === value) ?? 'purchase' })
        }
      />
      <Field
        label={i18n.t('form.exception.since')}
        type="date"
        required
        max={today}
        value={exception.since}
        error={errors['since'] ?? null}
        onInput={(since) => change({ since })}
      />
      <Field
        label={i18n.t('form.exception.note')}
        required
        value={exception.note}
        error={errors['impliedNote'] ?? null}
        onInput={(note) => change({ note })}
      />
    </>
  );
}
