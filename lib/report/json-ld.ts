import { unnamed } from '@/lib/model/event';
import type { Identity, Lia } from '@/lib/model/organisation';
import type { Contact, Note, Outreach, SubjectRequest, Suppression } from '@/lib/model/record';

import {
  basisStatus,
  basisTerms,
  context,
  dataSourceTerm,
  isFromThePerson,
  personalDataTerms,
  placeTerm,
  requestStatusTerms,
  rightTerms,
  vocabularyVersion,
} from './vocabulary';

/** A node of a JSON-LD document. */
export interface JsonLdNode {
  readonly [property: string]: unknown;
}

/** What the nodes about one person are made from. */
export interface PersonRecord {
  readonly contact: Contact;
  readonly notes: readonly Note[];
  readonly outreach: readonly Outreach[];
  readonly suppressions: readonly Suppression[];
  readonly requests: readonly SubjectRequest[];
}

/**
 * A whole document: records in the W3C Data Privacy Vocabulary 2.3 with PROV-O for who recorded
 * what and when, shaped after ISO/IEC TS 27560 (the guide at `w3id.org/dpv/guides/consent-27560`).
 */
export function jsonLdDocument(nodes: readonly JsonLdNode[]): JsonLdNode {
  return { '@context': context, '@graph': nodes };
}

/** All nodes about one person. */
export function personNodes(record: PersonRecord, controller: Identity | null): JsonLdNode[] {
  return [
    ...record.notes.map((note) => noteNode(note, record, controller)),
    ...record.requests.map((request) => requestNode(request)),
  ];
}

/** The controller, as every record names it. */
function controllerNode({ organisation, email, address }: Identity): JsonLdNode {
  return {
    '@type': 'prov:Organization',
    'dct:title': organisation,
    ...(address !== '' && { 'gg:postalAddress': address }),
    ...(email !== '' && { 'gg:contact': email }),
  };
}

/** Who recorded something, when, and for whom (PROV-O). */
function recording(author: string, at: string, controller: Identity | null): JsonLdNode {
  return {
    'prov:generatedAtTime': dateTime(at),
    'prov:wasGeneratedBy': {
      '@type': 'prov:Activity',
      'prov:startedAtTime': dateTime(at),
      'prov:wasAssociatedWith': {
        '@type': 'prov:Person',
        ...(author !== unnamed && { 'dct:title': author }),
        ...(controller && { 'prov:actedOnBehalfOf': controllerNode(controller) }),
      },
    },
  };
}

/** A note: what is processed, why, on what basis, from which source and for how long. */
export function noteNode(
  note: Note,
  { contact, suppressions, outreach }: PersonRecord,
  controller: Identity | null,
): JsonLdNode {
  const objected = suppressions.length > 0;
  const notice = outreach.find(({ notice }) => notice.length > 0);
  const record = note.basis === 'consent' ? 'dpv:ConsentRecord' : 'dpv:DataProcessingRecord';
  return {
    '@id': `urn:uuid:${note.id}`,
    '@type': [record, 'prov:Entity'],
    'dct:conformsTo': iri(vocabularyVersion),
    'dct:identifier': note.id,
    ...recording(note.author, note.createdAt, controller),
    ...primarySource(note),
    'dpv:hasDataSubject': iri(`urn:uuid:${contact.id}`),
    ...(controller && { 'dpv:hasDataController': controllerNode(controller) }),
    'dpv:hasProcess': {
      '@type': 'dpv:PersonalDataProcess',
      'dct:description': note.purpose,
      'dpv:hasPurpose': iri('dpv:DirectMarketing'),
      ...legalBasis(note),
      ...status(note, { objected, informed: notice !== undefined }),
      'dpv:hasPersonalData': personalDataTerms(contact).map(iri),
      ...optional('dpv:hasDataSource', dataSourceTerm(note.source)),
      ...optional('dpv:hasJurisdiction', placeTerm(contact.country)),
      'dpv:hasNotice': notice && {
        '@type': isFromThePerson(note.source)
          ? 'eu-gdpr:DirectDataCollectionNotice'
          : 'eu-gdpr:IndirectDataCollectionNotice',
        'dct:date': dateTime(notice.at),
        'dct:description': notice.notice.join(' '),
      },
      'dpv:hasRight': rightsOf(note).map(iri),
      'dpv:hasStorageCondition': storage(note),
      ...(note.sharedWith.length > 0 && {
        'dpv:hasRecipient': note.sharedWith.map((name) => ({ 'dct:title': name })),
      }),
    },
  };
}

