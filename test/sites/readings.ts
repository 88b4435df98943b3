import type { Draft, Read, Received, Recipient } from '@/lib/model/reading';
import { siteFor } from '@/lib/sites/registry';
import type { PageScope, Place, Site } from '@/lib/sites/site';

/** A recipient as `expected.json` writes one. */
export interface ExpectedRecipient {
  readonly email: string | null;
  readonly name: string | null;
}

interface ExpectedCompose {
  readonly kind: string;
  readonly mode: string;
  readonly container?: string;
  /** Null where nobody can tell who they are. */
  readonly recipients: Readonly<Record<'to' | 'cc' | 'bcc', readonly ExpectedRecipient[]>> | null;
  readonly uncommitted?: readonly string[];
  readonly subject: string | null;
  readonly bodyText: string;
}

/** What is to be read in a page: the words of a saved page's `expected.json`. */
export interface Expected {
  readonly url: string;
  /** Hooks that cannot hold here, because the page does not show what they stand for. */
  readonly unreadable?: readonly string[];
  readonly compose: readonly ExpectedCompose[];
  readonly message?: {
    /** Null where the page shows nobody's address. */
    readonly sender: ExpectedRecipient | null;
    readonly subject: string | null;
    readonly text?: string;
    readonly bodyStart?: string;
  };
}

/**
 * Texts are compared without what nobody sees: no-break spaces, zero-width marks, further blank
 * lines.
 */
export function comparable(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

const settled = (recipients: readonly Recipient[], field: Recipient['field']) =>
  recipients
    .filter((entry) => entry.field === field && entry.typed === undefined)
    .map(({ identifier, name }) => ({ email: identifier?.value ?? null, name }));

const orNull = <T>(read: Read<T>): T | null => (read.ok ? read.value : null);

/** A draft in the words of `expected.json`. */
function composeReading(draft: Draft, container: string) {
  const recipients = orNull(draft.recipients);
  const open = recipients?.flatMap(({ typed }) => (typed === undefined ? [] : [typed])) ?? [];
  return {
    kind: draft.kind,
    mode: draft.mode,
    container,
    recipients: recipients && {
      to: settled(recipients, 'to'),
      cc: settled(recipients, 'cc'),
      bcc: settled(recipients, 'bcc'),
    },
    ...(open.length > 0 && { uncommitted: open }),
    subject: orNull(draft.subject),
    bodyText: orNull(draft.text),
  };
}

/** A message in the words of `expected.json`. */
function messageReading({ sender, subject, text }: Received) {
  return {
    sender: sender.ok
      ? { email: sender.value.identifier?.value ?? null, name: sender.value.name }
      : null,
    subject: orNull(subject),
    text: orNull(text),
  };
}

function missing(place: Place): readonly string[] {
  const reads: readonly Read<unknown>[] =
    place.view === 'compose'
      ? [place.read().recipients, place.read().subject, place.read().text]
      : place.view === 'message'
        ? [place.read().sender, place.read().subject, place.read().text]
        : [place.read()];
  return reads.flatMap((read) => (read.ok ? [] : read.missing));
}

/** What the adapter (the page's own unless named) reads in a page. */
export function readPage(page: PageScope, site: Site = siteFor(page)) {
  const places = site.find(page);
  return {
    site: site.id,
    compose: places.flatMap((place) =>
      place.view === 'compose' ? [composeReading(place.read(), place.container)] : [],
    ),
    message: places.flatMap((place) =>
      place.view === 'message' ? [messageReading(place.read())] : [],
    ),
    sending: places.flatMap((place) =>
      place.view === 'compose' ? [place.sending().controls.map(({ way }) => way)] : [],
    ),
    unreadable: places.flatMap(missing),
  };
}
