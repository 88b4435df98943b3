import { i18n } from '#i18n';
import { AssessmentsList } from '@/components/dashboard/AssessmentsList';
import { CampaignEditor, type CampaignDraft } from '@/components/dashboard/CampaignEditor';
import { LiaEditor } from '@/components/dashboard/LiaEditor';
import { ScreeningEditor, type ScreeningDraft } from '@/components/dashboard/ScreeningEditor';
import { Search } from '@/components/dashboard/Search';
import { Failed, Loading } from '@/components/dashboard/Shell';
import { isoDate } from '@/components/shared/show';
import { answersOf } from '@/components/welcome/assessment';
import type { Campaign, Lia, Screening } from '@/lib/model/organisation';
import type { Id } from '@/lib/model/record';
import { administered } from '@/lib/policy/administered';
import type { Managed } from '@/lib/policy/managed';
import { screeningState } from '@/lib/report/screening-outcome';

import { act } from '../acts';
import { address, go } from '../address';
import { campaignTemplates } from '../campaign-templates';
import { revision } from '../changes';
import { currentRow } from '../keyboard';
import { today } from '../now';
import { useRecord } from '../reader';
import { useRead } from '../use-read';
import { arranged } from './arranged';
import { narrowBy, sorting } from './narrow';
import { SavedViews } from './SavedViews';

/** Campaigns, assessments and screenings; or one of them, every question with its field. */
export default function AssessmentsScreen({ id }: { readonly id: string }) {
  const record = useRecord();
  const read = useRead(
    async () => ({
      lias: await record.lias(),
      campaigns: await record.campaigns(),
      screenings: await record.screenings(),
      fixed: await administered(),
    }),
    String(revision.value),
  );
  if (read.state === 'loading') return <Loading />;
  if (read.state === 'failed') return <Failed detail={read.detail} onRetry={read.retry} />;
  const { lias, screenings } = read.value;
  const { query } = address.value;
  const named = query['of'] ?? '';
  if (id === 'campaign') return <EditedCampaign key={named} id={named} {...read.value} />;
  if (id === 'screening')
    return <EditedScreening key={named} screening={screenings.find((one) => one.id === named)} />;
  if (id !== '')
    return (
      <EditedLia
        key={`${id} ${query['from']}`}
        lia={lias.find((one) => one.id === id) ?? null}
        template={query['from'] === 'template'}
      />
    );
  return <Lists {...read.value} />;
}

interface ListsProps {
  readonly fixed: Managed;
  readonly lias: readonly Lia[];
  readonly campaigns: readonly Campaign[];
  readonly screenings: readonly Screening[];
}

function Lists({ fixed, lias, campaigns, screenings }: ListsProps) {
  const text = address.value.query['text'] ?? '';
  const order = sorting(['title', 'title-last', 'review', 'review-last'], 'title');
  return (
    <>
      <div class="top">
        <h1>{i18n.t('dashboard.nav.assessments')}</h1>
        <Search
          label={i18n.t('dashboard.assessments.search')}
          value={text}
          onInput={narrowBy('text')}
        />
      </div>
      <p class="lead">{i18n.t('dashboard.assessments.about')}</p>
      <div class="row">
        <a class="button primary" href="#/assessments/new">
          {i18n.t('dashboard.assessments.new')}
        </a>
        <a class="button" href="#/assessments/new?from=template">
          {i18n.t('dashboard.assessments.new_from_template')}
        </a>
        {!fixed.campaignsOnly && (
          <a class="button" href="#/assessments/campaign">
            {i18n.t('campaign.new')}
          </a>
        )}
        <a class="button" href="#/assessments/screening">
          {i18n.t('screening.new')}
        </a>
      </div>
      <SavedViews />
      <AssessmentsList
        {...order}
        lias={arranged(lias, text, order.sort)}
        campaigns={arranged(campaigns, text, order.sort)}
        screenings={arranged(screenings, text, order.sort)}
        allLias={lias}
        today={today()}
        current={currentRow.value}
      />
    </>
  );
}

const blank = { title: '', answers: {}, outcome: 'pending', owner: '' } as const;

interface EditedLiaProps {
  readonly lia: Lia | null;
  /** Whether a new one begins with the template's answers. */
  readonly template: boolean;
}

