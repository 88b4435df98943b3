import { i18n } from '#i18n';
import type { Channel } from '@/lib/model/identifier';
import type { Consent, SubjectRequest } from '@/lib/model/record';
import type { Basis, SourceOrigin, SuppressionReason, WayOfSaying } from '@/lib/model/vocabulary';

// Reports say the same words as the screens; keys have underscores where the words have hyphens.

/** One of the six bases, with its article: a report is read by lawyers too. */
export function basisWords(basis: Basis | null): string {
  if (basis === null) return i18n.t('dashboard.basis.none');
  const keys = {
    consent: 'report.basis.consent',
    contract: 'report.basis.contract',
    'legal-obligation': 'report.basis.legal_obligation',
    'vital-interests': 'report.basis.vital_interests',
    'public-task': 'report.basis.public_task',
    'legitimate-interests': 'report.basis.legitimate_interests',
  } as const;
  return i18n.t(keys[basis]);
}

/** Where a contact came from. */
export function originWords(origin: SourceOrigin): string {
  const keys = {
    'linkedin-profile': 'model.origin.linkedin_profile',
    'web-form': 'model.origin.web_form',
    event: 'model.origin.event',
    'business-card': 'model.origin.business_card',
    inbound: 'model.origin.inbound',
    advertisement: 'model.origin.advertisement',
    referral: 'model.origin.referral',
    'public-register': 'model.origin.public_register',
    'company-site': 'model.origin.company_site',
    'purchased-list': 'model.origin.purchased_list',
    crm: 'model.origin.crm',
    'guessed-address': 'model.origin.guessed_address',
    call: 'model.origin.call',
    other: 'model.origin.other',
  } as const;
  return i18n.t(keys[origin]);
}

/** Why somebody may not be written to. */
export function reasonWords(reason: SuppressionReason): string {
  return i18n.t(`model.suppression.${reason}`);
}

/** What a person asked for. */
export function requestWords(kind: SubjectRequest['kind']): string {
  return i18n.t(`model.request.${kind}`);
}

/** How somebody consented. */
export function methodWords(method: Consent['method']): string {
  const keys = {
    'web-form': 'form.consent.methods.web_form',
    paper: 'form.consent.methods.paper',
    call: 'form.consent.methods.call',
    'business-card': 'form.consent.methods.business_card',
    reply: 'form.consent.methods.reply',
    other: 'form.consent.methods.other',
  } as const;
  return i18n.t(keys[method]);
}

/** Channels by name. */
export function channelWords(channels: readonly Channel[]): string {
  return channels.map((channel) => i18n.t(`model.channel.${channel}`)).join(', ');
}

/** How somebody said it. */
export function wayWords(way: WayOfSaying): string {
  return i18n.t(way === 'other' ? 'form.consent.methods.other' : `model.channel.${way}`);
}

/** Yes or no. */
export function yesNo(value: boolean): string {
  return i18n.t(value ? 'report.yes' : 'report.no');
}
