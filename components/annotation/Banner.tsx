import { i18n } from '#i18n';
import { say } from '@/components/shared/say';

import { Float } from './Float';
import type { AnnotationActs, MessageView } from './view';

interface BannerProps {
  readonly view: MessageView;
  readonly acts: AnnotationActs;
}

/**
 * Over a received message that reads like a request: one click records it, one says that it is
 * none. Nothing is recorded without a click.
 */
export function Banner({ view, acts }: BannerProps) {
  const [first] = view.signals;
  if (!first) return null;
  const kinds = view.signals.map(({ label }) => say(`model.signal.${label.replaceAll('-', '_')}`));
  return (
    <Float anchor={view.anchor} placement="top-start" distance={-52} skid={8}>
      <div class={`banner ${view.state === 'recorded' ? 'done' : ''}`} role="status">
        <p>
          {view.state === 'recorded' ? (
            <b>{i18n.t('annotation.banner.recorded', [view.sender])}</b>
          ) : (
            <>
              <b>{i18n.t('annotation.banner.reads_like', [kinds.join(', ')])}</b>{' '}
              <span dir="auto">“{first.sentence}”</span>{' '}
              {view.state === 'failed'
                ? say(`refusal.${(view.refusal ?? 'failed').replaceAll('-', '_')}`)
                : i18n.t('annotation.banner.must_stop')}
            </>
          )}
        </p>
        <span class="acts">
          {view.state !== 'recorded' && (
            <button
              type="button"
              onClick={(event) => {
                if (event.isTrusted) acts.dismiss(view.key);
              }}
            >
              {i18n.t('annotation.banner.not_one')}
            </button>
          )}
          {view.state !== 'recorded' && (
            <button
              type="button"
              class="primary"
              disabled={view.state === 'recording'}
              onClick={(event) => {
                if (event.isTrusted) acts.recordOptOut(view.key);
              }}
            >
              {i18n.t('annotation.banner.record')}
            </button>
          )}
          {view.state === 'recorded' && (
            <button
              type="button"
              onClick={(event) => {
                if (event.isTrusted) acts.dismiss(view.key);
              }}
            >
              {i18n.t('annotation.act.close')}
            </button>
          )}
        </span>
      </div>
    </Float>
  );
}
