import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { CampaignEditor } from '@/components/dashboard/CampaignEditor';
import { CorrectDialog } from '@/components/dashboard/CorrectDialog';
import { LiaEditor } from '@/components/dashboard/LiaEditor';
import { ScreeningEditor } from '@/components/dashboard/ScreeningEditor';
import { emptyNote, type NoteDraft } from '@/components/panel/note-draft';
import { NoteForm } from '@/components/panel/NoteForm';
import { AnswerForm } from '@/components/shared/AnswerForm';
import { NewRequestDialog } from '@/components/shared/NewRequestDialog';
import { OptOutDialog } from '@/components/shared/OptOutDialog';
import { emptyDraft } from '@/components/welcome/draft';
import { Welcome } from '@/components/welcome/Welcome';
import { screeningState } from '@/lib/report/screening-outcome';

import { contact, request } from '../ledger/made';
import { speakEnglish } from '../words';

beforeAll(() => {
  speakEnglish();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(() => act(cleanup));

const today = '2026-11-22';
const written = async () => true;

function WelcomePage({ stage }: { readonly stage: 'identity' | 'campaign' }) {
  const [draft, setDraft] = useState({
    ...emptyDraft('GB', 'ICO'),
    identityDone: stage === 'campaign',
  });
  return (
    <Welcome
      draft={draft}
      sites={[]}
      managed={{ identity: {}, setBy: null }}
      linkedInLocked={false}
      problem={null}
      onDraft={setDraft}
      onIdentity={async () => {}}
      onCampaign={async () => {}}
      onFinish={() => {}}
    />
  );
}

function Note({ basis }: { readonly basis: 'consent' | null }) {
  const [draft, setDraft] = useState<NoteDraft>(() => {
    const empty = emptyNote({ today, organisation: '', categories: '', campaignId: 'other' });
    return {
      ...empty,
      basis,
      source: { ...empty.source, origin: 'purchased-list' as const },
      exception: { ...empty.exception, kind: 'implied' as const },
    };
  });
  return (
    <NoteForm
      draft={draft}
      around={{
        policy: { required: [], maxRetentionMonths: null },
        campaigns: [],
        author: 'Jo',
        now: `${today}T10:00:00.000Z`,
        today,
        language: 'en',
      }}
      lias={[]}
      findings={[]}
      saving={false}
      problem={null}
      files={[]}
      onFiles={() => {}}
      onDraft={setDraft}
      onSave={() => {}}
      onDiscard={() => {}}
    />
  );
}

const forms: readonly (readonly [string, () => ComponentChild])[] = [
  ['who you are', () => <WelcomePage stage="identity" />],
  ['the first campaign', () => <WelcomePage stage="campaign" />],
  ['a note', () => <Note basis={null} />],
  ['a note with a consent', () => <Note basis="consent" />],
  [
    'a campaign',
    () => (
      <CampaignEditor
        locked={null}
        campaign={{
          title: '',
          purpose: '',
          basis: 'consent',
          liaId: null,
          profile: [],
          retentionMonths: 12,
          archived: false,
        }}
        lias={[]}
        screenings={[]}
        templates={[]}
        onSave={written}
      />
    ),
  ],
  [
    'an assessment',
    () => (
      <LiaEditor lia={{ title: '', answers: {}, outcome: 'pending', owner: '' }} onSave={written} />
    ),
  ],
  [
    'a screening',
    () => (
      <ScreeningEditor
        screening={{
          title: '',
          answers: {},
          reason: '',
          outcome: 'pending',
          link: '',
          roles: '',
          owner: '',
        }}
        judge={screeningState}
        onSave={written}
      />
    ),
  ],
  [
    'a correction',
    () => <CorrectDialog contact={contact()} onClose={() => {}} onCorrect={written} />,
  ],
  [
    'a wish not to be contacted',
    () => <OptOutDialog name="Mara Voss" today={today} onConfirm={() => {}} onClose={() => {}} />,
  ],
  [
    'a request',
    () => <NewRequestDialog who={null} today={today} onClose={() => {}} onConfirm={() => {}} />,
  ],
  [
    'an answer',
    () => (
      <AnswerForm
        request={request({ type: 'email', value: 'mara.voss@nordwerk.example' }, null)}
        name="Mara Voss"
        country="DE"
        identity={null}
        today={today}
        onAnswer={written}
        onExtend={written}
      />
    ),
  ],
];

/** Every field that words, numbers or days go in, and what a browser would fill in. */
function fields(): (HTMLInputElement | HTMLTextAreaElement)[] {
  const all = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  return [...all].filter(({ type, disabled }) => !/radio|checkbox|file/u.test(type) && !disabled);
}

function words({ type }: HTMLInputElement | HTMLTextAreaElement, at: number): string {
  return type === 'date' ? `2026-10-${String(at + 1).padStart(2, '0')}` : `filled in ${at}`;
}

test.each(forms)('%s keeps every field that is filled in at one moment', async (_, form) => {
  render(form());
  const longer = screen.queryByLabelText('Needs longer');
  if (longer) fireEvent.click(longer);
  const before = fields();
  // The letter is written anew out of the other fields.
  const filled = longer ? before.filter((one) => one.tagName === 'INPUT') : before;
  expect(filled.length).toBeGreaterThan(1);
  const wanted = filled.map((field, at) => words(field, at));
  await act(() => {
    for (const [at, field] of filled.entries()) {
      field.value = wanted[at] ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  expect(filled.map(({ value }) => value)).toEqual(wanted);
});

test.each(forms)('%s keeps every box that is turned at one moment', async (_, form) => {
  render(form());
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  const wanted = boxes.map(({ checked }) => !checked);
  await act(() => {
    for (const box of boxes) box.click();
  });
  const turned = boxes.map(
    ({ checked, isConnected }, at) => checked === wanted[at] || !isConnected,
  );
  expect(turned).not.toContain(false);
});
