import { i18n } from '#i18n';
import { within } from '@/components/shared/change';
import { Choices } from '@/components/shared/Choices';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';
import { isIsoDate, showDate } from '@/components/shared/show';
import type { SourceOrigin, Visibility } from '@/lib/model/vocabulary';

import { ListEvidence } from './ListEvidence';
import { groupOf, originOf, otherOrigins, sayPlace, type OriginGroup } from './origins';
import type { Part, SourcePart } from './part';

/** The first answer: where the details came from (row B1). */
export function WhereFrom({ draft, errors, today, set }: Part) {
  const { source, contact } = draft;
  const { origin } = source;
  const change = within(set, 'source');
  const legend = contact.name ? i18n.t('form.where_of', [contact.name]) : i18n.t('form.where');
  return (
    <>
      <Choices
        legend={legend}
        look="segments"
        value={origin && groupOf(origin)}
        error={errors['origin'] ?? null}
        choices={groupChoices()}
        onChange={(group) => change({ origin: originOf(group) ?? 'inbound' })}
      />
      {origin && groupOf(origin) === 'more' && (
        <Field
          label={i18n.t('form.origin.which')}
          value={origin}
          options={otherOrigins()}
          onInput={(value) => change({ origin: otherOrigin(value) })}
        />
      )}
      {origin && <Place {...{ source, change, errors, today }} />}
    </>
  );
}

function Place({ source, change, errors, today }: SourcePart) {
  const { origin } = source;
  if (!origin) return null;
  const isHidden =
    source.visibility === 'connections-only' || source.visibility === 'private-message';
  return (
    <>
      <Field
        label={sayPlace(origin)}
        value={source.place}
        error={errors['place'] ?? null}
        onInput={(place) => change({ place, prefilled: false })}
      />
      <p class="hint found">
        {isIsoDate(source.occurredOn) && i18n.t('form.seen', [showDate(source.occurredOn)])}{' '}
        {source.prefilled && <span class="good">✓ {i18n.t('form.filled')}</span>}
      </p>
      {origin === 'linkedin-profile' && (
        <Field
          label={i18n.t('form.visibility')}
          value={source.visibility}
          options={visibilities()}
          onInput={(value) => change({ visibility: visibilityOf(value) })}
        />
      )}
      {isHidden && <Notice state="warn">{i18n.t('form.visibility_warning')}</Notice>}
      {origin === 'referral' && (
        <Field
          label={i18n.t('form.via_referral')}
          hint={i18n.t('form.via_referral_hint')}
          value={source.via}
          onInput={(via) => change({ via })}
        />
      )}
      {origin === 'purchased-list' && <ListEvidence {...{ source, change, errors, today }} />}
      {origin === 'guessed-address' && (
        <Notice state="warn">{i18n.t('form.guessed_warning')}</Notice>
      )}
    </>
  );
}

/** Who could see the details, in words. */
export function visibilities(): readonly { readonly value: Visibility; readonly label: string }[] {
  return [
    { value: 'unknown', label: i18n.t('form.visible.unknown') },
    { value: 'public', label: i18n.t('form.visible.public') },
    { value: 'connections-only', label: i18n.t('form.visible.connections_only') },
    { value: 'private-message', label: i18n.t('form.visible.private_message') },
    { value: 'internal', label: i18n.t('form.visible.internal') },
  ];
}

/** The visibility that an option of the list stands for. */
export function visibilityOf(value: string): Visibility {
  return visibilities().find((option) => option.value === value)?.value ?? 'unknown';
}

function otherOrigin(value: string): SourceOrigin {
  return otherOrigins().find((option) => option.value === value)?.value ?? 'other';
}

function groupChoices(): readonly { readonly value: OriginGroup; readonly label: string }[] {
  return [
    { value: 'linkedin', label: i18n.t('form.origin.linkedin') },
    { value: 'event', label: i18n.t('form.origin.event') },
    { value: 'web', label: i18n.t('form.origin.web') },
    { value: 'list', label: i18n.t('form.origin.list') },
    { value: 'more', label: i18n.t('form.origin.more') },
  ];
}
