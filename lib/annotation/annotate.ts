import type { AnnotationActs } from '@/components/annotation/view';
import type { LanguageCode } from '@/lib/model/assessment';
import type { Outreach } from '@/lib/model/record';
import type { IsoDate, IsoInstant } from '@/lib/model/time';
import type { PageScope, Place, Site } from '@/lib/sites/site';

import { actsOn } from './acts';
import type { Annotation } from './acts';
import { ComposeAnnotation } from './compose';
import { Gate } from './gate';
import { reportHealth } from './health';
import { LanguageClient } from './languages';
import { ProfileAnnotation, RowAnnotation } from './profile';
import { ReceivedAnnotation } from './received';
import { RecordClient } from './record';
import type { Send } from './record';
import { AnnotationSurface } from './surface';
import { watchPlaces } from './watch';

/** What the annotation is given by the page it runs in. */
export interface AnnotateOptions {
  readonly send: Send;
  /** Calls back whenever the record changed, until the signal. */
  readonly onRecordChange: (changed: () => void) => void;
  readonly interfaceLanguage: LanguageCode;
  readonly clock: () => { readonly today: IsoDate; readonly now: IsoInstant };
  readonly signal: AbortSignal;
  /** What the user said about this site; null where nobody was asked yet. */
  readonly siteAnswer: () => Promise<boolean | null>;
}

/**
 * The pipeline, in a page: watch for places, keep an annotation for each, draw them all, and hold
 * what is sent. Ends with its signal and leaves nothing behind.
 */
export class Annotator {
  /** What was found last, for `npm run inspect`. */
  places: readonly Place[] = [];
  page: PageScope | null = null;
  site: Site | null = null;
  readonly #annotations = new Map<Element, Annotation>();
  /** Messages that went out of sight after the user had answered; a site may draw them anew. */
  #settled: readonly ReceivedAnnotation[] = [];
  readonly #record: RecordClient;
  readonly #languages: LanguageClient;
  readonly #surface: AnnotationSurface;
  readonly #gate: Gate;
  #serial = 0;
  #drawing = false;
  /** Undefined until the answer is there: nothing is shown before, where the reader is not sure. */
  #writesHere: boolean | null | undefined = undefined;

  constructor(private readonly options: AnnotateOptions) {
    const { send, signal } = options;
    this.#record = new RecordClient(send, () => this.refresh());
    this.#languages = new LanguageClient(send, () => this.refresh());
    const acts: AnnotationActs = actsOn(this, send, () => options.clock().now);
    this.#surface = new AnnotationSurface(document, acts, signal);
    this.#gate = new Gate(
      () =>
        [...this.#annotations.values()]
          .filter((one) => one instanceof ComposeAnnotation)
          .filter(({ isWanted }) => isWanted),
      (event) => this.#surface.holds(event),
      signal,
    );
    options.onRecordChange(() => {
      this.#record.forget();
      this.refresh();
    });
    void this.#learnAnswer();
    watchPlaces((places, page, site) => this.#found(places, page, site), signal);
  }

  /** What stands beside the places, for `npm run inspect`. */
  get annotations(): readonly Annotation[] {
    return [...this.#annotations.values()];
  }

  /** Resolves when every language that was asked for is there. */
  async languagesLoaded(): Promise<void> {
    await this.#languages.idle();
  }

  /** The annotation that an act is about; its key is the view's. */
  find(key: string): Annotation | undefined {
    return [...this.#annotations.values()].find((one) => one.key === key);
  }

  async #learnAnswer(): Promise<void> {
    this.#writesHere = await this.options.siteAnswer();
    this.refresh();
  }

  /** The user's answer for this site, asked for once where the reader is not sure. */
  answerSite(writesHere: boolean): void {
    this.#writesHere = writesHere;
    void this.options.send('answer-site', { writesHere });
    this.redraw();
  }

  /** Reads every place anew, asks about who is new, and draws. */
  refresh(): void {
    const rows = [...this.#annotations.values()].flatMap((one) => one.refresh() ?? []);
    if (rows.length > 0) void this.#record.ask(rows);
    this.redraw();
  }

  /** Draws soon: many changes, one drawing. */
  redraw(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      if (this.options.signal.aborted) return;
      const views = [...this.#annotations.values()].flatMap((one) => one.view() ?? []);
      this.#surface.draw(views);
    });
  }

  #found(places: readonly Place[], page: PageScope, site: Site): void {
    this.places = places;
    this.page = page;
    this.site = site;
    const present = new Set(places.map(({ root }) => root));
    for (const [root, annotation] of this.#annotations) {
      if (present.has(root)) continue;
      if (annotation instanceof ComposeAnnotation) annotation.left();
      if (annotation instanceof ReceivedAnnotation && annotation.settled) {
        this.#settled = [annotation, ...this.#settled].slice(0, 20);
      }
      this.#annotations.delete(root);
    }
    for (const place of places) {
      if (this.#annotations.has(place.root)) continue;
      const made = this.#make(place);
      this.#annotations.set(place.root, made);
      if (!(made instanceof ReceivedAnnotation) || this.#settled.length === 0) continue;
      made.refresh();
      this.#settled.some((former) => made.takeOver(former));
    }
    this.#gate.listenIn(page.roots.flatMap(windowOf));
    this.refresh();
    reportHealth(this.options.send, site, places);
  }

  #make(place: Place): Annotation {
    const { send, signal, clock, interfaceLanguage } = this.options;
    this.#serial += 1;
    const key = `${place.view}-${this.#serial}`;
    const around = {
      record: this.#record,
      languages: this.#languages,
      send,
      tell: (outreach: readonly Omit<Outreach, 'id' | 'by' | 'contactId'>[]) => {
        if (outreach.length > 0) void this.#record.tell(outreach);
      },
      changed: () => this.redraw(),
      today: () => clock().today,
      now: () => clock().now,
      handsOff: this.site?.id === 'linkedin',
      interfaceLanguage,
      signal,
      writesHere: () => this.#writesHere,
    };
    switch (place.view) {
      case 'compose':
      case 'invite-choice':
        return new ComposeAnnotation(key, place, around);
      case 'message':
        return new ReceivedAnnotation(key, place, around);
      case 'profile':
        return new ProfileAnnotation(key, place, this.#record);
      case 'row':
        return new RowAnnotation(key, place, this.#record);
    }
  }
}

// A shadow root's events reach the window of its document.
function windowOf(root: Document | ShadowRoot): Window[] {
  return 'defaultView' in root && root.defaultView ? [root.defaultView] : [];
}
