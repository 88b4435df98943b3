import { i18n } from '#i18n';
import { within, type Change } from '@/components/shared/change';
import { Check } from '@/components/shared/Check';
import { Field } from '@/components/shared/Field';
import { channels } from '@/lib/model/identifier';
import type { Consent } from '@/lib/model/record';
import { consentMethods } from '@/lib/model/vocabulary';
import { letterLanguages } from '@/lib/rights/letter';

import type { ConsentDraft } from './note-draft';
import type { Part } from './part';

const channelKeys = {
  email: 'form.consent.email',
  linkedin: 'form.consent.linkedin',
  phone: 'form.consent.phone',
} as const;

const methodKeys = {
  'web-form': 'form.consent.methods.web_form',
  paper: 'form.consent.methods.paper',
  call: 'form.consent.methods.call',
  'business-card': 'form.consent.methods.business_card',
  reply: 'form.consent.methods.reply',
  other: 'form.consent.methods.other',
} as const satisfies Record<Consent['method'], string>;

/**
 * A consent with all that Articles 4(11) and 7 ask for (row C2): consent to e-mail is not consent
 * to calls.
 */
export function ConsentFields({ draft, errors, today, set }: Part) {
  const { consent } = draft;
  const change = within(set, 'consent');
  return (
    <fieldset class="group inset">
      <legend>{i18n.t('form.consent.title')}</legend>
      <Words {...{ consent, change, errors, today }} />
      <fieldset class="group">
        <legend>{i18n.t('form.consent.channels')}</legend>
        {channels.map((channel) => (
          <Check
            key={channel}
            label={i18n.t(channelKeys[channel])}
            on={consent.channels.includes(channel)}
            onChange={(on) =>
              change(({ channels: now }) => ({
                channels: on ? [...now, channel] : now.filter((other) => other !== channel),
              }))
            }
          />
        ))}
        {errors['channels'] && <span class="error">{errors['channels']}</span>}
      </fieldset>
      <Field
        label={i18n.t('form.consent.controller')}
        required
        value={consent.controller}
        error={errors['controller'] ?? null}
        onInput={(controller) => change({ controller })}
      />
      <Field
        label={i18n.t('form.consent.proof')}
        hint={i18n.t('form.consent.proof_hint')}
        required
        value={consent.proof}
        error={errors['proof'] ?? null}
        onInput={(proof) => change({ proof })}
      />
      <Conditions {...{ consent, change }} />
      <Further {...{ consent, change, today }} />
    </fieldset>
  );
}

interface WordsProps {
  readonly consent: ConsentDraft;
  readonly errors: Part['errors'];
  readonly today: string;
  readonly change: Change<ConsentDraft>;
}

function Words({ consent, errors, today, change }: WordsProps) {
  return (
    <>
      <Field
        label={i18n.t('form.consent.wording')}
        required
        rows={2}
        value={consent.wording}
        error={errors['wording'] ?? null}
        onInput={(wording) => change({ wording })}
      />
      <Field
        label={i18n.t('form.consent.version')}
        aside={i18n.t('common.optional')}
        value={consent.version}
        onInput={(version) => change({ version })}
      />
      <Field
        label={i18n.t('form.consent.language')}
        value={consent.language ?? ''}
        options={[
          { value: '', label: i18n.t('form.consent.language_mine') },
          ...letterLanguages.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onInput={(language) => change({ language })}
      />
      <Field
        label={i18n.t('form.consent.given')}
        type="date"
        required
        max={today}
        value={consent.givenOn}
        error={errors['givenOn'] ?? null}
        onInput={(givenOn) => change({ givenOn })}
      />
      <Field
        label={i18n.t('form.consent.method')}
        value={consent.method}
        options={consentMethods.map((value) => ({ value, label: i18n.t(methodKeys[value]) }))}
        onInput={(value) =>
          change({ method: consentMethods.find((one) => one === value) ?? 'other' })
        }
      />
    </>
  );
}

/** What shows more, where it is known: the notice, a second confirmation, and an end. */
function Further({ consent, change, today }: Omit<WordsProps, 'errors'>) {
  const optional = i18n.t('common.optional');
  return (
    <>
      <Field
        label={i18n.t('form.consent.categories')}
        hint={i18n.t('form.consent.categories_hint')}
        aside={optional}
        value={consent.categories ?? ''}
        onInput={(categories) => change({ categories })}
      />
      <Field
        label={i18n.t('form.consent.notice_version')}
        aside={optional}
        value={consent.noticeVersion ?? ''}
        onInput={(noticeVersion) => change({ noticeVersion })}
      />
      <Field
        label={i18n.t('form.consent.confirmed')}
        aside={optional}
        type="date"
        max={today}
        value={consent.confirmedOn ?? ''}
        onInput={(confirmedOn) => change({ confirmedOn })}
      />
      <Field
        label={i18n.t('form.consent.expires')}
        aside={optional}
        type="date"
        value={consent.expiresOn ?? ''}
        onInput={(expiresOn) => change({ expiresOn })}
      />
    </>
  );
}

/** What makes it freely given and informed: each has to be so, the last one not. */
function Conditions({ consent, change }: Pick<WordsProps, 'consent' | 'change'>) {
  return (
    <>
      <Check
        label={i18n.t('form.consent.active')}
        on={consent.activeAct}
        onChange={(activeAct) => change({ activeAct })}
      />
      <Check
        label={i18n.t('form.consent.unbundled')}
        on={consent.unbundled}
        onChange={(unbundled) => change({ unbundled })}
      />
      <Check
        label={i18n.t('form.consent.withdrawal')}
        on={consent.withdrawalTold}
        onChange={(withdrawalTold) => change({ withdrawalTold })}
      />
      {consent.withdrawalTold && (
        <Field
          label={i18n.t('form.consent.withdrawal_how')}
          hint={i18n.t('form.consent.withdrawal_how_hint')}
          aside={i18n.t('common.optional')}
          value={consent.withdrawalHow ?? ''}
          onInput={(withdrawalHow) => change({ withdrawalHow })}
        />
      )}
      <Check
        label={i18n.t('form.consent.adult')}
        on={consent.adult ?? false}
        onChange={(adult) => change({ adult })}
      />
      <Check
        label={i18n.t('form.consent.conditional')}
        on={consent.conditional ?? false}
        onChange={(conditional) => change({ conditional })}
      />
    </>
  );
}
