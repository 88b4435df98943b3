import type { Law } from '@/lib/law/law';
import type { Identifier } from '@/lib/model/identifier';
import type { Identity } from '@/lib/model/organisation';
import type { Contact } from '@/lib/model/record';

import { countryOf } from './country-of';
import { entryOf } from './entry';

/** A country whose law applies, and why. */
export interface Jurisdiction {
  readonly country: string;
  readonly because: 'said' | 'domain' | 'phone' | 'place' | 'sender' | 'unknown' | 'uncovered';
}

/** States of the EU and EEA: those without a file of their own follow the baseline. */
const EEA = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS LI EU'.split(
    ' ',
  ),
);

/**
 * The countries whose law may apply to one recipient: where the recipient is, where the employer
 * sits (the mail domain's country), where the sender sits. Where nothing tells the recipient's
 * place (`unknown`), or no file covers it (`uncovered`), the EU's strict baseline stands in.
 */
export function jurisdictionsOf(
  identifier: Identifier | null,
  contact: Contact | null,
  identity: Identity | null,
  laws: Readonly<Record<string, Law>>,
): readonly Jurisdiction[] {
  const found: Jurisdiction[] = [];
  const add = (country: string | null, because: Jurisdiction['because']): void => {
    if (country === null || found.some((other) => other.country === country)) return;
    found.push({ country, because });
  };
  const identifiers = [
    ...(identifier === null ? [] : [identifier]),
    ...(contact?.identifiers ?? []),
  ];
  const place = countryOf({ said: contact?.country ?? null, identifiers, place: null });
  if (place !== null) add(place.country, place.because);
  const seat = countryOf({ said: null, identifiers, place: null });
  if (seat?.because === 'domain') add(seat.country, 'domain');
  if (found.length === 0) add('EU', 'unknown');
  if (found.some(({ country }) => lawOf(laws, country) === null)) add('EU', 'uncovered');
  add(identity?.country ?? null, 'sender');
  return found;
}

/** The law of one country: its own file, the EU baseline for a state of the EEA, or null. */
export function lawOf(laws: Readonly<Record<string, Law>>, country: string): Law | null {
  return entryOf(laws, country) ?? (EEA.has(country) ? entryOf(laws, 'EU') : null);
}