function EditedLia({ lia, template }: EditedLiaProps) {
  const save = async (draft: Pick<Lia, 'title' | 'answers' | 'outcome' | 'owner'>) => {
    const decided = draft.outcome !== 'pending';
    return saved('record-lia', {
      id: lia?.id ?? null,
      lia: {
        ...draft,
        signedOn: decided ? today() : null,
        // EDPB 1/2024 and the ICO ask for a fresh look at least once a year.
        reviewBy: decided ? aYearFromNow() : null,
      },
    });
  };
  const begun = template ? { ...blank, answers: answersOf({ purpose: '', answers: {} }) } : blank;
  return (
    <>
      <Head title={lia?.title ?? i18n.t('dashboard.assessments.new')} />
      <LiaEditor lia={lia ?? begun} onSave={save} />
    </>
  );
}

const blankScreening: ScreeningDraft = {
  title: '',
  answers: {},
  reason: '',
  outcome: 'pending',
  link: '',
  roles: '',
  owner: '',
};

function EditedScreening({ screening }: { readonly screening: Screening | undefined }) {
  return (
    <>
      <Head title={screening?.title ?? i18n.t('screening.new')} />
      <p class="lead">{i18n.t('screening.about')}</p>
      <ScreeningEditor
        screening={screening ? partsOfScreening(screening) : blankScreening}
        judge={screeningState}
        onSave={async (draft) => {
          const decided = draft.outcome !== 'pending';
          return saved('record-screening', {
            id: screening?.id ?? null,
            screening: {
              ...draft,
              decidedOn: decided ? today() : null,
              reviewBy: decided ? aYearFromNow() : null,
            },
          });
        }}
      />
    </>
  );
}

interface EditedCampaignProps {
  readonly fixed: Managed;
  readonly id: Id;
  readonly campaigns: readonly Campaign[];
  readonly lias: readonly Lia[];
  readonly screenings: readonly Screening[];
}

function EditedCampaign({ fixed, id, campaigns, lias, screenings }: EditedCampaignProps) {
  const locked = fixed.campaignsOnly || fixed.campaigns.some((one) => one.id === id);
  const known = campaigns.find((one) => one.id === id);
  const templates = campaignTemplates(campaigns);
  const [first] = templates;
  if (!first) return null;
  return (
    <>
      <Head title={known?.title ?? i18n.t('campaign.new')} />
      <CampaignEditor
        locked={locked ? { by: fixed.setBy } : null}
        campaign={known ?? { ...first.campaign, title: '', purpose: '', profile: [] }}
        lias={lias}
        screenings={screenings}
        templates={known ? [] : templates}
        onSave={async (campaign) =>
          saved('record-campaign', { id: known?.id ?? null, campaign: partsOf(campaign) })
        }
      />
    </>
  );
}

/** Without the id that a campaign on record has: the background gives it. */
function partsOf(campaign: CampaignDraft): CampaignDraft {
  return {
    title: campaign.title.trim(),
    purpose: campaign.purpose.trim(),
    basis: campaign.basis,
    liaId: campaign.liaId,
    profile: campaign.profile,
    retentionMonths: campaign.retentionMonths,
    archived: campaign.archived,
    screeningId: campaign.screeningId ?? null,
  };
}

/** Without its id, version and days, which are given anew. */
function partsOfScreening(screening: Screening): ScreeningDraft {
  const { title, answers, reason, outcome, link, roles, owner } = screening;
  return { title, answers, reason, outcome, link, roles, owner };
}

function Head({ title }: { readonly title: string }) {
  return (
    <>
      <p>
        <a href="#/assessments">{i18n.t('dashboard.assessments.back')}</a>
      </p>
      <div class="top">
        <h1>{title}</h1>
      </div>
    </>
  );
}

/** Has it written, and leads back to the list. */
async function saved(...[name, input]: Parameters<typeof record>): Promise<boolean> {
  const written = await record(name, input);
  if (written) go({ view: 'assessments', id: null, query: {} });
  return written;
}

async function record<Name extends 'record-lia' | 'record-campaign' | 'record-screening'>(
  name: Name,
  input: Parameters<typeof act<Name>>[1],
) {
  return act(name, input, { done: i18n.t('dashboard.assessments.saved') });
}

function aYearFromNow() {
  const day = new Date();
  day.setFullYear(day.getFullYear() + 1);
  return isoDate(day);
}
