import type { Identifier } from '@/lib/model/identifier';

import { answers, gather, seek, seekAll } from '../find';
import type { Root } from '../find';
import type { PageScope } from '../site';
import { hooks } from './hooks';
import { memberOf } from './member';
import { personName, shown } from './words';

/** Who wrote a message, as far as the thread shows it. */
export interface Sender {
  readonly name: string | null;
  readonly identifier: Identifier | null;
}

/** The messages of a conversation that the page holds, oldest first. */
export function eventsOf(conversation: Element): readonly HTMLElement[] {
  return eventsIn(conversation);
}

function eventsIn(root: Root): readonly HTMLElement[] {
  return seekAll(root, hooks['message-event']);
}

/** Whether somebody else wrote the message. */
export function isInbound(event: Element): boolean {
  return answers(event, hooks['message-inbound']);
}

/** The sender that one message itself names; only the first of a row of messages does. */
function namedSender(event: Element, page: PageScope): Sender | null {
  const label = seek(event, hooks['message-sender-name']);
  const links = gather(event, hooks['message-sender-link']);
  if (label === null && links.length === 0) return null;
  const members = new Set(links.map((link) => memberOf(link, page)?.value ?? null));
  const [member] = links.map((link) => memberOf(link, page));
  return {
    name: label === null ? null : personName(shown(label)),
    identifier: members.size === 1 ? (member ?? null) : null,
  };
}

/**
 * The sender of an inbound message: named by itself, or by the last one before it that names
 * somebody, where no message of the user's own stands between. Null where neither is found.
 */
export function senderOf(
  event: Element,
  events: readonly Element[],
  page: PageScope,
): Sender | null {
  for (let at = events.indexOf(event); at >= 0; at -= 1) {
    const candidate = events[at];
    if (candidate === undefined || !isInbound(candidate)) return null;
    const sender = namedSender(candidate, page);
    if (sender !== null) return sender;
  }
  return null;
}

/** A message as a thread heads it. */
export interface Written {
  readonly direction: 'inbound' | 'outbound';
  readonly sender: string;
  readonly time: string;
}

/** Who wrote when, of the messages in the page that say both themselves. */
export function writtenIn(root: Document | ShadowRoot, page: PageScope): readonly Written[] {
  return eventsIn(root).flatMap((event): readonly Written[] => {
    const time = seek(event, hooks['message-time']);
    const sender = namedSender(event, page)?.name ?? null;
    if (time === null || sender === null) return [];
    return [{ direction: isInbound(event) ? 'inbound' : 'outbound', sender, time: shown(time) }];
  });
}

/** Everybody else who wrote in the conversation, each once. */
export function sendersIn(conversation: Element, page: PageScope): readonly Sender[] {
  const senders: Sender[] = [];
  for (const event of eventsOf(conversation)) {
    const sender = isInbound(event) ? namedSender(event, page) : null;
    const known = senders.some(
      ({ identifier, name }) =>
        identifier?.value === sender?.identifier?.value && name === sender?.name,
    );
    if (sender !== null && !known) senders.push(sender);
  }
  return senders;
}
