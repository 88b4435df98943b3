import type { RecipientFacts } from '@/lib/model/assessment';
import type { Identity } from '@/lib/model/organisation';
import type { Draft, Recipient } from '@/lib/model/reading';

import { domainOf } from './country-of';
import { isFreeMail } from './free-mail';

/**
 * What a message is to one recipient: `internal` to a colleague · `answer` to somebody who wrote ·
 * `outreach` one that we begin · `unclear` where nothing tells whether the recipient ever wrote (a
 * thread, a forwarded message).
 */
export type Conversation = 'internal' | 'answer' | 'outreach' | 'unclear';

/** What this draft is to one recipient. Ordinary correspondence is left in peace. */
export function conversationWith(
  recipient: Recipient,
  record: RecipientFacts | null,
  draft: Draft,
  identity: Identity | null,
): Conversation {
  if (isColleague(recipient, draft, identity)) return 'internal';
  if (draft.mode === 'reply') return 'answer';
  if (draft.mode === 'new') return 'outreach';
  const answered = record !== null && record.outreach.count > record.outreach.unanswered;
  return draft.mode === 'thread' && answered ? 'answer' : 'unclear';
}

/** Whether it is the first message to this recipient; null where it cannot be told. */
export function isFirst(record: RecipientFacts | null, conversation: Conversation): boolean | null {
  if (conversation === 'answer' || conversation === 'internal') return false;
  if (record !== null && record.outreach.count > 0) return false;
  return conversation === 'outreach' && record !== null ? true : null;
}

/** Whether both sit behind the sender's own organisation's mail domain. */
export function isColleague(
  recipient: Recipient,
  draft: Draft,
  identity: Identity | null,
): boolean {
  const theirs = recipient.identifier === null ? null : domainOf(recipient.identifier);
  if (theirs === null || identity === null || isFreeMail(theirs)) return false;
  const ours = identity.email.slice(identity.email.lastIndexOf('@') + 1).toLowerCase();
  if (ours === '' || (draft.from !== null && !draft.from.toLowerCase().endsWith(`@${ours}`))) {
    return false;
  }
  return theirs === ours || theirs.endsWith(`.${ours}`);
}
