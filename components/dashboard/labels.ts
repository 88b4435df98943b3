import { i18n } from '#i18n';
import { say } from '@/components/shared/say';
import type { Channel, Identifier } from '@/lib/model/identifier';
import type { Contact, Review, SubjectRequest } from '@/lib/model/record';
import type {
  Basis,
  CaptureMethod,
  RecipientKind,
  SourceOrigin,
  SuppressionReason,
  Visibility,
} from '@/lib/model/vocabulary';

// One table per word list: a word without its label is a type error.

const originKeys = {
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
} as const satisfies Record<SourceOrigin, string>;

const captureKeys = {
  typed: 'model.capture.typed',
  prefilled: 'model.capture.prefilled',
  imported: 'model.capture.imported',
  synced: 'model.capture.synced',
} as const satisfies Record<CaptureMethod, string>;

const basisKeys = {
  consent: 'model.basis.consent',
  contract: 'model.basis.contract',
  'legal-obligation': 'model.basis.legal_obligation',
  'vital-interests': 'model.basis.vital_interests',
  'public-task': 'model.basis.public_task',
  'legitimate-interests': 'model.basis.legitimate_interests',
} as const satisfies Record<Basis, string>;

const reviewKeys = {
  'to-review': 'model.review.to_review',
  approved: 'model.review.approved',
  'changes-asked': 'model.review.changes_asked',
  answered: 'model.review.answered',
} as const satisfies Record<Review['state'], string>;

const channelKeys = {
  email: 'model.channel.email',
  linkedin: 'model.channel.linkedin',
  phone: 'model.channel.phone',
} as const satisfies Record<Channel, string>;

const identifierKeys = {
  ...channelKeys,
  domain: 'dashboard.channel.domain',
} as const satisfies Record<Identifier['type'], string>;

const kindKeys = {
  'named-person': 'model.kind.named_person',
  'generic-mailbox': 'model.kind.generic_mailbox',
  'sole-trader': 'model.kind.sole_trader',
  consumer: 'model.kind.consumer',
  unknown: 'model.kind.unknown',
} as const satisfies Record<RecipientKind, string>;

const visibilityKeys = {
  public: 'model.visibility.public',
  'connections-only': 'model.visibility.connections_only',
  'private-message': 'model.visibility.private_message',
  internal: 'model.visibility.internal',
  unknown: 'model.visibility.unknown',
} as const satisfies Record<Visibility, string>;

/** Where a contact came from, in a word or two. */
export function originLabel(origin: SourceOrigin): string {
  return i18n.t(originKeys[origin]);
}

/** How a note came onto the record, which is another question than where the contact came from. */
export function captureLabel(capture: CaptureMethod): string {
  return i18n.t(captureKeys[capture]);
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
  return i18n.t(`model.suppression.${reason}`);
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
  return i18n.t(`model.request.${kind}`);
}

/** What a rule asks for, in a line; a rule that is no longer there by its id. */
export function ruleLabel(rule: string): string {
  return say(`rule.${rule.replaceAll('-', '_')}.title`) || rule;
}

/** What a contact is called: the name, else the first identifier as it is written. */
export function contactName({ name, identifiers }: Contact): string {
  return name ?? identifiers[0]?.value ?? i18n.t('dashboard.contact.nameless');
}

/** Every review state. */
export const reviewStates = Object.keys(reviewKeys).filter(
  (key): key is Review['state'] => key in reviewKeys,
);

/** Everything an identifier can be. */
export const identifierTypes = Object.keys(identifierKeys).filter(
  (key): key is Identifier['type'] => key in identifierKeys,
);
