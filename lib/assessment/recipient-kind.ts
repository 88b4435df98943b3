import type { Identifier } from '@/lib/model/identifier';
import type { RecipientKind } from '@/lib/model/vocabulary';

import { countryOfDomain, domainOf } from './country-of';
import { isFreeMail } from './free-mail';
import { legalFormOf } from './legal-form';
import { plainName } from './organisation';
import { isRoleMailbox } from './role-mailbox';

/** What is known about somebody, to tell what kind of recipient they are. */
export interface KnownRecipient {
  readonly identifier: Identifier | null;
  /** The person's name on record; a generic mailbox that belongs to one is theirs. */
  readonly name: string | null;
  readonly organisation: string | null;
  /** What the user says; it settles the matter. */
  readonly said: RecipientKind | null;
}

/**
 * What kind of recipient (`law.md` §0). A company's privileges are for those who are known to have
 * them: what cannot be told is `unknown` and counts as an individual.
 */
export function recipientKind(known: KnownRecipient): RecipientKind {
  const { identifier, organisation, said } = known;
  if (said !== null && said !== 'unknown') return said;
  const domain = identifier === null ? null : domainOf(identifier);
  if (domain !== null && isFreeMail(domain)) return 'sole-trader';
  const country = domain === null ? null : countryOfDomain(domain);
  const form = organisation === null ? null : legalFormOf(organisation, country);
  if (form === null) return 'unknown';
  if (form === 'individual') return 'sole-trader';
  return isNobodysMailbox(known) ? 'generic-mailbox' : 'named-person';
}

function isNobodysMailbox({ identifier, name, organisation }: KnownRecipient): boolean {
  if (identifier?.type !== 'email') return false;
  const local = identifier.value.slice(0, identifier.value.lastIndexOf('@'));
  if (!isRoleMailbox(local)) return false;
  if (name === null || name.trim() === '' || isRoleMailbox(name.toLowerCase())) return true;
  // `Nordwerk Sales` is no person's name.
  return plainName(name).includes(plainName(organisation ?? name));
}
