import type { AnnotationActs, AnnotationView } from '@/components/annotation/view';
import type { Prefill } from '@/lib/messages/protocol';
import type { LanguageCode, Remedy } from '@/lib/model/assessment';
import type { IsoDate, IsoInstant } from '@/lib/model/time';
import type { PageScope, Place, Site } from '@/lib/sites/site';

import { ComposeAnnotation } from './compose';
import { holdSends } from './gate';
import { reportHealth } from './health';
import { ProfileAnnotation, RowAnnotation } from './profile';
import { ReceivedAnnotation } from './received';
import { openRecord } from './record';
import type { Send } from './record';
import { mountSurface } from './surface';
import { watchPlaces } from './watch';

/** What the annotation is given by the page it runs in. */
export interface AnnotateOptions {
  readonly send: Send;
  /** Calls back whenever the record changed, until the signal. */
  readonly onRecordChange: (changed: () => void) => void;
  readonly interfaceLanguage: LanguageCode;
  readonly clock: () => { readonly today: IsoDate; readonly now: IsoInstant };
  readonly signal: AbortSignal;
}

type Annotation = ComposeAnnotation | ReceivedAnnotation | ProfileAnnotation | RowAnnotation;

/** What stands in the page now, for `npm run inspect`. */
export interface Annotated {
  readonly places: readonly Place[];
  readonly page: PageScope | null;
  readonly site: Site | null;
  readonly views: readonly AnnotationView[];
}

/**
 * The pipeline, in a page: watch for places, keep an annotation for each, draw them all, and hold
 * what is sent. Ends with its signal and leaves nothing behind.
 *
 * @returns What stands in the page at the moment it is asked.
 */
