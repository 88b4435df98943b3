import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Failed, Loading } from '@/components/dashboard/Shell';
import { WhereForm } from '@/components/dashboard/WhereForm';
import { problemOf } from '@/components/shared/problem';
import { administered } from '@/lib/policy/administered';
import { allowedSites, allowSites, readHosts } from '@/lib/switch/allowed-sites';
import { answerLinkedIn, linkedInAnswer } from '@/lib/switch/linkedin-surface';
import type { LinkedInSurface } from '@/lib/switch/linkedin-surface';

import { changed, revision, toast } from '../changes';
import { useRead } from '../use-read';

/** Where Goodgrounds may work: kept by this browser, as its permissions are, not by the record. */
export function WherePolicy() {
  const [problem, setProblem] = useState<string | null>(null);
  const where = useRead(
    async () => ({
      sites: await allowedSites(),
      linkedin: await linkedInAnswer(),
      setBy: (await administered()).setBy,
    }),
    String(revision.value),
  );
  if (where.state === 'loading') return <Loading />;
  if (where.state === 'failed') return <Failed detail={where.detail} onRetry={where.retry} />;
  const choose = async (surface: LinkedInSurface) => {
    try {
      const agreed = await answerLinkedIn(surface);
      setProblem(agreed ? null : i18n.t('popup.refused'));
    } catch (error) {
      setProblem(problemOf(error));
    }
    changed();
  };
  return (
    <WhereForm
      {...where.value}
      problem={problem}
      onSites={keepSites}
      onLinkedIn={(surface) => void choose(surface)}
    />
  );
}

/** Keeps the list where every line of it is a site; an empty one is no list. */
async function keepSites(typed: string): Promise<ReturnType<typeof readHosts>> {
  const read = readHosts(typed);
  if ('wrong' in read) return read;
  try {
    await allowSites(read.hosts.length === 0 ? null : read.hosts);
    toast.value = { text: i18n.t('dashboard.policy.sites_saved'), undo: null };
  } catch (error) {
    toast.value = { text: problemOf(error), undo: null };
  }
  changed();
  return read;
}
