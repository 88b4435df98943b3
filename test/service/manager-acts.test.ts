import { beforeEach, expect, test, vi } from 'vitest';

import { append } from '@/lib/ledger/append';
import { factsFor } from '@/lib/ledger/read/facts';
import { campaigns, lias } from '@/lib/ledger/read/settings';
import { verifyJournal } from '@/lib/ledger/read/verify';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { schemas } from '@/lib/messages/schemas';
import type { Contact, Note, SubjectRequest } from '@/lib/model/record';
import { unmanaged } from '@/lib/policy/managed';
import { answerReview } from '@/lib/service/answer-review';
import { archiveCampaigns } from '@/lib/service/archive-campaigns';
import type { ServiceContext } from '@/lib/service/context';
import { eraseContacts } from '@/lib/service/erase-contacts';
import { extendRequest } from '@/lib/service/extend-request';
import { keepUntil } from '@/lib/service/keep-until';
import { planReviews } from '@/lib/service/plan-reviews';
import { recordPolicy } from '@/lib/service/record-policy';
import { reviewNotes } from '@/lib/service/review-notes';

import { at, contact, email, event, freshLedger, note, request, suppression } from '../ledger/made';
import { contextOf } from './context';

let db: LedgerDatabase;
let person: Contact;
let written: Note;
let asked: SubjectRequest;
let context: ServiceContext;
const changed = vi.fn<() => Promise<void>>(async () => undefined);
const address = email('mara.voss@nordwerk.example');

beforeEach(async () => {
  db = await freshLedger();
  person = contact();
  written = note(person.id);
  asked = request(address, person.id);
  await append(db, [
    event({ type: 'contact-recorded', contact: person }),
    event({ type: 'note-recorded', note: written }),
    event({ type: 'request-recorded', request: asked }),
  ]);
  changed.mockClear();
  context = contextOf(
    async () => db,
    () => at,
    changed,
  );
});

/** What the card in a page is told about the person's newest note. */
async function reviewInTheCard() {
  const [facts] = await factsFor(db, [address]);
  return facts?.notes.at(-1)?.review ?? null;
}

test("a manager's question reaches the rep's card, the answer returns to the queue", async () => {
  const comment = 'Where exactly did you meet?';
  const reviews = [{ noteId: written.id, state: 'changes-asked', comment }] as const;
  await reviewNotes({ reviews }, context);
  expect(await reviewInTheCard()).toMatchObject({ state: 'changes-asked', comment });

  await answerReview({ noteId: written.id, comment: 'At our stand.' }, context);
  expect(await reviewInTheCard()).toMatchObject({ state: 'answered', comment: 'At our stand.' });
  expect(changed).toHaveBeenCalledTimes(2);
  expect((await verifyJournal(db)).fault).toBeNull();
});

test('several notes are reviewed together or not at all', async () => {
  const missing = '0190a000-0000-7000-8000-000000000000';
  const reviews = [written.id, missing].map((noteId) => ({
    noteId,
    state: 'approved' as const,
    comment: '',
  }));
  await expect(reviewNotes({ reviews }, context)).rejects.toThrow(/not on record/u);
  expect(await reviewInTheCard()).toBeNull();
  expect(changed).not.toHaveBeenCalled();
});

test('erasing takes every copy, keeps the stop, and the journal still verifies', async () => {
  await append(db, [event({ type: 'suppression-recorded', suppression: suppression(address) })]);
  await eraseContacts({ contactIds: [person.id], reason: 'they asked' }, context);
  const [facts] = await factsFor(db, [address]);
  expect(facts?.contact).toBeNull();
  expect(facts?.suppressions).not.toEqual([]);
  expect((await verifyJournal(db)).fault).toBeNull();
});

test('keeping a note longer changes the day and the reason, and nothing else', async () => {
  await keepUntil(
    {
      notes: [
        {
          contactId: person.id,
          noteId: written.id,
          retainUntil: '2028-01-31',
          retentionRule: 'by a decision',
        },
      ],
    },
    context,
  );
  const [facts] = await factsFor(db, [address]);
  expect(facts?.notes).toEqual([
    { ...written, retainUntil: '2028-01-31', retentionRule: 'by a decision' },
  ]);
});

test('a request may take longer, while it is open', async () => {
  const input = { requestId: asked.id, dueOn: '2027-02-22', reason: 'many mailboxes' } as const;
  await extendRequest(input, context);
  expect((await db.get('requests', asked.id))?.request.extended).toEqual({
    dueOn: '2027-02-22',
    reason: 'many mailboxes',
  });
  await append(db, [event({ type: 'request-updated', request: { ...asked, state: 'answered' } })]);
  await expect(extendRequest(input, context)).rejects.toThrow(/not open/u);
});

