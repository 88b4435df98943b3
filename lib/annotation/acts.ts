import type { AnnotationActs } from '@/components/annotation/view';
import { momentOn } from '@/lib/messages/moment-on';
import type { Prefill } from '@/lib/messages/protocol';
import type { Remedy } from '@/lib/model/assessment';
import type { Id } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';
import type { Site } from '@/lib/sites/site';

import { ComposeAnnotation } from './compose';
import { offer, offerAll } from './offer';
import { ProfileAnnotation } from './profile';
import type { RowAnnotation } from './profile';
import { ReceivedAnnotation } from './received';
import type { Send } from './record';

/** What stands beside one place. */
export type Annotation = ComposeAnnotation | ReceivedAnnotation | ProfileAnnotation | RowAnnotation;

/** The page that the acts are done on, as far as they need it. */
interface AnnotatedPage {
  readonly site: Pick<Site, 'id'> | null;
  find(key: string): Annotation | undefined;
  /** What the user says of a site where the reader is not sure. */
  answerSite(writesHere: boolean): void;
  /** Draws everything as it stands now. */
  redraw(): void;
}

/** What the user's acts do; the components call them on trusted events alone. */
export function actsOn(page: AnnotatedPage, send: Send, now: () => IsoInstant): AnnotationActs {
  const compose = (key: string, act: (one: ComposeAnnotation) => void) => {
    const one = page.find(key);
    if (one instanceof ComposeAnnotation) act(one);
    page.redraw();
  };
  const setOpen = (key: string, open: (before: boolean) => boolean) => {
    const one = page.find(key);
    if (one instanceof ComposeAnnotation || one instanceof ProfileAnnotation) {
      one.open = open(one.open);
    }
    page.redraw();
  };
  return {
    toggle: (key) => setOpen(key, (before) => !before),
    close: (key) => setOpen(key, () => false),
    select: (key, recipient) =>
      compose(key, (one) => {
        one.selected = recipient;
      }),
    insertAll: (key) => compose(key, (one) => void offerAll(one)),
    remedy: (key, remedy) => compose(key, (one) => followRemedy(one, remedy, page, send)),
    openNote(key) {
      const prefill = prefillFor(page, key);
      if (prefill) void send('open-note', prefill);
    },
    sendAnyway: (key, reason) => compose(key, (one) => one.sendAnyway(reason)),
    backToDraft: (key) => compose(key, (one) => one.backToDraft()),
    reach: (key, recipient) => compose(key, (one) => one.reach(recipient)),
    record(key) {
      const one = page.find(key);
      if (one instanceof ReceivedAnnotation) void one.record();
    },
    recordOptOut(key, receivedOn) {
      const receivedAt = momentOn(receivedOn, new Date(now()));
      compose(key, (one) => void recordOptOut(one, send, receivedAt));
    },
    sayReceived(key, day) {
      const one = page.find(key);
      if (one instanceof ReceivedAnnotation) one.sayReceived(day);
    },
    answerReview: async (noteId, comment) => answerReview(noteId, comment, send),
    answerSite: (writesHere) => page.answerSite(writesHere),
    readAgain(key) {
      const one = page.find(key);
      if (one instanceof ReceivedAnnotation) one.refresh();
    },
    dismiss(key) {
      const one = page.find(key);
      if (one instanceof ReceivedAnnotation) one.dismiss();
    },
  };
}

function prefillFor(page: AnnotatedPage, key: string): Prefill | null {
  const one = page.find(key);
  const site = page.site?.id ?? 'generic';
  if (one instanceof ProfileAnnotation) return one.prefill(site);
  if (!(one instanceof ComposeAnnotation)) return null;
  const recipient = one.current();
  if (!recipient?.identifier) return null;
  return {
    identifiers: [recipient.identifier],
    name: recipient.name,
    organisation: null,
    role: null,
    location: null,
    // A webmail's address says nothing about where the person came from.
    url: null,
    site,
  };
}

function followRemedy(
  one: ComposeAnnotation,
  remedy: Remedy,
  page: AnnotatedPage,
  send: Send,
): void {
  switch (remedy.kind) {
    case 'insert':
      void offer(one, [remedy.element]);
      return;
    case 'open-note':
    case 'options': {
      const prefill = prefillFor(page, one.key);
      if (prefill) void send('open-note', prefill);
      return;
    }
    case 'open-identity':
      void send('open-page', { page: 'welcome', view: 'identity' });
      return;
    case 'remove-recipient': {
      const recipient = one.current();
      if (recipient) one.reach(recipient);
      return;
    }
    case 'edit-draft':
      one.backToDraft();
  }
}

async function answerReview(noteId: Id, comment: string, send: Send): Promise<boolean> {
  try {
    await send('answer-review', { noteId, comment });
    return true;
  } catch (error) {
    console.error(error);
    return false; // the card says so, and what was typed stays in it
  }
}

async function recordOptOut(
  one: ComposeAnnotation,
  send: Send,
  receivedAt: IsoInstant,
): Promise<void> {
  const identifier = one.current()?.identifier;
  if (!identifier) return;
  try {
    await send('record-request', {
      identifier,
      kind: 'objection',
      receivedAt,
      words: null,
      channels: 'all',
    });
    one.say('annotation.notice.opt_out_recorded');
  } catch (error) {
    console.error(error);
    one.say('refusal.failed');
  }
}
