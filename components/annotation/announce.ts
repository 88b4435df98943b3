import { i18n } from '#i18n';
import { say } from '@/components/shared/say';

import { bannerHead } from './Banner';
import { isSuppressed } from './state';
import { headline } from './Strip';
import type { AnnotationView } from './view';

/** Something that is said to screen readers when it comes, once for each key. */
interface Announcement {
  readonly key: string;
  readonly text: string;
}

/**
 * What is said aloud of a view: who must not be written to, what an act came to, and what a
 * received message asks. The rest waits until it is read.
 */
export function announcementsOf(view: AnnotationView): readonly Announcement[] {
  if (view.kind === 'message') {
    if (view.state === 'recording') return [];
    const text = `${i18n.t('annotation.region')}: ${bannerHead(view)}`;
    return [{ key: `${view.key} ${view.state}`, text }];
  }
  if (view.kind !== 'compose') return [];
  const { key, notice, recipients } = view;
  const stopped = recipients.filter(({ facts }) => isSuppressed(facts));
  return [
    ...(stopped.length > 0
      ? [
          {
            key: `${key} ${stopped.map(({ label }) => label).join()}`,
            text: `${i18n.t('annotation.region')}: ${headline(view)}`,
          },
        ]
      : []),
    ...(notice ? [{ key: `${key} ${notice.at}`, text: say(notice.key) }] : []),
  ];
}
