import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

import { i18n } from '#i18n';
import { formatNumber } from '@/components/dashboard/formats';
import { Empty, Failed, Loading } from '@/components/dashboard/Shell';

import type { Pages } from '../use-pages';

interface TableFrameProps {
  readonly pages: Pages<unknown>;
  /** Whether a filter or a search narrows the table. */
  readonly narrowed: boolean;
  readonly onWiden: () => void;
  /** Shown where there is nothing at all yet. */
  readonly empty: { readonly title: string; readonly more: string };
  readonly children: ComponentChildren;
}

/** A table, or what stands in its place: being read, not readable, nothing yet, nothing found. */
export function TableFrame({ pages, narrowed, onWiden, empty, children }: TableFrameProps) {
  if (pages.state === 'failed') return <Failed detail={pages.detail} onRetry={pages.retry} />;
  if (pages.state === 'loading') return <Loading />;
  if (pages.rows.length > 0) return <>{children}</>;
  // A long search goes on from where its last page stopped.
  if (pages.reading || pages.more) return <Searching {...pages} />;
  if (!narrowed) {
    return (
      <Empty title={empty.title}>
        <p>{empty.more}</p>
      </Empty>
    );
  }
  return (
    <Empty title={i18n.t('dashboard.state.nothing_found')}>
      <p>{i18n.t('dashboard.state.nothing_found_more')}</p>
      <button type="button" onClick={onWiden}>
        {i18n.t('dashboard.state.widen')}
      </button>
    </Empty>
  );
}

function Searching({ more, looked }: Pick<Pages<unknown>, 'more' | 'looked'>) {
  useEffect(() => more?.(), [more]);
  return (
    <output class="wrap state">
      {i18n.t('dashboard.state.searching')} {looked && <Looked {...looked} />}
    </output>
  );
}

interface LookedProps {
  readonly done: number;
  readonly total: number;
}

/**
 * How far a search has come that has to look at everything: to see, as it would be read out on and
 * on.
 */
function Looked({ done, total }: LookedProps) {
  return (
    <span aria-hidden="true">
      {i18n.t('dashboard.state.looked', [formatNumber(done), formatNumber(total)])}{' '}
      <progress value={done} max={total} />
    </span>
  );
}
