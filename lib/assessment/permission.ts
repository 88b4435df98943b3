import { addMonths } from '@/lib/law/calendar';
import { dueOn } from '@/lib/law/clock';
import type { Law, Permission, PermissionCode } from '@/lib/law/law';
import type { Severity } from '@/lib/model/assessment';
import type { Channel } from '@/lib/model/identifier';
import type { Identity } from '@/lib/model/organisation';
import type { Note, SoftOptIn } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import type { RecipientKind } from '@/lib/model/vocabulary';

import { carries } from './consent';

/** What a channel permission is judged on. */
export interface PermissionCase {
  readonly channel: Channel;
  readonly kind: RecipientKind;
  /** Null where nothing is on record. */
  readonly note: Note | null;
  readonly identity: Identity | null;
  /** How often the same text was sent; null where nobody counted. */
  readonly timesUsed: number | null;
  /** Whether the number is a mobile one; null where it is no number or cannot be told. */
  readonly mobile: boolean | null;
  readonly today: IsoDate;
}

/** Whether one law permits the message, and by which route. */
export interface Permitted {
  readonly outcome: 'clear' | 'breach' | 'unknown';
  readonly reason: string;
  readonly severity: Exclude<Severity, 'ok'>;
  readonly permission: Permission;
}

type Route = 'met' | 'not-met' | 'unknown';

/** A text that went out this often was not typed for one person. */
export const MASS = 5;

/**
 * The law's own cell for a kind of recipient. An unknown kind counts as an individual in business
 * (`law.md` §0): the organisation's privileges are for those who are known to have them.
 */
export function permissionFor(law: Law, channel: Channel, kind: RecipientKind): Permission {
  return law.channels[channel].kinds[kind === 'unknown' ? 'sole-trader' : kind];
}

/** The first gate for one law. A valid consent for the channel opens it everywhere. */
export function permits(law: Law, facts: PermissionCase): Permitted {
  const permission = permissionFor(law, facts.channel, facts.kind);
  const consent = carries(facts.note?.consent ?? null, facts.channel, facts.identity, facts.today);
  const answer = (
    outcome: Permitted['outcome'],
    reason: string,
    severity: Permitted['severity'],
  ) => ({
    outcome,
    reason,
    severity,
    permission,
  });
  if (consent === true) return answer('clear', 'consent', 'block');
  if (isRequested(facts.note)) return answer('clear', 'requested', 'block');
  if (softOptInHolds(permission, facts)) {
    // Austria: the ECG list overrides the soft opt-in.
    if (permission.registers.length === 0) return answer('clear', 'soft_opt_in', 'block');
    return isScreened(law, facts)
      ? answer('clear', 'register_checked', 'block')
      : answer('unknown', 'register', 'warn');
  }
  const routes = permission.anyOf.map((code) => ({ code, route: routeOf(code, law, facts) }));
  const met = routes.find(({ route }) => route === 'met');
  if (met !== undefined) {
    const doubt = doubtOf(permission, law, facts);
    const screened = permission.registers.length > 0;
    return doubt === null
      ? answer('clear', screened ? 'register_checked' : reasonOf(met.code), 'block')
      : answer(doubt.outcome, doubt.reason, doubt.outcome === 'breach' ? 'block' : 'warn');
  }
  const open = routes.find(({ route }) => route === 'unknown');
  if (open !== undefined) return answer('unknown', `${reasonOf(open.code)}_unknown`, 'warn');
  if (consent === null) return answer('unknown', 'controller_unknown', 'warn');
  return answer('breach', breachOf(permission, facts), severityOf(permission, law, facts));
}

function reasonOf(code: PermissionCode): string {
  return code.replaceAll('-', '_');
}

/** They asked: a message at their own request is no advertising that needs consent. */
function isRequested(note: Note | null): boolean {
  if (note === null || note.basis !== 'contract') return false;
  return ['inbound', 'web-form', 'call'].includes(note.source.origin);
}

function softOptInHolds(permission: Permission, { channel, note, today }: PermissionCase): boolean {
  if (permission.softOptIn === false || note?.softOptIn == null) return false;
  const { sameSeller, similarProducts, optOutAtCollection } = note.softOptIn;
  if (!sameSeller || !similarProducts || !optOutAtCollection || channel === 'phone') return false;
  return isFresh(note.softOptIn, permission.softOptIn.months, today);
}

/** Whether the sale, or the last such mail since, is no longer ago than the law lets it count. */
export function isFresh(
  { saleOn, lastUsedOn }: SoftOptIn,
  months: number | null,
  today: IsoDate,
): boolean {
  if (!isWithin(saleOn, null, today)) return false;
  const used = lastUsedOn != null && lastUsedOn >= saleOn && isWithin(lastUsedOn, months, today);
  return used || isWithin(saleOn, months, today);
}

/**
 * Whether somebody looked into this country's registers, as long ago as its law lets that count;
 * where it names no time, on the day itself.
 */
function isScreened(law: Law, { note, today }: PermissionCase): boolean {
  const check = note?.registerCheck ?? null;
  if (check === null || check.country !== law.country || check.on > today) return false;
  const until = dueOn(check.on, law.clocks.screeningValid ?? 'P0D', () => false);
  return until !== null && until >= today;
}

