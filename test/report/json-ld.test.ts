// @vitest-environment node
import { readFileSync } from 'node:fs';

import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';

import { jsonLdDocument, liaNode, personNodes, type PersonRecord } from '@/lib/report/json-ld';
import { context } from '@/lib/report/vocabulary';

import { at, contact, email, note, outreach, request, suppression } from '../ledger/made';

// Every term of DPV 2.3 and its extensions, as published (see the file); and what is used of PROV-O
// (2013), Dublin Core terms and SKOS, checked by hand.
const dpv: { readonly terms: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('test/report/dpv-2.3.json', 'utf8'),
);

const published: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(dpv.terms).map(([base, names]) => [base, names.split(' ')] as const),
  ),
  [context.prov]: [
    'Activity', 'Entity', 'Organization', 'Person', 'actedOnBehalfOf', 'generatedAtTime',
    'hadPrimarySource', 'startedAtTime', 'wasAssociatedWith', 'wasGeneratedBy',
  ],
  [context.dct]: [
    'conformsTo', 'date', 'description', 'hasVersion', 'identifier', 'language', 'modified', 'title',
    'valid',
  ],
  [context.skos]: ['broader'],
  [context.xsd]: ['date', 'dateTime'],
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': ['type'],
}; // prettier-ignore

const identity = {
  name: 'Jonna Lindqvist',
  role: 'Account executive',
  email: 'jonna@lindqvistplans.example',
  organisation: 'Lindqvist Plans AB',
  address: 'Hamngatan 4, Malmö',
  country: 'SE',
  privacyNoticeUrl: 'https://lindqvistplans.example/privacy',
  optOut: '',
  authority: 'IMY',
};

const lia = {
  id: '0190a000-0000-7000-8000-00000000000a',
  title: 'Works managers',
  version: 2,
  answers: { P1: 'Tell works managers about planning software', N1: 'yes' },
  outcome: 'not-overridden',
  owner: 'R. Haas',
  signedOn: '2026-03-02',
  reviewBy: '2027-03-02',
} as const;

function records(): PersonRecord[] {
  const person = contact({
    identifiers: [
      email('mara.voss@nordwerk.example'),
      { type: 'linkedin', value: 'in/mara-voss' },
      { type: 'phone', value: '+4942112345' },
    ],
  });
  const [identifier] = person.identifiers;
  if (!identifier) throw new Error('the person has an address');
  const consent = {
    wording: 'Yes',
    wordingVersion: '1',
    language: 'en',
    givenAt: at,
    method: 'web-form',
    channels: ['email'],
    purposes: ['news'],
    controller: 'Lindqvist Plans AB',
    activeAct: true,
    unbundled: true,
    withdrawalTold: true,
    proof: 'form',
    withdrawnAt: null,
  } as const;
  const source = note(person.id).source;
  return [
    {
      contact: person,
      notes: [
        note(person.id, { liaId: lia.id, sharedWith: ['Nordwerk partner'] }),
        note(person.id, { basis: 'consent', consent, retainUntil: null }),
        note(person.id, {
          basis: null,
          implied: { ground: 'inquiry', since: '2026-11-01', note: '' },
        }),
        note(person.id, {
          basis: 'contract',
          softOptIn: {
            saleOn: '2026-01-01',
            sameSeller: true,
            similarProducts: true,
            optOutAtCollection: true,
          },
          source: {
            ...source,
            origin: 'linkedin-profile',
            place: 'https://www.linkedin.com/in/mara voss/%zz',
          },
        }),
        note(person.id, {
          source: { ...source, origin: 'other', visibility: 'unknown', place: '' },
        }),
      ],
      outreach: [outreach(identifier, person.id, { notice: ['I found you at Maintec.'] })],
      suppressions: [],
      requests: [
        request(identifier, person.id),
        request(identifier, person.id, { kind: 'access', state: 'answered', answeredAt: at }),
      ],
    },
    {
      contact: contact({ id: '0190a000-0000-7000-8000-00000000000b', country: 'KZ', name: null }),
      notes: [note('0190a000-0000-7000-8000-00000000000b')],
      outreach: [],
      suppressions: [suppression(identifier)],
      requests: [],
    },
  ];
}

// The types lag behind the processor: with `safe` it throws where something would be lost.
const safely: object = { safe: true };
const named: object = { algorithm: 'URDNA2015', format: 'application/n-quads' };

function document() {
  return JSON.parse(
    JSON.stringify(
      jsonLdDocument([...records().flatMap((one) => personNodes(one, identity)), liaNode(lia)]),
    ),
  );
}

async function triples() {
  const rdf = await jsonld.toRDF(document(), safely);
  if (!Array.isArray(rdf)) throw new TypeError('the processor answered no triples');
  return rdf;
}

describe('JSON-LD', () => {
  test('every term exists in the published vocabularies', async () => {
    const iris = (await triples()).flatMap(({ subject, predicate, object }) =>
      [subject, predicate, object].filter(({ termType }) => termType === 'NamedNode'),
    );
    const own =
      /^(?:urn:uuid:|urn:goodgrounds:terms:|https:\/\/www\.linkedin\.com\/|https:\/\/w3id\.org\/dpv\/2\.3$)/u;
    const unknown = iris
      .map(({ value }) => value)
      .filter((iri) => !own.test(iri))
      .filter((iri) => {
        const [, base = '', term = ''] = /^(.*[#/])([^#/]+)$/u.exec(iri) ?? [];
        return !published[base]?.includes(term);
      });
    expect([...new Set(unknown)]).toEqual([]);
    expect(iris.length).toBeGreaterThan(100);
  });

  test('so does every term that stands in the source, whether a record here uses it or not', () => {
    const source = ['json-ld', 'vocabulary']
      .map((name) => readFileSync(`lib/report/${name}.ts`, 'utf8'))
      .join('\n');
    const prefixes: Readonly<Record<string, string>> = context;
    const used = [...source.matchAll(/'(dpv|eu-gdpr|pd|loc|legal-eu|legal-gb):([\w-]+)'/gu)];
    const unknown = used.filter(
      ([, prefix = '', term = '']) => !published[prefixes[prefix] ?? '']?.includes(term),
    );
    expect(unknown.map(([term]) => term)).toEqual([]);
    expect(used.length).toBeGreaterThan(40);
    // A word that is in no vocabulary would be noticed.
    expect(published[context.dpv]).not.toContain('hasLegalBasisStatus');
  });

  test('expands without loss and comes back the same through the processor', async () => {
    const expanded = await jsonld.expand(document(), safely);
    const again = await jsonld.expand(
      await jsonld.compact(expanded, document()['@context']),
      safely,
    );
    const canonical = async (input: object) => jsonld.canonize(input, named);
    expect(await canonical(again)).toBe(await canonical(expanded));
  });

  test('says how the basis stands: informed, objected, given', async () => {
    const statuses = (await triples())
      .filter(({ predicate }) => /#has(?:Consent)?Status$/u.test(predicate.value))
      .map(({ object }) => object.value.replace(context.dpv, ''));
    expect(statuses).toEqual(
      expect.arrayContaining([
        'LegitimateInterestInformed',
        'LegitimateInterestObjected',
        'ConsentGiven',
      ]),
    );
  });

  test('leaves out what it was not told instead of guessing', async () => {
    const text = JSON.stringify(document());
    expect(text).not.toContain('loc:KZ');
    expect(text).not.toMatch(/"dpv:hasDataSource":(?:null|"")/u);
  });
});
