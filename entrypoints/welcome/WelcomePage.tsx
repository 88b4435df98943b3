import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { completeUrl } from '@/components/shared/check';
import { problemOf } from '@/components/shared/problem';
import { useKept } from '@/components/shared/use-kept';
import type { WelcomeDraft } from '@/components/welcome/draft';
import { Finished } from '@/components/welcome/Finished';
import { Welcome } from '@/components/welcome/Welcome';
import { send } from '@/lib/messages/send';
import { administered } from '@/lib/policy/administered';
import { unmanaged, type Managed } from '@/lib/policy/managed';
import { catalogue } from '@/lib/sites/catalogue';
import { allowedSites } from '@/lib/switch/allowed-sites';
import { grantedOrigins, switchOff, switchOn } from '@/lib/switch/granted';
import {
  chooseLinkedInSurface,
  linkedInAnswer,
  linkedInOrigins,
} from '@/lib/switch/linkedin-surface';
import { addedByUser, allowedOf, hostOf, isGranted, isOn, patternFor } from '@/lib/switch/origins';

import { dropDraft, keepDraft, openDraft } from './kept-draft';
import { saveCampaign } from './save';

const sites = catalogue.filter(({ id, origins }) => id !== 'linkedin' && origins.length > 0);

/** Wires the welcome page to storage, messages and the browser's permissions. */
export function WelcomePage() {
  const { locked, managed, hosts } = useAdministrator();
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown) => setProblem(problemOf(error));
  const kept = useKept<WelcomeDraft>((now) => void keepDraft(now).catch(failed));
  const { value: draft, begin, change } = kept;
  const [finished, setFinished] = useState<{ on: string[]; refused: boolean } | null>(null);
  useEffect(() => {
    void openDraft().then(begin, (error: unknown) => setProblem(problemOf(error)));
  }, [begin]);
  if (!draft) return problem ? <p role="alert">{problem}</p> : <p aria-busy="true" />;

  const attempt = async (work: () => Promise<Partial<WelcomeDraft>>) => {
    setProblem(null);
    try {
      const done = await work();
      change((now) => ({ ...now, ...done }));
    } catch (error) {
      failed(error);
    }
  };
  const finish = () => {
    const wrong = wrongAddress(draft);
    setProblem(wrong);
    if (wrong === null) switchOnChosen(draft).then(setFinished, failed);
  };
  if (finished)
    return (
      <Finished
        {...finished}
        onDashboard={() => void send('open-page', { page: 'dashboard', view: '' })}
        onBack={() => setFinished(null)}
      />
    );
  return (
    <Welcome
      draft={draft}
      sites={sites.filter(({ origins }) => isAllowed(origins, hosts))}
      managed={managed}
      linkedInLocked={locked}
      problem={problem}
      onDraft={change}
      onIdentity={(identity) =>
        attempt(async () => {
          await send('record-identity', { identity });
          // Here the record begins. What the browser answers is shown beside the backup.
          void navigator.storage.persist();
          return { identity, identityDone: true };
        })
      }
      onCampaign={(campaign) =>
        attempt(async () => {
          const saved = await saveCampaign(campaign, draft.identity.name);
          return { campaign: saved, campaignDone: 'recorded' };
        })
      }
      onFinish={finish}
    />
  );
}

/** What an administrator fixed, and the sites that may be switched on. */
function useAdministrator() {
  const [locked, setLocked] = useState(false);
  const [managed, setManaged] = useState<Managed>(unmanaged);
  const [hosts, setHosts] = useState<readonly string[] | null>(null);
  useEffect(() => {
    void administered().then(setManaged);
    void allowedSites().then((allowed) => setHosts(allowed.hosts));
    void linkedInAnswer().then((answer) => setLocked(answer.locked));
  }, []);
  return { locked, managed, hosts };
}

/** Whether a site may be switched on. */
function isAllowed(origins: readonly string[], hosts: readonly string[] | null): boolean {
  const allowed = allowedOf(origins, hosts);
  return origins.every((origin) => isGranted(origin, allowed));
}

/** What is wrong with the address of another webmail, in words, or null. */
function wrongAddress({ another }: WelcomeDraft): string | null {
  const isWrong = another?.trim() && completeUrl(another) === null;
  return isWrong ? i18n.t('welcome.sites.another_error') : null;
}

/** The browser's one question comes first: it wants the click that has just happened. */
async function switchOnChosen(draft: WelcomeDraft): Promise<{ on: string[]; refused: boolean }> {
  const origins = wantedOrigins(draft);
  const agreed = origins.length === 0 || (await switchOn(origins));
  if (draft.linkedin) await chooseLinkedInSurface(draft.linkedin);
  if (draft.linkedin !== 'page') await giveBackLinkedIn();
  if (agreed) await dropDraft();
  const granted = await grantedOrigins();
  return {
    on: [
      ...catalogue.filter((site) => isOn(site, granted)).map(({ name }) => name),
      ...addedByUser(granted, catalogue).map(hostOf),
    ],
    refused: !agreed,
  };
}

function wantedOrigins(draft: WelcomeDraft): readonly string[] {
  const chosen = sites.filter(({ id }) => draft.sites.includes(id)).flatMap((site) => site.origins);
  const address = draft.another ? completeUrl(draft.another) : null;
  const another = address ? patternFor(new URL(address)) : null;
  return [
    ...chosen,
    ...(another ? [another] : []),
    ...(draft.linkedin === 'page' ? linkedInOrigins : []),
  ];
}

async function giveBackLinkedIn(): Promise<void> {
  const asked = { origins: [...linkedInOrigins] };
  if (await browser.permissions.contains(asked)) await switchOff(linkedInOrigins);
}
