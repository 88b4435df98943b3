import { i18n } from '#i18n';
import { Notice } from '@/components/shared/Notice';
import type { IsoInstant } from '@/lib/model/time';

import { formatMoment, formatNumber } from './formats';

/** How the check of the journal stands. */
export type Verification =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | {
      readonly state: 'sound';
      readonly entries: number;
      readonly head: string;
      readonly at: IsoInstant;
    }
  | { readonly state: 'broken'; readonly entry: number; readonly why: string }
  | { readonly state: 'failed'; readonly detail: string };

interface VerifyPanelProps {
  /** Hash of the last entry as the record has it; null while that is being read. */
  readonly head: string | null;
  readonly verification: Verification;
  readonly onVerify: () => void;
  readonly onStop: () => void;
}

/** Recomputes every hash of the journal, and says what that shows and what it cannot show. */
export function VerifyPanel({ head, verification, onVerify, onStop }: VerifyPanelProps) {
  const running = verification.state === 'running';
  return (
    <section class="panel stack" aria-label={i18n.t('dashboard.journal.verify')}>
      <div class="row">
        <p class="push hint">{i18n.t('dashboard.journal.about')}</p>
        {running ? (
          <button type="button" onClick={onStop}>
            {i18n.t('dashboard.journal.stop')}
          </button>
        ) : (
          <button type="button" class="primary" onClick={onVerify}>
            {i18n.t('dashboard.journal.verify')}
          </button>
        )}
      </div>
      {head !== null && verification.state !== 'sound' && (
        <p class="hint">
          {i18n.t('dashboard.journal.head')} <span class="hash">{head}</span>
        </p>
      )}
      <div aria-live="polite">
        <Outcome verification={verification} />
      </div>
    </section>
  );
}

function Outcome({ verification }: { readonly verification: Verification }) {
  switch (verification.state) {
    case 'idle':
      break;
    case 'running': {
      const { done, total } = verification;
      const text = i18n.t('dashboard.journal.checking', [formatNumber(done), formatNumber(total)]);
      return (
        <>
          <progress value={done} max={Math.max(total, 1)} aria-label={text} />
          <p class="hint">{text}</p>
        </>
      );
    }
    case 'sound':
      return (
        <Notice state="ok">
          <p>
            {i18n.t('dashboard.journal.sound', verification.entries, [
              formatNumber(verification.entries),
              formatMoment(verification.at),
            ])}
          </p>
          <p>
            {i18n.t('dashboard.journal.head')} <span class="hash">{verification.head}</span>
          </p>
          <p class="hint">{i18n.t('dashboard.journal.keep_head')}</p>
        </Notice>
      );
    case 'broken':
      return (
        <Notice state="stop">
          <p>{i18n.t('dashboard.journal.broken', [formatNumber(verification.entry)])}</p>
          <p class="hint">{verification.why}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice state="unknown">
          <p>{i18n.t('dashboard.journal.failed')}</p>
          <p class="hint">{verification.detail}</p>
        </Notice>
      );
  }
  return null;
}
