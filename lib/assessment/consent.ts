import { addMonths, dayOf } from '@/lib/law/calendar';
import type { Channel } from '@/lib/model/identifier';
import type { Identity } from '@/lib/model/organisation';
import type { Consent } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { sameOrganisation } from './organisation';

/** Why a consent cannot carry a message, in the order in which it is best mended. */
export type ConsentDefect =
  | 'withdrawn'
  | 'channel'
  | 'controller'
  | 'wording'
  | 'inactive'
  | 'bundled'
  | 'withdrawal_not_told'
  | 'proof'
  | 'date';

/** What the law asks of a consent, question by question (GDPR Art. 4(11), 7; `law.md` §2.1). */
export function consentDefects(consent: Consent, today: IsoDate): readonly ConsentDefect[] {
  const given = dayOf(consent.givenAt);
  const tests: readonly (readonly [ConsentDefect, boolean])[] = [
    ['withdrawn', consent.withdrawnAt !== null],
    ['wording', consent.wording.trim() === ''],
    ['inactive', !consent.activeAct],
    ['bundled', !consent.unbundled || consent.conditional === true],
    ['withdrawal_not_told', !consent.withdrawalTold],
    ['proof', consent.proof.trim() === ''],
    ['date', given === null || given > today || isOver(consent, today)],
  ];
  return tests.filter(([, failed]) => failed).map(([defect]) => defect);
}

function isOver({ expiresOn }: Consent, today: IsoDate): boolean {
  return expiresOn !== null && expiresOn !== undefined && expiresOn < today;
}

/** Whether the wording names this organisation; null where either name is not known. */
export function namesUs(consent: Consent, identity: Identity | null): boolean | null {
  if (identity === null || identity.organisation.trim() === '') return null;
  return sameOrganisation(consent.controller, identity.organisation);
}

/**
 * Whether a consent carries a message on this channel: valid, for this channel, given to us. Null
 * where only who we are is not known.
 */
export function carries(
  consent: Consent | null,
  channel: Channel,
  identity: Identity | null,
  today: IsoDate,
): boolean | null {
  if (consent === null || consentDefects(consent, today).length > 0) return false;
  if (!consent.channels.includes(channel)) return false;
  return namesUs(consent, identity);
}

/** Whether a consent has lain unused for longer than two years (policy, no statute). */
export function isOld(consent: Consent, today: IsoDate): boolean {
  const until = addMonths(consent.givenAt, 24);
  return until !== null && until < today;
}
