import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';

import { answersOf } from '@/components/welcome/assessment';
import {
  emptyDraft,
  profileOf,
  type CampaignDraft,
  type WelcomeDraft,
} from '@/components/welcome/draft';
import { Welcome } from '@/components/welcome/Welcome';
import { liaOpen, liaStops } from '@/lib/assessment/lia-questions';

import { speakEnglish } from '../../words';

const done: WelcomeDraft = {
  ...emptyDraft('GB', 'ICO'),
  identityDone: true,
  campaignDone: 'skipped',
};

interface PageProps {
  readonly begin: WelcomeDraft;
  readonly onIdentity?: (identity: WelcomeDraft['identity']) => void;
  readonly onCampaign?: (campaign: CampaignDraft) => Promise<void>;
  readonly onFinish?: () => void;
}

function type(label: RegExp | string, value: string) {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

function Page({ begin, onIdentity, onCampaign, onFinish }: PageProps) {
  const [draft, setDraft] = useState(begin);
  return (
    <Welcome
      draft={draft}
      sites={[{ id: 'gmail', name: 'Gmail' }]}
      managed={{ identity: {}, setBy: null }}
      linkedInLocked={false}
      problem={null}
      onDraft={setDraft}
      onIdentity={async (identity) => onIdentity?.(identity)}
      onCampaign={onCampaign ?? (async () => {})}
      onFinish={onFinish ?? (() => {})}
    />
  );
}

beforeAll(speakEnglish);
afterEach(() => act(cleanup));

test('says what is read, kept and sent before anything else is asked', () => {
  render(<Page begin={emptyDraft('GB', '')} />);
  const disclosure = screen.getByRole('region', { name: 'What it reads, and what it keeps' });
  const form = screen.getByLabelText('Your name');
  expect(disclosure.compareDocumentPosition(form)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('who you are needs a name, an address and a company; a web address may be typed short', () => {
  const onIdentity = vi.fn<(identity: WelcomeDraft['identity']) => void>();
  render(<Page begin={emptyDraft('GB', '')} onIdentity={onIdentity} />);
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(onIdentity).not.toHaveBeenCalled();
  type('Your name', 'Jo Lindqvist');
  type('Your work e-mail', 'Jo@Fernhill.example');
  type('Company, as registered', 'Fernhill Systems Ltd');
  type(/^Privacy notice/u, 'fernhill.example/privacy');
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(onIdentity).toHaveBeenCalledWith(
    expect.objectContaining({
      email: 'jo@fernhill.example',
      privacyNoticeUrl: 'https://fernhill.example/privacy',
    }),
  );
});

test('LinkedIn has no answer preselected, and the risk stands before the choice', () => {
  render(<Page begin={done} />);
  for (const name of [/Beside the page/u, /In the page/u, /Not on LinkedIn/u])
    expect(screen.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(false);
  expect(screen.getByText(/it is your account that LinkedIn would restrict/u)).toBeTruthy();
});

test('no site is preselected, and the button says when the browser will ask', () => {
  render(<Page begin={done} />);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Gmail' }).checked).toBe(false);
  expect(screen.getByRole('button', { name: 'Finish' })).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Gmail' }));
  expect(screen.getByRole('button', { name: 'Finish and ask my browser' })).toBeTruthy();
});

test('the assessment takes the campaign’s purpose and the user’s own words', () => {
  const campaign = {
    ...done.campaign,
    purpose: 'Planning for plants',
    answers: { B4: 'They asked.' },
  };
  const answers = answersOf(campaign);
  expect(answers['P1']).toContain('Planning for plants');
  expect(answers['B4']).toBe('They asked.');
  expect(answers['B8']).toBe('yes');
});

test('an assessment is not signed before the question that only the user can answer', () => {
  const onCampaign = vi.fn<(campaign: CampaignDraft) => Promise<void>>(async () => undefined);
  const begin = { ...done, campaignDone: 'no' as const };
  const campaign = {
    ...done.campaign,
    title: 'Plants',
    purpose: 'Planning for plants',
    agreed: true,
  };
  render(<Page begin={{ ...begin, campaign }} onCampaign={onCampaign} />);
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(onCampaign).not.toHaveBeenCalled();
  expect(screen.getAllByText('Please fill this in.')).toHaveLength(1);
  type(/^Would some of them object/u, 'Some would; we would gladly explain it.');
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  const [signed] = onCampaign.mock.lastCall ?? [];
  if (!signed) throw new Error('Nothing was recorded.');
  expect(liaOpen(answersOf(signed))).toEqual([]);
  expect(liaStops(answersOf(signed))).toEqual([]);
});

test('the target profile is one mark a line, none twice', () => {
  expect(profileOf(' Leads maintenance \n\nTwo sites\nTwo sites')).toEqual([
    'Leads maintenance',
    'Two sites',
  ]);
});
