import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

interface HowFar {
  readonly done: number;
  readonly all: number;
}

interface UpgradingProps {
  /** Calls back with how far the record is being brought up to date; gives what stops that. */
  readonly hear: (listen: (howFar: HowFar) => void) => () => void;
  /** What stands there unless it is. */
  readonly children?: ComponentChildren;
}

/** How far an older record is being brought up to date, which takes its time with a large one. */
export function Upgrading({ hear, children }: UpgradingProps) {
  const [howFar, setHowFar] = useState<HowFar | null>(null);
  useEffect(() => hear(setHowFar), [hear]);
  if (!howFar || howFar.done === howFar.all) return <>{children}</>;
  return (
    <div class="upgrading">
      <output>{i18n.t('common.upgrading')}</output>
      <progress aria-label={i18n.t('common.upgrading')} value={howFar.done} max={howFar.all} />
    </div>
  );
}
