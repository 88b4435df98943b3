import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { changing, type Change } from '@/components/shared/change';
import { Check } from '@/components/shared/Check';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';
import type { Campaign, Lia, Screening } from '@/lib/model/organisation';
import type { Basis } from '@/lib/model/vocabulary';
import { bases } from '@/lib/model/vocabulary';

import { basisLabel } from './labels';

/** A campaign while it is filled in. */
export type CampaignDraft = Omit<Campaign, 'id'>;

interface CampaignEditorProps {
  /** Who fixed it, so that nothing here can be changed; an administrator may not have said. */
  readonly locked: { readonly by: string | null } | null;
  readonly campaign: CampaignDraft;
  readonly lias: readonly Lia[];
  readonly screenings: readonly Screening[];
  /** What a new one can begin with; empty for one that is on record. */
  readonly templates: readonly { readonly name: string; readonly campaign: CampaignDraft }[];
  /** Resolves to whether it was written. */
  readonly onSave: (campaign: CampaignDraft) => Promise<boolean>;
}

/** What is sold to whom, and what carries it: notes take the rest from here (rows C3, C7). */
export function CampaignEditor(props: CampaignEditorProps) {
  const [draft, setDraft] = useState(props.campaign);
  const [profile, setProfile] = useState(draft.profile.join('\n'));
  const [busy, setBusy] = useState(false);
  const set = changing(setDraft);
  const begin = (name: string) => {
    const template = props.templates.find((one) => one.name === name);
    if (!template) return;
    setDraft(template.campaign);
    setProfile(template.campaign.profile.join('\n'));
  };
  const save = async () => {
    setBusy(true);
    await props.onSave({ ...draft, profile: marksOf(profile) });
    setBusy(false);
  };
  return (
    <fieldset class="panel form bare" disabled={props.locked !== null}>
      {props.locked && <Locked {...props.locked} />}
      {props.templates.length > 0 && (
        <Field
          label={i18n.t('campaign.template')}
          value=""
          options={[
            { value: '', label: i18n.t('campaign.template_none') },
            ...props.templates.map(({ name }) => ({ value: name, label: name })),
          ]}
          onInput={begin}
        />
      )}
      <What draft={draft} set={set} />
      <Field
        label={i18n.t('welcome.campaign.profile')}
        hint={i18n.t('welcome.campaign.profile_hint')}
        rows={4}
        value={profile}
        onInput={setProfile}
      />
      <Carried draft={draft} set={set} lias={props.lias} screenings={props.screenings} />
      <Check
        label={i18n.t('campaign.archived')}
        on={draft.archived}
        onChange={(archived) => set({ archived })}
      />
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={busy || draft.title.trim() === '' || draft.purpose.trim() === ''}
          onClick={() => void save()}
        >
          {i18n.t('common.save')}
        </button>
      </div>
    </fieldset>
  );
}

function Locked({ by }: { readonly by: string | null }) {
  return (
    <Notice state="ok">
      {by === null ? i18n.t('refusal.locked') : i18n.t('dashboard.policy.locked_by', [by])}
    </Notice>
  );
}

interface PartProps {
  readonly draft: CampaignDraft;
  readonly set: Change<CampaignDraft>;
}

const periods = [6, 12, 24, 36];

function What({ draft, set }: PartProps) {
  const months = [...new Set([...periods, draft.retentionMonths])].toSorted((a, b) => a - b);
  return (
    <>
      <Field
        label={i18n.t('welcome.campaign.name')}
        required
        value={draft.title}
        onInput={(title) => set({ title })}
      />
      <Field
        label={i18n.t('welcome.campaign.purpose')}
        required
        rows={2}
        value={draft.purpose}
        onInput={(purpose) => set({ purpose })}
      />
      <Field
        label={i18n.t('welcome.campaign.keep_for')}
        value={String(draft.retentionMonths)}
        options={months.map((count) => ({
          value: String(count),
          label: i18n.t('welcome.campaign.months', count),
        }))}
        onInput={(value) => set({ retentionMonths: Number(value) })}
      />
    </>
  );
}

/** What the campaign rests on: its basis, the assessment behind it, and the screening. */
function Carried({
  draft,
  set,
  lias,
  screenings,
}: PartProps & Pick<CampaignEditorProps, 'lias' | 'screenings'>) {
  return (
    <>
      <Field
        label={i18n.t('welcome.campaign.basis')}
        value={draft.basis}
        options={bases.map((value) => ({ value, label: basisLabel(value) }))}
        onInput={(value) => set({ basis: basisOf(value), liaId: null })}
      />
      {draft.basis === 'legitimate-interests' && (
        <Field
          label={i18n.t('form.lia')}
          value={draft.liaId ?? ''}
          options={[
            { value: '', label: i18n.t('form.lia_none') },
            ...lias.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onInput={(value) => set({ liaId: value || null })}
        />
      )}
      <Field
        label={i18n.t('screening.title')}
        value={draft.screeningId ?? ''}
        options={[
          { value: '', label: i18n.t('form.lia_none') },
          ...screenings.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onInput={(value) => set({ screeningId: value || null })}
      />
    </>
  );
}

function basisOf(value: string): Basis {
  return bases.find((basis) => basis === value) ?? 'consent';
}

/** One mark a line. */
function marksOf(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
