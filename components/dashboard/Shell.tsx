import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';
import { Seal } from '@/components/shared/Seal';

/** One place to go. */
export interface Place {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** A number beside the name, already written out. */
  readonly count?: string | undefined;
  /** Something waits there that has a deadline. */
  readonly due?: boolean;
}

interface ShellProps {
  /** Groups of places, parted by a line. */
  readonly places: readonly (readonly Place[])[];
  readonly current: string;
  readonly children: ComponentChildren;
  readonly onHelp: () => void;
}

/** The frame every view stands in: where you can go on the left, where you are on the right. */
export function Shell({ places, current, children, onHelp }: ShellProps) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (nav.current) showCurrent(nav.current);
  }, [current]);
  return (
    <div class="dashboard">
      <nav ref={nav} aria-label={i18n.t('dashboard.nav.label')}>
        <div class="brand">
          <span class="seal" aria-hidden="true">
            G
          </span>
          {i18n.t('extension.name')}
        </div>
        {places.map((group, index) => (
          <Group key={group[0]?.id} group={group} current={current} ruled={index > 0} />
        ))}
        <div class="bottom">
          <button type="button" class="link hint" onClick={onHelp}>
            {i18n.t('dashboard.keys.open')}
          </button>
        </div>
      </nav>
      <main tabIndex={-1}>{children}</main>
    </div>
  );
}

/**
 * In a narrow window the places are one line, longer than the window: where one is comes into
 * sight.
 */
function showCurrent(nav: HTMLElement): void {
  const here = nav.querySelector<HTMLElement>('[aria-current]');
  if (!here || nav.scrollWidth <= nav.clientWidth) return;
  nav.scrollLeft = here.offsetLeft - (nav.clientWidth - here.offsetWidth) / 2;
}

interface GroupProps {
  readonly group: readonly Place[];
  readonly current: string;
  readonly ruled: boolean;
}

function Group({ group, current, ruled }: GroupProps) {
  return (
    <>
      {ruled && <hr />}
      {group.map(({ id, href, name, count, due }) => (
        <a
          key={id}
          href={href}
          class={due ? 'due' : ''}
          aria-current={id === current ? 'page' : undefined}
        >
          {name}
          {count !== undefined && <span>{count}</span>}
        </a>
      ))}
    </>
  );
}

/** Nothing to show yet, and what to do about it. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="wrap state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** It is being read. Shown as words only: most reads take less time than a spinner's first turn. */
export function Loading() {
  return <output class="wrap state">{i18n.t('dashboard.state.loading')}</output>;
}

interface FailedProps {
  readonly detail: string;
  readonly onRetry: () => void;
}

/** It could not be read: what happened, in the machine's own words too, and a way to try again. */
export function Failed({ detail, onRetry }: FailedProps) {
  return (
    <div class="wrap state" role="alert">
      <Seal state="stop" />
      <h2>{i18n.t('dashboard.state.failed')}</h2>
      <p>{i18n.t('dashboard.state.failed_more')}</p>
      <p class="mono">{detail}</p>
      <button type="button" onClick={onRetry}>
        {i18n.t('dashboard.state.retry')}
      </button>
    </div>
  );
}
