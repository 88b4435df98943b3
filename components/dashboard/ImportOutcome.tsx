import { i18n } from '#i18n';
import { Notice } from '@/components/shared/Notice';

import { formatShare } from './format-share';
import { formatNumber } from './formats';
import { failureLabel, importState } from './import-words';
import type { ImportView } from './rows';

interface ImportOutcomeProps {
  readonly progress: ImportView;
  /** Whether it brings opt-outs, not people. */
  readonly stops: boolean;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

/** How an import stands: how far it is, what came of it, and how to hold it up or go on. */
export function ImportOutcome({ progress, stops, onPause, onResume }: ImportOutcomeProps) {
  const { state, offset, size } = progress;
  const running = state === 'reading' || state === 'indexing';
  const fault = progress.error ?? 'failed';
  const resumable = state === 'paused' || (state === 'failed' && !isOfTheFile(fault));
  return (
    <section class="panel stack" aria-label={i18n.t('import.progress_label')}>
      <div class="row">
        <p class="push" aria-live="polite">
          {importState(state)}
          {running && ` · ${formatShare(offset, size)}`}
        </p>
        {running && (
          <button type="button" onClick={onPause}>
            {i18n.t('import.pause')}
          </button>
        )}
        {resumable && (
          <button type="button" class="primary" onClick={onResume}>
            {i18n.t('import.resume')}
          </button>
        )}
      </div>
      <progress
        value={state === 'done' ? size : offset}
        max={Math.max(size, 1)}
        aria-label={i18n.t('import.progress_label')}
      />
      {running && <p class="hint">{i18n.t('import.goes_on')}</p>}
      {state === 'paused' && <p class="hint">{i18n.t('import.paused_hint')}</p>}
      {state === 'failed' && (
        <Notice state="stop">
          {failureLabel(fault)} {hintFor(fault)}
        </Notice>
      )}
      <div class="tiles">
        {(stops ? stopTiles(progress) : contactTiles(progress)).map(([name, value]) => (
          <div key={name} class="tile">
            <b>{formatNumber(value)}</b>
            <span>{name}</span>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Going on would meet the same again: it is the file that has to be mended, or chosen anew. */
function isOfTheFile(fault: string): boolean {
  return ['long-row', 'too-large', 'other-file', 'file-gone'].includes(fault);
}

function hintFor(fault: string): string {
  if (!isOfTheFile(fault)) return i18n.t('import.paused_hint');
  // That one says already what to do.
  return fault === 'file-gone' ? '' : i18n.t('import.mend_file');
}

type Tile = readonly [name: string, value: number];

function partlyTile({ partly = 0 }: ImportView): readonly Tile[] {
  return partly === 0 ? [] : [[i18n.t('import.partly'), partly]];
}

function contactTiles(view: ImportView): readonly Tile[] {
  const { added, merged, suppressed, refused } = view;
  return [
    [i18n.t('import.added'), added],
    [i18n.t('import.merged'), merged],
    [i18n.t('import.left_alone'), suppressed],
    [i18n.t('import.not_taken'), refused],
    ...partlyTile(view),
  ];
}

function stopTiles(view: ImportView): readonly Tile[] {
  const { added, refused } = view;
  return [
    [i18n.t('import.stops_taken'), added],
    [i18n.t('import.not_taken'), refused],
    ...partlyTile(view),
  ];
}