export function annotate(options: AnnotateOptions): () => Annotated {
  const { send, signal } = options;
  const annotations = new Map<Element, Annotation>();
  let serial = 0;
  let page: PageScope | null = null;
  let site: Site | null = null;
  let places: readonly Place[] = [];
  let announced = '';

  let drawing = false;
  /** Draws soon: many changes, one drawing. */
  const redraw = () => {
    if (drawing || signal.aborted) return;
    drawing = true;
    queueMicrotask(() => {
      drawing = false;
      if (signal.aborted) return;
      const views = viewsOf(annotations.values());
      announced = announcementOf(views) ?? announced;
      surface.draw(views, announced);
    });
  };
  const refreshAll = () => {
    const rows = [];
    for (const annotation of annotations.values()) {
      const asked = annotation.refresh();
      if (asked) rows.push(...asked);
    }
    if (rows.length > 0) void record.ask(rows);
    redraw();
  };
  const record = openRecord(send, refreshAll);
  options.onRecordChange(() => {
    record.forget();
    refreshAll();
  });

  const composeAround = {
    record,
    tell: (outreach: Parameters<ComposeAnnotation['around']['tell']>[0]) =>
      void send('record-outreach', { outreach }),
    changed: redraw,
    today: () => options.clock().today,
    now: () => options.clock().now,
    interfaceLanguage: options.interfaceLanguage,
    signal,
  };
  const make = (place: Place): Annotation => {
    const key = `${place.view}-${(serial += 1)}`;
    switch (place.view) {
      case 'compose':
      case 'invite-choice':
        return new ComposeAnnotation(key, place, {
          ...composeAround,
          handsOff: site?.id === 'linkedin',
        });
      case 'message':
        return new ReceivedAnnotation(key, place, { ...composeAround, send });
      case 'profile':
        return new ProfileAnnotation(key, place, record);
      case 'row':
        return new RowAnnotation(key, place, record);
    }
  };

  const surface = mountSurface(document, actsOn(), signal);
  const gate = holdSends(
    () => [...annotations.values()].filter((one) => one instanceof ComposeAnnotation),
    surface.holds,
    signal,
  );

  watchPlaces(
    {
      found(now, scope, owner) {
        page = scope;
        site = owner;
        places = now;
        const present = new Set(now.map(({ root }) => root));
        for (const [root, annotation] of annotations) {
          if (present.has(root)) continue;
          if (annotation instanceof ComposeAnnotation) annotation.left();
          annotations.delete(root);
        }
        for (const place of now) {
          if (!annotations.has(place.root)) annotations.set(place.root, make(place));
        }
        gate.listenIn(scope.roots.flatMap((root) => viewOf(root) ?? []));
        refreshAll();
        reportHealth(send, owner, now);
      },
      touched: () => undefined,
    },
    signal,
  );

  function actsOn(): AnnotationActs {
    const find = (key: string) => [...annotations.values()].find((one) => one.key === key);
    const compose = (key: string, act: (one: ComposeAnnotation) => void) => {
      const one = find(key);
      if (one instanceof ComposeAnnotation) act(one);
      redraw();
    };
    return {
      toggle(key) {
        const one = find(key);
        if (one instanceof ComposeAnnotation || one instanceof ProfileAnnotation)
          one.open = !one.open;
        redraw();
      },
      close(key) {
        const one = find(key);
        if (one instanceof ComposeAnnotation || one instanceof ProfileAnnotation) one.open = false;
        redraw();
      },
      select: (key, recipient) =>
        compose(key, (one) => {
          one.selected = recipient;
        }),
      remedy: (key, remedy) =>
        compose(key, (one) => followRemedy(one, remedy, send, prefillOf(one))),
      openNote(key) {
        const one = find(key);
        const prefill =
          one instanceof ProfileAnnotation
            ? one.prefill(site?.id ?? 'generic')
            : one instanceof ComposeAnnotation
              ? prefillOf(one)
              : null;
        if (prefill) void send('open-note', prefill);
      },
      openStory: (key) =>
        compose(key, () => void send('open-page', { page: 'dashboard', view: '' })),
      sendAnyway: (key, reason) => compose(key, (one) => one.sendAnyway(reason)),
      backToDraft: (key) => compose(key, (one) => one.backToDraft()),
      recordOptOut(key) {
        const one = find(key);
        if (one instanceof ReceivedAnnotation) void one.record();
        if (one instanceof ComposeAnnotation) void recordOptOut(one, send, options.clock().now);
      },
      dismiss(key) {
        const one = find(key);
        if (one instanceof ReceivedAnnotation) one.dismiss();
      },
      answer: () => redraw(),
    };
  }

  function prefillOf(one: ComposeAnnotation): Prefill | null {
    const recipient = one.current();
    const identifier = recipient?.identifier;
    return identifier
      ? {
          identifiers: [identifier],
          name: recipient.name,
          organisation: null,
          role: null,
          location: null,
          url: null,
          site: site?.id ?? 'generic',
        }
      : null;
  }

  return () => ({ places, page, site, views: viewsOf(annotations.values()) });
}

function viewsOf(annotations: Iterable<Annotation>): readonly AnnotationView[] {
  return [...annotations].flatMap((one) => one.view() ?? []);
}

function viewOf(root: Document | ShadowRoot): Window | null {
  return root instanceof ShadowRoot ? null : root.defaultView;
}

/** Said aloud when somebody who opted out is among the recipients; the rest waits until it is read. */
function announcementOf(views: readonly AnnotationView[]): string | null {
  const stopped = views.some(
    (view) =>
      view.kind === 'compose' &&
      view.recipients.some(({ facts }) => (facts?.suppressions.length ?? 0) > 0),
  );
  return stopped ? 'annotation.strip.suppressed' : null;
}

function followRemedy(
  one: ComposeAnnotation,
  remedy: Remedy,
  send: Send,
  prefill: Prefill | null,
): void {
  switch (remedy.kind) {
    case 'insert':
      void one.offer(remedy.element);
      return;
    case 'open-note':
    case 'options':
      if (prefill) void send('open-note', prefill);
      return;
    case 'open-identity':
      void send('open-page', { page: 'welcome', view: 'identity' });
      return;
    case 'remove-recipient':
    case 'edit-draft':
      one.backToDraft();
  }
}

async function recordOptOut(one: ComposeAnnotation, send: Send, now: IsoInstant): Promise<void> {
  const identifier = one.current()?.identifier;
  if (!identifier) return;
  await send('record-suppression', {
    identifiers: [identifier],
    channels: 'all',
    reason: 'objection',
    receivedAt: now,
    words: null,
  });
  one.say('annotation.notice.opt_out_recorded');
}
