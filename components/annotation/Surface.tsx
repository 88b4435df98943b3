import { i18n } from '#i18n';

import { announcementsOf } from './announce';
import { Badge, RowMark } from './Badge';
import { Banner } from './Banner';
import { Card } from './Card';
import { Question } from './Question';
import { SendDialog } from './SendDialog';
import { Strip } from './Strip';
import type { AnnotationActs, AnnotationView } from './view';

interface SurfaceProps {
  readonly views: readonly AnnotationView[];
  readonly acts: AnnotationActs;
}

function Annotation({
  view,
  acts,
}: {
  readonly view: AnnotationView;
  readonly acts: AnnotationActs;
}) {
  switch (view.kind) {
    case 'compose':
      return (
        <>
          <Strip view={view} acts={acts} />
          {view.open && !view.asks && <Card view={view} acts={acts} />}
          {view.open && view.asks && <Question view={view} acts={acts} />}
          {view.held && <SendDialog view={view} held={view.held} acts={acts} />}
        </>
      );
    case 'message':
      return <Banner view={view} acts={acts} />;
    case 'profile':
      return <Badge view={view} acts={acts} />;
    case 'row':
      return <RowMark view={view} />;
  }
}

/** Everything of ours in a page, under one host element. */
export function Surface({ views, acts }: SurfaceProps) {
  return (
    <section class="surface" aria-label={i18n.t('annotation.region')}>
      <div class="hidden" aria-live="polite">
        {views.flatMap(announcementsOf).map(({ key, text }) => (
          <p key={key}>{text}</p>
        ))}
      </div>
      {views.map((view) => (
        <Annotation key={view.key} view={view} acts={acts} />
      ))}
    </section>
  );
}
