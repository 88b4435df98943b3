import { i18n } from '#i18n';
import type { Channel, Identifier } from '@/lib/model/identifier';
import type {
  Basis,
  Contact,
  RecipientKind,
  Review,
  SourceOrigin,
  SubjectRequest,
  SuppressionReason,
  Visibility,
} from '@/lib/model/record';

// One table per word list: a word without its label is a type error.

const originKeys = {
  'linkedin-profile': 'dashboard.origin.linkedin_profile',
  'web-form': 'dashboard.origin.web_form',
  event: 'dashboard.origin.event',
  'business-card': 'dashboard.origin.business_card',
  inbound: 'dashboard.origin.inbound',
  advertisement: 'dashboard.origin.advertisement',
  referral: 'dashboard.origin.referral',
  'public-register': 'dashboard.origin.public_register',
  'company-site': 'dashboard.origin.company_site',
  'purchased-list': 'dashboard.origin.purchased_list',
  crm: 'dashboard.origin.crm',
  'guessed-address': 'dashboard.origin.guessed_address',
  call: 'dashboard.origin.call',
  other: 'dashboard.origin.other',
} as const satisfies Record<SourceOrigin, string>;

const basisKeys = {
  consent: 'dashboard.basis.consent',
  contract: 'dashboard.basis.contract',
  'legal-obligation': 'dashboard.basis.legal_obligation',
  'vital-interests': 'dashboard.basis.vital_interests',
  'public-task': 'dashboard.basis.public_task',
  'legitimate-interests': 'dashboard.basis.legitimate_interests',
} as const satisfies Record<Basis, string>;

const reviewKeys = {
  'to-review': 'dashboard.review_state.to_review',
  approved: 'dashboard.review_state.approved',
  'changes-asked': 'dashboard.review_state.changes_asked',
  answered: 'dashboard.review_state.answered',
} as const satisfies Record<Review['state'], string>;

const reasonKeys = {
  objection: 'dashboard.reason.objection',
  withdrawal: 'dashboard.reason.withdrawal',
  erasure: 'dashboard.reason.erasure',
  register: 'dashboard.reason.register',
  manual: 'dashboard.reason.manual',
  imported: 'dashboard.reason.imported',
} as const satisfies Record<SuppressionReason, string>;

const channelKeys = {
  email: 'dashboard.channel.email',
  linkedin: 'dashboard.channel.linkedin',
  phone: 'dashboard.channel.phone',
} as const satisfies Record<Channel, string>;

const identifierKeys = {
  ...channelKeys,
  domain: 'dashboard.channel.domain',
} as const satisfies Record<Identifier['type'], string>;

const kindKeys = {
  'named-person': 'dashboard.kind.named_person',
  'generic-mailbox': 'dashboard.kind.generic_mailbox',
  'sole-trader': 'dashboard.kind.sole_trader',
  consumer: 'dashboard.kind.consumer',
  unknown: 'dashboard.kind.unknown',
} as const satisfies Record<RecipientKind, string>;

const visibilityKeys = {
  public: 'dashboard.visibility.public',
  'connections-only': 'dashboard.visibility.connections_only',
  'private-message': 'dashboard.visibility.private_message',
  internal: 'dashboard.visibility.internal',
  unknown: 'dashboard.visibility.unknown',
} as const satisfies Record<Visibility, string>;

const requestKeys = {
  objection: 'dashboard.request.objection',
  withdrawal: 'dashboard.request.withdrawal',
  erasure: 'dashboard.request.erasure',
  access: 'dashboard.request.access',
  rectification: 'dashboard.request.rectification',
  restriction: 'dashboard.request.restriction',
} as const satisfies Record<SubjectRequest['kind'], string>;

/** Where a contact came from, in a word or two. */
export function originLabel(origin: SourceOrigin): string {
  return i18n.t(originKeys[origin]);
}

/** One of the six bases of Article 6(1). */
export function basisLabel(basis: Basis): string {
  return i18n.t(basisKeys[basis]);
}

/** What a manager said of a note. */
export function reviewLabel(state: Review['state']): string {
  return i18n.t(reviewKeys[state]);
}

/** Why somebody may not be written to. */
export function reasonLabel(reason: SuppressionReason): string {
  return i18n.t(reasonKeys[reason]);
}

/** What an identifier is: an e-mail address, a profile, a number, a whole domain. */
export function identifierLabel(type: Identifier['type']): string {
  return i18n.t(identifierKeys[type]);
}

/** `all channels`, or the channels by name. */
export function channelsLabel(channels: readonly Channel[] | 'all'): string {
  if (channels === 'all') return i18n.t('dashboard.channel.all');
  return channels.map((channel) => i18n.t(channelKeys[channel])).join(', ');
}

/** What kind of recipient somebody is. */
export function kindLabel(kind: RecipientKind): string {
  return i18n.t(kindKeys[kind]);
}

/** Who could see a datum where it was found. */
export function visibilityLabel(visibility: Visibility): string {
  return i18n.t(visibilityKeys[visibility]);
}

/** What a person asked for. */
export function requestLabel(kind: SubjectRequest['kind']): string {
  return i18n.t(requestKeys[kind]);
}

/** What a contact is called: the name, else the first identifier as it is written. */
export function contactName({ name, identifiers }: Contact): string {
  return name ?? identifiers[0]?.value ?? i18n.t('dashboard.contact.nameless');
}

/** Every origin, in the order of the filter. */
export const origins = Object.keys(originKeys).filter(
  (key): key is SourceOrigin => key in originKeys,
);

/** Every basis, in the order of Article 6(1). */
export const bases = Object.keys(basisKeys).filter((key): key is Basis => key in basisKeys);

/** Every review state. */
export const reviewStates = Object.keys(reviewKeys).filter(
  (key): key is Review['state'] => key in reviewKeys,
);

/** Every reason of a stop. */
export const reasons = Object.keys(reasonKeys).filter(
  (key): key is SuppressionReason => key in reasonKeys,
);
