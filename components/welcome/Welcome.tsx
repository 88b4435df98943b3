import { i18n } from '#i18n';
import { changing, within, type Change } from '@/components/shared/change';
import { Notice } from '@/components/shared/Notice';
import { inOneLine } from '@/components/shared/show';
import type { Identity } from '@/lib/model/organisation';

import { CampaignStep } from './CampaignStep';
import { Disclosure } from './Disclosure';
import type { CampaignDraft, WelcomeDraft } from './draft';
import { IdentityStep } from './IdentityStep';
import { LinkedInStep } from './LinkedInStep';
import { SitesStep, type SiteChoice } from './SitesStep';
import { Step } from './Step';

interface WelcomeProps {
  readonly draft: WelcomeDraft;
  readonly sites: readonly SiteChoice[];
  /** What an administrator fixed of the identity, and who. */
  readonly managed: { readonly identity: Partial<Identity>; readonly setBy: string | null };
  readonly linkedInLocked: boolean;
  /** What went wrong when something was saved, in words, or null. */
  readonly problem: string | null;
  /** Is given how the draft is made of the one before. */
  readonly onDraft: (how: (now: WelcomeDraft) => WelcomeDraft) => void;
  readonly onIdentity: (identity: Identity) => Promise<void>;
  readonly onCampaign: (campaign: CampaignDraft) => Promise<void>;
  readonly onFinish: () => void;
}

/** The welcome page: four cards, one after the other, each folding to a line when it is done. */
export function Welcome(props: WelcomeProps) {
  const { draft, problem, onDraft } = props;
  const set = changing(onDraft);
  const campaignOpen = draft.identityDone && draft.campaignDone === 'no';
  const choicesOpen = draft.identityDone && draft.campaignDone !== 'no';
  const asks =
    draft.sites.length > 0 || Boolean(draft.another?.trim()) || draft.linkedin === 'page';
  return (
    <>
      <h1>{i18n.t('welcome.title')}</h1>
      <p class="lead">{i18n.t('welcome.lead')}</p>
      <Disclosure />
      <ol class="steps">
        <Step
          number={1}
          title={i18n.t('welcome.identity.title')}
          state={draft.identityDone ? 'done' : 'open'}
          summary={identityLine(draft.identity)}
          onChange={() => set({ identityDone: false })}
        >
          <IdentityStep
            identity={{ ...draft.identity, ...props.managed.identity }}
            managed={props.managed}
            set={within(set, 'identity')}
            onDone={props.onIdentity}
          />
        </Step>
        <Step
          number={2}
          title={i18n.t('welcome.campaign.title')}
          state={stateOf(draft.identityDone && draft.campaignDone !== 'no', campaignOpen)}
          summary={campaignLine(draft)}
          onChange={() => set({ campaignDone: 'no' })}
        >
          <CampaignStep
            campaign={draft.campaign}
            set={within(set, 'campaign')}
            onDone={props.onCampaign}
            onSkip={() => set({ campaignDone: 'skipped' })}
          />
        </Step>
        <Choosing {...props} open={choicesOpen} set={set} />
      </ol>
      {problem && (
        <Notice state="stop" role="alert">
          {problem}
        </Notice>
      )}
      {choicesOpen && (
        <div class="row bottom">
          <span class="hint push">{i18n.t('welcome.later')}</span>
          <button type="button" class="primary big" onClick={props.onFinish}>
            {asks ? i18n.t('welcome.finish_ask') : i18n.t('welcome.finish')}
          </button>
        </div>
      )}
      {!choicesOpen && <p class="hint">{i18n.t('welcome.saved')}</p>}
    </>
  );
}

interface ChoosingProps extends WelcomeProps {
  readonly open: boolean;
  readonly set: Change<WelcomeDraft>;
}

function Choosing({ draft, sites, linkedInLocked, open, set }: ChoosingProps) {
  return (
    <>
      <Step
        number={3}
        title={i18n.t('welcome.sites.title')}
        state={stateOf(false, open)}
        summary=""
        onChange={() => {}}
      >
        <SitesStep
          sites={sites}
          chosen={draft.sites}
          another={draft.another}
          onChange={(id, on) =>
            set(({ sites: chosen }) => ({
              sites: on ? [...chosen, id] : chosen.filter((other) => other !== id),
            }))
          }
          onAnother={(another) => set({ another })}
        />
      </Step>
      <Step
        number={4}
        title={i18n.t('welcome.linkedin.title')}
        state={stateOf(false, open)}
        summary=""
        onChange={() => {}}
      >
        <LinkedInStep
          surface={draft.linkedin}
          locked={linkedInLocked}
          onChange={(linkedin) => set({ linkedin })}
        />
      </Step>
    </>
  );
}

function stateOf(done: boolean, open: boolean): 'done' | 'open' | 'later' {
  if (done) return 'done';
  return open ? 'open' : 'later';
}

function identityLine({ name, organisation, privacyNoticeUrl }: Identity): string {
  return inOneLine([
    i18n.t('welcome.identity.done', [name, organisation]),
    privacyNoticeUrl
      ? i18n.t('welcome.identity.done_notice')
      : i18n.t('welcome.identity.done_no_notice'),
  ]);
}

function campaignLine({ campaign, campaignDone }: WelcomeDraft): string {
  if (campaignDone === 'skipped') return i18n.t('welcome.campaign.done_skipped');
  const signed = campaign.agreed
    ? i18n.t('welcome.campaign.done_signed')
    : i18n.t('welcome.campaign.done_pending');
  return inOneLine([
    i18n.t('welcome.campaign.done', [campaign.title]),
    campaign.basis === 'legitimate-interests' ? signed : null,
  ]);
}
