import type { Site } from '../site';
import { composesIn } from './compose';
import { hooks } from './hooks';
import { messagesIn } from './message';
import { quickReplies } from './quick-reply';

/**
 * Reads webmails that nobody made an adapter for, by what their views are. It learns nothing, keeps
 * nothing, and says `likely` where it is not sure, so that the user is asked once.
 */
export const generic: Site = {
  id: 'generic',
  hooks,
  matches: () => false,
  find(page) {
    const composes = composesIn(page);
    const messages = messagesIn(page, composes);
    return [...composes, ...quickReplies(page, composes, messages), ...messages];
  },
};
