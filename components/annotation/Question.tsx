import { i18n } from '#i18n';

import { Act } from './Act';
import { Float } from './Float';
import { PopCard } from './PopCard';
import type { AnnotationActs, ComposeView } from './view';

interface QuestionProps {
  readonly view: ComposeView;
  readonly acts: AnnotationActs;
}

/**
 * The strip, opened where the reader is not sure that messages are written here: asked once, and
 * remembered for the site.
 */
export function Question({ view, acts }: QuestionProps) {
  return (
    <Float class="above" anchor={view.anchor} placement="right-start" distance={8} fit>
      <PopCard label={i18n.t('annotation.strip.asks')} onClose={() => acts.close(view.key)}>
        <section>
          <h2 tabIndex={-1}>{i18n.t('annotation.strip.asks')}</h2>
          <p>{i18n.t('annotation.ask.why')}</p>
          <div class="row">
            <Act class="primary" act={() => acts.answerSite(true)}>
              {i18n.t('annotation.ask.yes')}
            </Act>
            <Act act={() => acts.answerSite(false)}>{i18n.t('annotation.ask.no')}</Act>
          </div>
        </section>
      </PopCard>
    </Float>
  );
}
