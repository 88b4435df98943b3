import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import type { Change } from '@/components/shared/change';
import {
  collect,
  completeUrl,
  mailAddress,
  required,
  webAddress,
  type Errors,
} from '@/components/shared/check';
import { countryOptions } from '@/components/shared/countries';
import { Field } from '@/components/shared/Field';
import type { Identity } from '@/lib/model/organisation';

import { authorityOf, isProposed } from './authorities';

interface IdentityStepProps {
  readonly identity: Identity;
  /** What an administrator fixed, and who. */
  readonly managed: { readonly identity: Partial<Identity>; readonly setBy: string | null };
  readonly set: Change<Identity>;
  /** Called with what is in order; resolves when it is on record. */
  readonly onDone: (identity: Identity) => Promise<void>;
}

/** Who writes, and for whom: the controller (row G1). */
export function IdentityStep({ identity, managed, set, onDone }: IdentityStepProps) {
  const [errors, setErrors] = useState<Errors>({});
  const fixed = Object.keys(managed.identity);
  const submit = (event: Event) => {
    event.preventDefault();
    const found = check(identity);
    setErrors(found);
    if (Object.keys(found).length === 0) void onDone(tidy(identity));
    else focusFirstError(event.currentTarget);
  };
  return (
    <form class="step-form" noValidate onSubmit={submit}>
      {fixed.length > 0 && (
        <p class="hint">
          {managed.setBy === null
            ? i18n.t('dashboard.policy.locked')
            : i18n.t('dashboard.policy.locked_by', [managed.setBy])}
        </p>
      )}
      <div class="pair">
        <Text
          of="name"
          label={i18n.t('welcome.identity.name')}
          autocomplete="name"
          {...{ identity, set, errors, fixed }}
        />
        <Text
          of="email"
          type="email"
          label={i18n.t('welcome.identity.email')}
          autocomplete="email"
          {...{ identity, set, errors, fixed }}
        />
      </div>
      <Text
        of="organisation"
        label={i18n.t('welcome.identity.organisation')}
        hint={i18n.t('welcome.identity.organisation_hint')}
        autocomplete="organization"
        {...{ identity, set, errors, fixed }}
      />
      <Where {...{ identity, set, errors, fixed }} />
      <Text
        of="privacyNoticeUrl"
        type="url"
        label={i18n.t('welcome.identity.notice')}
        hint={i18n.t('welcome.identity.notice_hint')}
        placeholder="https://example.com/privacy"
        {...{ identity, set, errors, fixed }}
      />
      <More {...{ identity, set, errors, fixed }} />
      <div class="row end">
        <button class="primary">{i18n.t('welcome.next')}</button>
      </div>
    </form>
  );
}

type PartProps = Pick<TextProps, 'identity' | 'set' | 'errors' | 'fixed'>;

function Where({ identity, set, errors, fixed }: PartProps) {
  const move = (country: string) =>
    set(({ authority }) => ({
      country,
      ...(isProposed(authority) && { authority: authorityOf(country) }),
    }));
  return (
    <div class="pair">
      <Text
        of="address"
        label={i18n.t('welcome.identity.address')}
        autocomplete="street-address"
        {...{ identity, set, errors, fixed }}
      />
      <Field
        label={i18n.t('welcome.identity.country')}
        value={identity.country}
        options={countryOptions()}
        disabled={fixed.includes('country')}
        onInput={move}
      />
    </div>
  );
}

function More(part: PartProps) {
  return (
    <details class="more">
      <summary>{i18n.t('welcome.identity.more')}</summary>
      <Text
        of="optOut"
        label={i18n.t('welcome.identity.opt_out')}
        hint={i18n.t('welcome.identity.opt_out_hint')}
        {...part}
      />
      <Text of="authority" label={i18n.t('welcome.identity.authority')} {...part} />
      <Text
        of="role"
        label={i18n.t('welcome.identity.role')}
        autocomplete="organization-title"
        {...part}
      />
    </details>
  );
}

interface TextProps {
  readonly of: keyof Identity;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'email' | 'url';
  readonly autocomplete?: string;
  readonly identity: Identity;
  readonly errors: Errors;
  /** Names of the fields that an administrator fixed. */
  readonly fixed: readonly string[];
  readonly set: Change<Identity>;
}

const mandatory: readonly (keyof Identity)[] = ['name', 'email', 'organisation'];

function Text({ of, identity, errors, fixed, set, ...field }: TextProps) {
  const isMandatory = mandatory.includes(of);
  return (
    <Field
      {...field}
      disabled={fixed.includes(of)}
      {...(!isMandatory && { aside: i18n.t('common.optional') })}
      required={isMandatory}
      value={identity[of]}
      error={errors[of] ?? null}
      onInput={(value) => set({ [of]: value })}
    />
  );
}

function check(identity: Identity): Errors {
  return collect({
    name: required(identity.name),
    email: required(identity.email) ?? mailAddress(identity.email),
    organisation: required(identity.organisation),
    privacyNoticeUrl: webAddress(identity.privacyNoticeUrl),
  });
}

function tidy(identity: Identity): Identity {
  return {
    name: identity.name.trim(),
    role: identity.role.trim(),
    email: identity.email.trim().toLowerCase(),
    organisation: identity.organisation.trim(),
    address: identity.address.trim().replaceAll(/\s*\n\s*/gu, ', '),
    country: identity.country,
    privacyNoticeUrl: completeUrl(identity.privacyNoticeUrl) ?? '',
    optOut: identity.optOut.trim(),
    authority: identity.authority.trim(),
  };
}

function focusFirstError(form: EventTarget | null): void {
  // The error is drawn first; then the cursor goes to it.
  requestAnimationFrame(() => {
    if (!(form instanceof HTMLFormElement)) return;
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
