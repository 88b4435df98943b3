import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';
import type { Note } from '@/lib/model/record';

import { reviewLabel } from './labels';

/** How a note's review stands, as a tag. */
export function reviewTag({ review }: Note) {
  if (!review) return <Tag state="plain" text={i18n.t('dashboard.review_state.none')} />;
  return (
    <Tag state={review.state === 'approved' ? 'ok' : 'warn'} text={reviewLabel(review.state)} />
  );
}
