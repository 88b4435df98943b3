import type { Read, Received, Recipient } from '@/lib/model/reading';

import { andThen } from './find';
import type { Marks } from './marks';
import { ownWords } from './own-words';
import type { Details, MessagePlace } from './site';
import { oneLine } from './text';

/** What an adapter of a webmail finds in one opened message. */
export interface MailMessage {
  readonly root: Element;
  readonly anchor?: Element;
  readonly marks?: Marks;
  sender(): Received['sender'];
  subject(): Read<string | null>;
  /** What holds the message's text: an element, or the body of the message's own frame. */
  body(): Read<HTMLElement>;
  /** Whom it was sent to, as its header shows it; for `npm run inspect` alone. */
  recipients?(): readonly Recipient[];
  /** When it was sent, in the header's own words. */
  date?(): string | null;
}

/** The lines of a header that nothing is assessed by; a list that holds nobody is not read. */
function headerOf(message: MailMessage): Details {
  const date = message.date?.() ?? null;
  const to = message.recipients?.() ?? [];
  return {
    ...(date !== null && { date: oneLine(date) }),
    ...(to.length > 0 && {
      to: to.map(({ identifier, name }) => ({ email: identifier?.value ?? null, name })),
    }),
  };
}

/** The moment that markup tells machines, where the header and not the text has it. */
function markedDate(message: MailMessage): string | null {
  const text = message.body();
  const marked = [...message.root.querySelectorAll('time[datetime]')].find(
    (time) => !(text.ok && text.value.contains(time)),
  );
  return marked?.getAttribute('datetime') ?? null;
}

/** An opened message of a webmail as a place that can be annotated. */
export function messagePlace(message: MailMessage): MessagePlace {
  return {
    view: 'message',
    root: message.root,
    anchor: message.anchor ?? message.root,
    read: () => ({
      channel: 'email',
      sender: message.sender(),
      subject: andThen(message.subject(), (text) => text && oneLine(text)),
      text: andThen(message.body(), (element) => ownWords(element, message.marks).text),
    }),
    date: () => message.date?.() ?? markedDate(message),
    details: () => headerOf(message),
  };
}
