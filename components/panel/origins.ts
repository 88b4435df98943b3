import { i18n } from '#i18n';
import type { SourceOrigin } from '@/lib/model/vocabulary';

/** The five answers of the first question; the last opens the full list. */
export type OriginGroup = 'linkedin' | 'event' | 'web' | 'list' | 'more';

const groups: Readonly<Record<SourceOrigin, OriginGroup>> = {
  'linkedin-profile': 'linkedin',
  event: 'event',
  'company-site': 'web',
  'purchased-list': 'list',
  'web-form': 'more',
  'business-card': 'more',
  inbound: 'more',
  advertisement: 'more',
  referral: 'more',
  'public-register': 'more',
  crm: 'more',
  'guessed-address': 'more',
  call: 'more',
  other: 'more',
};

const first: Readonly<Record<Exclude<OriginGroup, 'more'>, SourceOrigin>> = {
  linkedin: 'linkedin-profile',
  event: 'event',
  web: 'company-site',
  list: 'purchased-list',
};

/** The group an origin stands in. */
export function groupOf(origin: SourceOrigin): OriginGroup {
  return groups[origin];
}

/** The origin that choosing a group means; null where there are several to choose from. */
export function originOf(group: OriginGroup): SourceOrigin | null {
  return group === 'more' ? null : first[group];
}

const labels = {
  'linkedin-profile': 'form.origin.linkedin_profile',
  'web-form': 'form.origin.web_form',
  event: 'form.origin.event_long',
  'business-card': 'form.origin.business_card',
  inbound: 'form.origin.inbound',
  advertisement: 'form.origin.advertisement',
  referral: 'form.origin.referral',
  'public-register': 'form.origin.public_register',
  'company-site': 'form.origin.company_site',
  'purchased-list': 'form.origin.purchased_list',
  crm: 'form.origin.crm',
  'guessed-address': 'form.origin.guessed_address',
  call: 'form.origin.call',
  other: 'form.origin.other',
} as const satisfies Record<SourceOrigin, string>;

const places = {
  'linkedin-profile': 'form.place.linkedin_profile',
  'web-form': 'form.place.web_form',
  event: 'form.place.event_long',
  'business-card': 'form.place.business_card',
  inbound: 'form.place.inbound',
  advertisement: 'form.place.advertisement',
  referral: 'form.place.referral',
  'public-register': 'form.place.public_register',
  'company-site': 'form.place.company_site',
  'purchased-list': 'form.place.purchased_list',
  crm: 'form.place.crm',
  'guessed-address': 'form.place.guessed_address',
  call: 'form.place.call',
  other: 'form.place.other',
} as const satisfies Record<SourceOrigin, string>;

/** An origin as a person would say it. */
function sayOrigin(origin: SourceOrigin): string {
  return i18n.t(labels[origin]);
}

/** What the place of this origin is called: the name of the event, the address of the page. */
export function sayPlace(origin: SourceOrigin): string {
  return i18n.t(places[origin]);
}

/** The origins of the last group, in the order they are offered. */
export function otherOrigins(): readonly {
  readonly value: SourceOrigin;
  readonly label: string;
}[] {
  const all: readonly SourceOrigin[] = [
    'inbound',
    'web-form',
    'business-card',
    'referral',
    'call',
    'crm',
    'public-register',
    'advertisement',
    'guessed-address',
    'other',
  ];
  return all.map((value) => ({ value, label: sayOrigin(value) }));
}