test('a policy is kept as it was decided', async () => {
  const policy = {
    modes: { block: 'prompt', fix: 'prompt', warn: 'inform' },
    rules: { 'deceptive-subject': 'prompt' },
    maxUnanswered: 3,
    maxRecipients: 20,
    staleNoteMonths: 12,
    required: [],
    maxRetentionMonths: null,
    locked: [],
    setBy: null,
  } as const;
  expect(schemas['record-policy'].input.safeParse({ policy }).success).toBe(true);
  await recordPolicy({ policy }, context);
  expect((await db.get('settings', 'settings'))?.policy).toEqual(policy);
});

test.each([
  ['review-notes', { reviews: [] }],
  ['review-notes', { reviews: [{ noteId: 'x', state: 'approved', comment: '' }] }],
  ['answer-review', { noteId: '0190a000-0000-7000-8000-000000000000', comment: '  ' }],
  ['erase-contacts', { contactIds: [], reason: 'they asked' }],
  ['erase-contacts', { contactIds: ['0190a000-0000-7000-8000-000000000000'], reason: '' }],
  ['keep-until', { notes: [{ contactId: 'x', noteId: 'y', retainUntil: 'soon' }] }],
  ['extend-request', { requestId: 'x', dueOn: '2027-02-30', reason: 'long' }],
  ['record-policy', { policy: { modes: {} } }],
] as const)('%s refuses what is not one: %j', (name, input) => {
  expect(schemas[name].input.safeParse(input).success).toBe(false);
});

test.each([
  'review-notes',
  'erase-contacts',
  'keep-until',
  'extend-request',
  'record-policy',
] as const)('%s is for our own pages alone', (name) => {
  expect(schemas[name].from).toBe('extension');
});

const lia = {
  id: '0190a000-0000-7000-8000-0000000000a1',
  title: 'Plants',
  version: 3,
  answers: { P1: 'Offer maintenance planning' },
  outcome: 'not-overridden',
  owner: 'R. Haas',
  signedOn: '2026-01-10',
  reviewBy: '2027-01-10',
} as const;

const campaign = {
  id: '0190a000-0000-7000-8000-0000000000c1',
  title: 'Autumn',
  purpose: 'Offer something useful',
  basis: 'legitimate-interests',
  liaId: lia.id,
  profile: ['Runs a plant'],
  retentionMonths: 12,
  archived: false,
} as const;

const missing = '0190a000-0000-7000-8000-000000000000';

test('a planned review changes the day alone: answers, signature and version stay', async () => {
  await append(db, [event({ type: 'lia-recorded', lia })]);
  await planReviews({ plans: [{ id: lia.id, reviewBy: '2026-12-31' }] }, context);
  expect(await lias(db)).toEqual([{ ...lia, reviewBy: '2026-12-31' }]);
  expect((await verifyJournal(db)).fault).toBeNull();
});

test('reviews are planned together or not at all, and never of what is fixed', async () => {
  await append(db, [event({ type: 'lia-recorded', lia })]);
  const plans = [lia.id, missing].map((id) => ({ id, reviewBy: '2026-12-31' as const }));
  await expect(planReviews({ plans }, context)).rejects.toThrow(/not on record/u);
  const fixed = { ...context, administered: async () => ({ ...unmanaged, lias: [lia] }) };
  await expect(planReviews({ plans: plans.slice(0, 1) }, fixed)).rejects.toThrow(/fixed/u);
  expect(await lias(db)).toEqual([lia]);
});

test('campaigns are archived and taken up again, and nothing else of them changes', async () => {
  await append(db, [
    event({ type: 'lia-recorded', lia }),
    event({ type: 'campaign-recorded', campaign }),
  ]);
  const turn = async (ids: readonly string[], archived: boolean, by = context) =>
    archiveCampaigns({ campaigns: ids.map((id) => ({ id, archived })) }, by);
  await turn([campaign.id], true);
  expect(await campaigns(db)).toEqual([{ ...campaign, archived: true }]);
  await turn([campaign.id], false);
  expect(await campaigns(db)).toEqual([campaign]);
  await expect(turn([campaign.id, missing], true)).rejects.toThrow(/not on record/u);
  const fixed = { ...context, administered: async () => ({ ...unmanaged, campaignsOnly: true }) };
  await expect(turn([campaign.id], true, fixed)).rejects.toThrow(/administrator/u);
  expect(await campaigns(db)).toEqual([campaign]);
});
