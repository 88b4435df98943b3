import type { Site } from '../site';
import { hooks } from './hooks';
import { findInvitations } from './invite';
import { isLinkedIn } from './member';
import { findMessages } from './message';
import { findPeople, listOf } from './people';
import { findProfile } from './profile';
import { findReceived } from './received';
import { findLead, findLeadMessages } from './sales-navigator';
import { writtenIn } from './thread';

/**
 * LinkedIn and Sales Navigator, in both front ends, in the page, in the shadow root that older
 * parts are drawn in, and in frames. It reads what the user looks at; nothing here types, clicks,
 * scrolls or asks the site for anything (design decision 2).
 */
export const linkedin: Site = {
  id: 'linkedin',
  hooks,
  matches: ({ url }) => isLinkedIn(url),
  find: (page) => [
    ...findProfile(page),
    ...findLead(page),
    ...page.roots.flatMap((root) => [
      ...findMessages(root, page),
      ...findInvitations(root, page),
      ...findLeadMessages(root, page),
      ...findReceived(root, page),
      ...findPeople(root, page),
    ]),
  ],
  list: listOf,
  details(page) {
    const messages = page.roots.flatMap((root) => writtenIn(root, page));
    const own = new Set(
      messages.flatMap((one) => (one.direction === 'outbound' ? one.sender : [])),
    );
    const [name] = own;
    return {
      ...(messages.length > 0 && { messages }),
      ...(own.size === 1 && { account: { name } }),
    };
  },
};