/** Whether `since` lies in the past, and no longer than `months` ago. */
export function isWithin(since: IsoDate, months: number | null, today: IsoDate): boolean {
  const start = addMonths(since, 0);
  if (start === null || start > today) return false;
  const end = months === null ? null : addMonths(since, months);
  return end === null || end >= today;
}

function routeOf(code: PermissionCode, law: Law, facts: PermissionCase): Route {
  const ground = facts.note?.implied?.ground;
  const claims = (...grounds: readonly string[]): Route =>
    ground !== undefined && grounds.includes(ground) ? 'met' : 'not-met';
  switch (code) {
    case 'opt-in':
      return 'not-met';
    case 'opt-out':
    case 'data-protection-only':
    case 'not-applicable':
      return 'met';
    case 'opt-out-if-role':
      if (facts.note === null || facts.note.roleRelevant === null) return 'unknown';
      return facts.note.roleRelevant ? 'met' : 'not-met';
    case 'published':
      return claims('published-address');
    case 'card':
      return facts.note?.source.origin === 'business-card' ? 'met' : claims('card-handed-over');
    case 'relationship':
      return relationshipRoute(permissionFor(law, facts.channel, facts.kind), facts);
    case 'presumed':
      return claims('presumed', 'relationship', 'purchase');
    case 'implied':
      return impliedRoute(law, facts);
    case 'automation':
      if (facts.timesUsed === null) return 'unknown';
      return facts.timesUsed < MASS ? 'met' : 'not-met';
    case 'member-state':
      return 'unknown';
  }
}

/** Business already done, as long ago as the law lets it count. */
function relationshipRoute(permission: Permission, { note, today }: PermissionCase): Route {
  if (note?.implied == null) return 'not-met';
  const { ground, since } = note.implied;
  if (ground !== 'relationship' && ground !== 'purchase') return 'not-met';
  return isWithin(since, permission.relationshipMonths, today) ? 'met' : 'not-met';
}

/**
 * Implied consent (CASL s. 10(9)–(13); Spam Act 2003 Sch 2): a ground, in time, and for an address
 * the role.
 */
function impliedRoute(law: Law, { note, today }: PermissionCase): Route {
  if (note?.implied == null) return 'not-met';
  const { ground, since } = note.implied;
  switch (ground) {
    case 'purchase':
    case 'inquiry':
      return isWithin(since, law.impliedMonths[ground], today) ? 'met' : 'not-met';
    case 'relationship':
      return isWithin(since, law.impliedMonths.purchase, today) ? 'met' : 'not-met';
    case 'published-address':
    case 'card-handed-over':
      if (note.roleRelevant === null) return 'unknown';
      return note.roleRelevant ? 'met' : 'not-met';
    case 'presumed':
      return 'not-met';
  }
}

/** What keeps a permitted message from being clear: an exception, a register, an unsettled point. */
function doubtOf(
  permission: Permission,
  law: Law,
  facts: PermissionCase,
): { readonly outcome: 'breach' | 'unknown'; readonly reason: string } | null {
  const { exception, registers, unsettled } = permission;
  // Switzerland: the mark in the directory does not bind who has them as a customer.
  if (exception !== null && !(exception.when === 'starred' && isCustomer(facts.note))) {
    if (exception.when !== 'mobile' || facts.mobile === null) {
      return { outcome: 'unknown', reason: `except_${reasonOfException(exception.when)}` };
    }
    if (facts.mobile) return { outcome: 'breach', reason: 'opt_in_mobile' };
  }
  if (registers.length > 0 && !isScreened(law, facts)) {
    return { outcome: 'unknown', reason: 'register' };
  }
  return unsettled === null ? null : { outcome: 'unknown', reason: 'unsettled' };
}

function isCustomer(note: Note | null): boolean {
  const ground = note?.implied?.ground;
  return ground === 'purchase' || ground === 'relationship' || note?.softOptIn != null;
}

function reasonOfException(when: string): string {
  return when.replaceAll('-', '_');
}

function breachOf(permission: Permission, { channel, note }: PermissionCase): string {
  const [first] = permission.anyOf;
  const disputed = permission.unsettled !== null && permission.unsettled !== 'member-state';
  if (disputed && first === 'opt-in') return 'unsettled_opt_in';
  if (first === 'opt-out-if-role') return 'needs_role';
  if (first === 'automation') return 'sent_to_many';
  if (first === 'presumed') return 'needs_presumed';
  if (permission.anyOf.includes('implied')) return 'needs_implied';
  if (permission.anyOf.includes('published') || permission.anyOf.includes('card')) {
    return 'needs_published';
  }
  if (permission.anyOf.includes('relationship')) return 'needs_relationship';
  return note?.basis === 'legitimate-interests' ? `not_cured_${channel}` : `opt_in_${channel}`;
}

/** Unsettled law is a warning where the other view would let the message go (`law.md` §0). */
function severityOf(
  permission: Permission,
  law: Law,
  facts: PermissionCase,
): Permitted['severity'] {
  if (permission.unsettled === null || permission.unsettled === 'member-state') return 'block';
  return routeOf(permission.unsettled, law, facts) === 'met' ? 'warn' : 'block';
}
