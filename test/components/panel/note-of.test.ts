import { array, assert, constantFrom, property, string } from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { emptyNote, type NoteDraft } from '@/components/panel/note-draft';
import { checkNote, keptUntil, noteOf, type Surroundings } from '@/components/panel/note-of';
import type { Campaign } from '@/lib/model/organisation';

import { speakEnglish } from '../../words';

const campaign: Campaign = {
  id: '0199-campaign',
  title: 'Plant expansions',
  purpose: 'Maintenance planning',
  basis: 'legitimate-interests',
  liaId: '0199-lia',
  profile: ['Leads maintenance', 'Two or more sites'],
  retentionMonths: 24,
  archived: false,
};

const around: Surroundings = {
  policy: { required: [], maxRetentionMonths: null },
  campaigns: [campaign],
  author: 'Jo Lindqvist',
  now: '2026-11-22T10:00:00.000Z',
  today: '2026-11-22',
  language: 'en',
};

const empty = emptyNote({
  today: '2026-11-22',
  organisation: 'Fernhill Systems Ltd',
  categories: 'name, role',
  campaignId: null,
});

/** A note in three answers, as most are. */
const whole: NoteDraft = {
  ...empty,
  contact: { ...empty.contact, name: 'Mara Voss', identifiers: 'mara.voss@nordwerk.example' },
  source: { ...empty.source, origin: 'event', place: 'Maintec 2026' },
  campaignId: campaign.id,
  reason: 'Runs maintenance for two plants.',
  meets: ['Leads maintenance', 'No mark of this campaign'],
};

beforeAll(speakEnglish);

describe('an empty form', () => {
  test('asks for who, where, what for and why, and for nothing else', () => {
    expect(Object.keys(checkNote(empty, around)).toSorted()).toEqual([
      'identifiers',
      'origin',
      'purpose',
      'reason',
    ]);
  });
});

describe('three answers', () => {
  test('make a whole note: the campaign brings purpose, basis, assessment and retention', () => {
    expect(checkNote(whole, around)).toEqual({});
    const { contact, note } = noteOf(whole, around);
    expect(contact).toMatchObject({
      name: 'Mara Voss',
      identifiers: [{ type: 'email', value: 'mara.voss@nordwerk.example' }],
      country: null,
    });
    expect(note).toMatchObject({
      campaignId: campaign.id,
      purpose: 'Maintenance planning',
      basis: 'legitimate-interests',
      liaId: '0199-lia',
      retainUntil: '2028-11-22',
      meets: ['Leads maintenance'],
      consent: null,
    });
  });

  test('may name several identifiers, and one that is none is named in the error', () => {
    const contact = { ...whole.contact, identifiers: '+49 421 12345\nlinkedin.com/in/Mara-Voss' };
    expect(noteOf({ ...whole, contact }, around).contact.identifiers).toEqual([
      { type: 'phone', value: '+4942112345' },
      { type: 'linkedin', value: 'in/mara-voss' },
    ]);
    const half = { ...whole.contact, identifiers: 'mara.voss@nordwerk' };
    expect(checkNote({ ...whole, contact: half }, around)['identifiers']).toContain(
      'mara.voss@nordwerk',
    );
  });
});

describe('a bought list', () => {
  const list = { ...whole.source, origin: 'purchased-list' as const };

  test('asks for supplier, day, proof, and whether the consent names us', () => {
    expect(Object.keys(checkNote({ ...whole, source: list }, around)).toSorted()).toEqual([
      'listNamesUs',
      'listObtainedOn',
      'listProof',
      'via',
    ]);
  });

  test('records a no as a no', () => {
    const source = {
      ...list,
      via: 'Adressen Krug',
      listObtainedOn: '2026-10-01',
      listProof: 'Contract 14',
      listNamesUs: false,
    };
    expect(noteOf({ ...whole, source }, around).note.source).toMatchObject({
      via: 'Adressen Krug',
      listEvidence: { consentNamesUs: false, obtainedOn: '2026-10-01' },
    });
  });
});

describe('consent', () => {
  const consenting: NoteDraft = { ...whole, basis: 'consent' };

  test('is asked for its words, channels and proof, and drops the assessment', () => {
    expect(Object.keys(checkNote(consenting, around)).toSorted()).toEqual([
      'channels',
      'proof',
      'wording',
    ]);
    expect(noteOf(consenting, around).note.liaId).toBeNull();
  });

  test('to e-mail is not consent to calls', () => {
    const consent = {
      ...whole.consent,
      wording: 'Yes',
      proof: 'form 3',
      channels: ['email'] as const,
    };
    const { note } = noteOf({ ...consenting, consent }, around);
    expect(note.consent?.channels).toEqual(['email']);
    expect(note.consent?.controller).toBe('Fernhill Systems Ltd');
  });
});

test('legitimate interests without an assessment are not waved through', () => {
  const draft: NoteDraft = {
    ...whole,
    campaignId: 'other',
    purpose: 'A question',
    basis: 'legitimate-interests',
  };
  expect(checkNote(draft, around)).toHaveProperty('lia');
});

test.each([
  ['tomorrow', '2026-11-23', 'occurredOn'],
  ['no such day', '2026-02-30', 'occurredOn'],
])('a source found %s is refused', (_, occurredOn, field) => {
  const source = { ...whole.source, occurredOn };
  expect(checkNote({ ...whole, source }, around)).toHaveProperty(field);
});

test('a retention that has passed is refused, and the campaign decides where none was typed', () => {
  expect(checkNote({ ...whole, retainUntil: '2026-11-22' }, around)).toHaveProperty('retainUntil');
  expect(keptUntil(whole, around)).toBe('2028-11-22');
});

test('whatever is typed, what the check lets through is a whole note', () => {
  const origins = constantFrom('event', 'referral', 'other', null);
  assert(
    property(string(), string(), array(string()), origins, (reason, identifiers, meets, origin) => {
      const draft: NoteDraft = {
        ...whole,
        reason,
        meets,
        contact: { ...whole.contact, identifiers },
        source: { ...whole.source, origin },
      };
      if (Object.keys(checkNote(draft, around)).length > 0) return;
      const { contact, note } = noteOf(draft, around);
      expect(contact.identifiers.length).toBeGreaterThan(0);
      expect(note.reason.trim()).not.toBe('');
      expect(note.basis).not.toBeNull();
    }),
  );
});