function primarySource({ source }: Note): JsonLdNode {
  const place = /^https?:\/\//u.test(source.place)
    ? iri(encodeURI(decodeSafely(source.place)))
    : source.place && { 'dct:title': source.place };
  return place ? { 'prov:hadPrimarySource': place } : {};
}

/** An address may be half encoded already; encoding it twice would name another page. */
function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address; // a stray percent sign: encodeURI writes it as %25
  }
}

function legalBasis({ basis, softOptIn, implied, liaId, consent }: Note): JsonLdNode {
  const bases = [
    basis && iri(basisTerms[basis]),
    softOptIn && { '@id': 'gg:SoftOptIn', 'skos:broader': iri('dpv:LegalBasis') },
    implied && iri('dpv:ImpliedConsent'),
  ].filter(Boolean);
  return {
    ...(bases.length > 0 && { 'dpv:hasLegalBasis': bases }),
    ...(liaId && {
      'dpv:hasAssessment': {
        '@id': `urn:uuid:${liaId}`,
        '@type': 'dpv:LegitimateInterestAssessment',
        'dct:identifier': liaId,
      },
    }),
    ...(consent && {
      'dpv:isIndicatedAtTime': dateTime(consent.givenAt),
      'dpv:hasIndicationMethod': consent.method,
      'dct:language': consent.language,
      'dpv:hasConsentControl': iri('dpv:WithdrawConsent'),
    }),
  };
}

function status(note: Note, told: { readonly objected: boolean; readonly informed: boolean }) {
  const found = basisStatus(note, told);
  return found ? { [found.property]: iri(found.term) } : {};
}

function rightsOf({ basis }: Note): readonly string[] {
  const always = ['eu-gdpr:A15', 'eu-gdpr:A16', 'eu-gdpr:A17', 'eu-gdpr:A18', 'eu-gdpr:A21'];
  return basis === 'consent' ? ['eu-gdpr:A7-3', ...always] : always;
}

function storage({ retainUntil, retentionRule }: Note): JsonLdNode {
  return {
    '@type': 'dpv:StorageDuration',
    'dct:description': retentionRule,
    'dpv:hasDuration': retainUntil
      ? { '@type': 'dpv:UntilTimeDuration', 'dct:valid': date(retainUntil) }
      : { '@type': 'dpv:UntilEventDuration' },
  };
}

/** A request a person made, and how it was answered. */
function requestNode(request: SubjectRequest): JsonLdNode {
  return {
    '@id': `urn:uuid:${request.id}`,
    '@type': ['dpv:RightExerciseRecord', 'prov:Entity'],
    'dct:conformsTo': iri(vocabularyVersion),
    'dct:identifier': request.id,
    'dct:date': dateTime(request.receivedAt),
    'dpv:hasRight': iri(rightTerms[request.kind]),
    'dpv:hasRequestStatus': iri(requestStatusTerms[request.state]),
    ...(request.contactId && { 'dpv:hasDataSubject': iri(`urn:uuid:${request.contactId}`) }),
    ...(request.answeredAt && { 'dct:modified': dateTime(request.answeredAt) }),
  };
}

/** An assessment of legitimate interests, with its answers as they were given. */
export function liaNode(lia: Lia): JsonLdNode {
  return {
    '@id': `urn:uuid:${lia.id}`,
    '@type': ['dpv:LegitimateInterestAssessment', 'prov:Entity'],
    'dct:conformsTo': iri(vocabularyVersion),
    'dct:identifier': lia.id,
    'dct:title': lia.title,
    'dct:hasVersion': String(lia.version),
    'dct:description': Object.entries(lia.answers).map(
      ([question, answer]) => `${question}: ${answer}`,
    ),
    ...(lia.signedOn && { 'dct:date': date(lia.signedOn) }),
    ...(lia.reviewBy && { 'dct:valid': date(lia.reviewBy) }),
    'gg:owner': lia.owner,
  };
}

function iri(id: string): JsonLdNode {
  return { '@id': id };
}

function optional(property: string, term: string | null): JsonLdNode {
  return term === null ? {} : { [property]: iri(term) };
}

function dateTime(value: string): JsonLdNode {
  return { '@value': value, '@type': 'xsd:dateTime' };
}

function date(value: string): JsonLdNode {
  return { '@value': value, '@type': 'xsd:date' };
}
