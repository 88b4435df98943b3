import type { Received } from '@/lib/model/reading';

import { gather, readable, seek, seekAll, unreadable, within } from '../find';
import type { MessagePlace, PageScope } from '../site';
import { plainText } from '../text';
import { hooks } from './hooks';
import type { Sender } from './thread';
import { eventsOf, isInbound, senderOf } from './thread';
import { shown } from './words';

/** What the sender wrote: neither the message it answers nor one that it passes on. */
function wordsOf(event: Element): string | null {
  const bodies = seekAll(event, hooks['message-body']).filter((body) => {
    const quoted = within(body, hooks['message-quoted']);
    return quoted === null || !event.contains(quoted) || quoted === event;
  });
  // a message has one body: of two, one repeats somebody else's, and nothing says which
  const [body] = bodies;
  return body === undefined || bodies.length > 1 ? null : plainText(body);
}

/** Whether two messages are surely one person's. */
function isSameSender(a: Sender | null, b: Sender | null): boolean {
  if (a === null || b === null || a.name !== b.name) return false;
  return a.identifier?.value === b.identifier?.value;
}

/** The last messages that one other person wrote in a row: what there is to react to. */
function lastInbound(events: readonly HTMLElement[], page: PageScope): readonly HTMLElement[] {
  const end = events.findLastIndex(isInbound);
  if (end === -1) return [];
  const sender = (at: number) => {
    const event = events[at];
    return event === undefined ? null : senderOf(event, events, page);
  };
  let start = end;
  while (start > 0) {
    const before = events[start - 1];
    if (before === undefined || !isInbound(before)) break;
    if (!isSameSender(sender(start - 1), sender(end))) break;
    start -= 1;
  }
  return events.slice(start, end + 1);
}

/** An InMail's subject, which stands above its first message. */
function subjectOf(events: readonly Element[]): string | null {
  const [subject] = events.flatMap((event) => seekAll(event, hooks['message-subject']));
  return subject === undefined ? null : shown(subject);
}

function read(conversation: Element, page: PageScope): Received {
  const events = eventsOf(conversation);
  const written = lastInbound(events, page);
  const last = written.at(-1);
  const sender = last === undefined ? null : senderOf(last, events, page);
  const words = written.map(wordsOf).filter((text) => text !== null);
  return {
    sender: sender === null ? unreadable('message-sender-link') : readable(sender),
    subject: readable(subjectOf(written)),
    text:
      words.length === 0
        ? unreadable('message-body', 'message-quoted')
        : readable(words.join('\n\n')),
    channel: 'linkedin',
  };
}

/** The last message of somebody else in each open conversation. */
export function findReceived(
  root: Document | ShadowRoot,
  page: PageScope,
): readonly MessagePlace[] {
  return gather(root, hooks['message-conversation'])
    .filter(
      (conversation, _, all) => !all.some((o) => o !== conversation && o.contains(conversation)),
    )
    .filter((conversation) => within(conversation, hooks['message-minimised']) === null)
    .flatMap((conversation): readonly MessagePlace[] => {
      const last = lastInbound(eventsOf(conversation), page).at(-1);
      if (last === undefined) return [];
      const anchor = seek(last, hooks['message-body']) ?? last;
      return [{ view: 'message', root: last, anchor, read: () => read(conversation, page) }];
    });
}
