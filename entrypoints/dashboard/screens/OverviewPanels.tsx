import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { formatShare } from '@/components/dashboard/format-share';
import { formatNumber } from '@/components/dashboard/formats';
import { originLabel } from '@/components/dashboard/labels';
import { ShareBar } from '@/components/dashboard/ShareBar';
import { Failed } from '@/components/dashboard/Shell';
import { Tiles } from '@/components/dashboard/Tiles';
import { sourceOrigins } from '@/lib/model/vocabulary';

import { revision } from '../changes';
import { today } from '../now';
import type { Overview } from '../read/overview';
import { useRecord } from '../reader';
import { useRead } from '../use-read';

/** The numbers of the record and how they moved: tiles, weeks, and sources. */
export function OverviewPanels() {
  const record = useRecord();
  const overview = useRead(() => record.overview(today()), String(revision.value));
  if (overview.state === 'loading') return null;
  if (overview.state === 'failed')
    return <Failed detail={overview.detail} onRetry={overview.retry} />;
  return (
    <>
      <Tiles tiles={tilesOf(overview.value)} />
      <div class="two">
        <LateWeekChart weeks={overview.value.weeks} />
        <ShareBar
          title={i18n.t('dashboard.chart.by_source')}
          counted={i18n.t('dashboard.chart.notes')}
          parts={named(overview.value.byOrigin, (name) => {
            const origin = sourceOrigins.find((known) => known === name);
            return origin ? originLabel(origin) : name;
          })}
          empty={i18n.t('dashboard.chart.nothing')}
        />
      </div>
    </>
  );
}

function tilesOf({ outreach, withNote, toReview, overrides, dueSoon }: Overview) {
  return [
    {
      id: 'covered',
      value: formatShare(withNote, outreach),
      name: i18n.t('dashboard.tile.covered'),
      href: '#/contacts',
    },
    {
      id: 'review',
      value: formatNumber(toReview),
      name: i18n.t('dashboard.tile.to_review'),
      href: '#/review',
    },
    {
      id: 'overrides',
      value: formatNumber(overrides),
      name: i18n.t('dashboard.tile.overrides'),
      bad: overrides > 0,
      href: '#/review?sample=overrides',
    },
    {
      id: 'due',
      value: formatNumber(dueSoon),
      name: i18n.t('dashboard.tile.due'),
      bad: dueSoon > 0,
      href: '#/requests',
    },
  ];
}

function named(
  parts: readonly (readonly [name: string, count: number])[],
  name: (key: string) => string,
) {
  return parts.map(([key, count]) => ({ name: name(key), count }));
}

type WeekChartType = ComponentType<{ readonly weeks: Overview['weeks']; readonly empty: string }>;

/** The chart's library comes after the rows. */
function LateWeekChart({ weeks }: { readonly weeks: Overview['weeks'] }) {
  const [Chart, setChart] = useState<WeekChartType | null>(null);
  useEffect(() => {
    import('@/components/dashboard/WeekChart').then(
      (module) => setChart(() => module.default),
      (error: unknown) => reportError(error),
    );
  }, []);
  return Chart ? (
    <Chart weeks={weeks} empty={i18n.t('dashboard.chart.nothing')} />
  ) : (
    <section class="panel chart-to-come" />
  );
}
