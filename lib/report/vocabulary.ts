import type { Contact, Note, Source, SubjectRequest } from '@/lib/model/record';
import type { Basis } from '@/lib/model/vocabulary';

/**
 * Prefixes of the JSON-LD reports. Term addresses carry no version (DPV 2.3, W3C, 2026-02-25); the
 * version stands in `dct:conformsTo`. `gg` is ours, for what the vocabulary has no word for.
 */
export const context = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  'legal-eu': 'https://w3id.org/dpv/legal/eu#',
  'legal-gb': 'https://w3id.org/dpv/legal/gb#',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  gg: 'urn:goodgrounds:terms:',
} as const;

/** The version of the vocabulary that the terms are taken from. */
export const vocabularyVersion = 'https://w3id.org/dpv/2.3';

/** Article 6(1) as DPV's GDPR extension names it. */
export const basisTerms = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  'legal-obligation': 'eu-gdpr:A6-1-c',
  'vital-interests': 'eu-gdpr:A6-1-d',
  'public-task': 'eu-gdpr:A6-1-e',
  'legitimate-interests': 'eu-gdpr:A6-1-f-controller',
} as const satisfies Record<Basis, string>;

/** The right that a request exercises: an objection to marketing has no term but Article 21's. */
export const rightTerms = {
  objection: 'eu-gdpr:A21',
  withdrawal: 'eu-gdpr:A7-3',
  erasure: 'eu-gdpr:A17',
  access: 'eu-gdpr:A15',
  rectification: 'eu-gdpr:A16',
  restriction: 'eu-gdpr:A18',
} as const satisfies Record<SubjectRequest['kind'], string>;

/** How a request stands. */
export const requestStatusTerms = {
  open: 'dpv:RequestAcknowledged',
  answered: 'dpv:RequestFulfilled',
  refused: 'dpv:RequestRejected',
} as const satisfies Record<SubjectRequest['state'], string>;

const fromThePerson: readonly Source['origin'][] = [
  'web-form',
  'event',
  'business-card',
  'inbound',
  'call',
];
const fromOthers: readonly Source['origin'][] = ['referral', 'purchased-list'];
const ownRecords: readonly Source['origin'][] = ['crm', 'guessed-address'];

/** Where data came from, or null where the vocabulary has no word for it. */
export function dataSourceTerm({ origin, visibility }: Source): string | null {
  if (fromThePerson.includes(origin)) return 'dpv:DataSubjectDataSource';
  if (fromOthers.includes(origin)) return 'dpv:ThirdPartyDataSource';
  if (ownRecords.includes(origin)) return 'dpv:DataControllerDataSource';
  if (visibility === 'public') return 'dpv:PublicDataSource';
  return visibility === 'unknown' ? null : 'dpv:NonPublicDataSource';
}

/** Whether the person gave the data: Article 13 then applies, and Article 14 otherwise. */
export function isFromThePerson({ origin }: Source): boolean {
  return fromThePerson.includes(origin);
}

/** What is kept of a person, by what the record holds. */
export function personalDataTerms({ name, identifiers, role, organisation }: Contact): string[] {
  const has = (type: string) => identifiers.some((identifier) => identifier.type === type);
  return [
    name !== null && 'pd:Name',
    has('email') && 'pd:EmailAddressWork',
    has('phone') && 'pd:TelephoneNumber',
    has('linkedin') && 'pd:PubliclyAvailableSocialMedia',
    (role !== null || organisation !== null) && 'pd:CurrentEmployment',
  ].filter((term) => term !== false);
}

const places: readonly string[] = [
  'GB', 'IE', 'DE', 'AT', 'FR', 'IT', 'ES', 'NL', 'BE', 'PL', 'SE', 'DK', 'CH', 'US', 'CA', 'AU',
  'SG', 'JP', 'TH', 'CN', 'BR',
]; // prettier-ignore

/** A country in DPV's list of places, or null where it was not checked to be there. */
export function placeTerm(country: string | null): string | null {
  return country !== null && places.includes(country) ? `loc:${country}` : null;
}

/** How a legal basis stands: what the person was told, and what they said. */
export function basisStatus(
  { basis, consent }: Note,
  { objected, informed }: { readonly objected: boolean; readonly informed: boolean },
): { readonly property: string; readonly term: string } | null {
  if (basis === 'consent') {
    const term = consent === null ? 'ConsentUnknown' : consentStatus(consent.withdrawnAt, objected);
    return { property: 'dpv:hasConsentStatus', term: `dpv:${term}` };
  }
  if (basis !== 'legitimate-interests') return null;
  if (objected) return { property: 'dpv:hasStatus', term: 'dpv:LegitimateInterestObjected' };
  const term = informed ? 'dpv:LegitimateInterestInformed' : 'dpv:LegitimateInterestNotObjected';
  return { property: 'dpv:hasStatus', term };
}

function consentStatus(withdrawnAt: string | null, objected: boolean): string {
  return withdrawnAt !== null || objected ? 'ConsentWithdrawn' : 'ConsentGiven';
}
