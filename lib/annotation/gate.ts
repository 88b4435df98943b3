import type { ComposePlace, InvitePlace, SendWay } from '@/lib/sites/site';

import { activated, activates, isElementLike, isKey, isPressed, mayPress } from './keys';

/**
 * Whether a message may go, as far as is known now: `go`; `hold` for the user to decide; `wait` as
 * the record has not answered for somebody yet.
 */
export type Weighing = 'go' | 'hold' | 'wait';

/** A compose view as the gate sees it. */
export interface Sendable {
  readonly place: ComposePlace | InvitePlace;
  /** Reads the recipients anew and weighs them (design decision 7). */
  weigh(): Weighing;
  /** Asks the record about those not known; resolves when it has answered or given up. */
  ask(): Promise<void>;
  /** Whether the message goes unchecked if no answer comes in time; the administrator may forbid it. */
  failsOpen(): boolean;
  /** The user has to decide; `resume` sends all the same. */
  hold(resume: () => void): void;
  /** It is being sent. `checked` is false where no answer came in time. */
  passed(checked: boolean): void;
  /** Whether we may press the site's own control for the user; never on LinkedIn. */
  readonly presses: boolean;
  /** Where we may not: tells the user to press Send again. */
  pressAgain(): void;
}

/** The longest a message waits for the record, in milliseconds; then it fails open. */
const patience = 300;
/**
 * How long our own press of a control, and the user's second one, count as decided, in
 * milliseconds.
 */
const ownPress = 2000;
const secondPress = 60_000;
/** How long after a key or a press a form that is submitted without a control is the user's doing. */
const ownSubmit = 1000;
/** How long a site may take from a press that went through to the submission of its form. */
const slowSubmit = 30_000;

interface Attempt {
  readonly sendable: Sendable;
  readonly way: SendWay;
  /** What was pressed, or the control that does what the shortcut does; null where there is none. */
  readonly control: Element | null;
}

/**
 * Holds every way of sending that the site names: clicks, Enter and Space on a control, the site's
 * shortcuts, and the submission of its form, in the capture phase of each window, before the site
 * hears of them. Where nothing is wrong it does nothing at all. `form.submit()` tells nobody: a
 * site's own call of it goes unnoticed, the press that leads to it does not.
 */
export class Gate {
  /** Sends that were decided, by their place's root: until when they may pass. */
  readonly #passes = new WeakMap<Element, number>();
  /** The control whose press is held from its first event, for sites that act on mouse-up. */
  #pressed: Element | null = null;
  /** The place that was last written or pressed in: a menu's item, drawn elsewhere, is its. */
  #last: Element | null = null;
  /** When the user last did anything but write. */
  #actedAt = -ownSubmit;
  /** Presses that went through, by their place's root: until when a submission is theirs. */
  readonly #gone = new WeakMap<Element, number>();

  constructor(
    private readonly sendables: () => Iterable<Sendable>,
    private readonly isOurs: (event: Event) => boolean,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * Listens in these windows; called again after each change, since `document.open()` drops
   * listeners.
   */
  listenIn(windows: Iterable<Window>): void {
    const how = { capture: true, signal: this.signal };
    for (const view of windows) {
      // The same function added again is no second listener.
      for (const type of ['click', 'keydown', 'submit'] as const) {
        view.addEventListener(type, this.#onSend, how);
      }
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) {
        view.addEventListener(type, this.#onPointer, how);
      }
    }
  }

  readonly #onSend = (event: Event): void => {
    if (isKey(event)) {
      if (!mayPress(event)) return;
      this.#notice(event);
    }
    const attempt = this.#attemptOf(event);
    if (!attempt) return;
    const { sendable } = attempt;
    const { root } = sendable.place;
    if (event.type === 'submit' && performance.now() < (this.#gone.get(root) ?? 0)) return;
    if (this.#isDecided(sendable)) {
      // A press that we may not make for the user is theirs: now it is sent.
      if (sendable.presses || !event.isTrusted) return;
      this.#passes.delete(root);
      this.#goes(sendable, true);
      return;
    }
    const weighing = sendable.weigh();
    if (weighing === 'go') {
      this.#goes(sendable, true);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#pressed = null;
    if (weighing === 'hold') sendable.hold(() => this.#letGo(attempt, true));
    else void this.#waitFor(attempt);
  };

  readonly #onPointer = (event: Event): void => {
    if (event.type === 'pointerdown') {
      this.#notice(event);
      const attempt = this.#attemptOf(event);
      const held =
        attempt && !this.#isDecided(attempt.sendable) && attempt.sendable.weigh() !== 'go';
      this.#pressed = held ? attempt.control : null;
    }
    if (this.#pressed && event.composedPath().includes(this.#pressed)) {
      event.stopImmediatePropagation();
    }
  };

  /** Remembers where the user is, for what a site draws apart from the place it belongs to. */
  #notice(event: Event): void {
    if (!event.isTrusted || this.isOurs(event)) return;
    this.#actedAt = performance.now();
    const path = event.composedPath();
    for (const { place } of this.sendables()) {
      if (writesIn(place, path)) this.#last = place.root;
    }
  }

  #attemptOf(event: Event): Attempt | null {
    if (this.isOurs(event)) return null;
    const path = event.composedPath();
    const attempts = [...this.sendables()].flatMap(
      (sendable) => this.#attemptIn(sendable, event, path) ?? [],
    );
    if (attempts.length < 2) return attempts[0] ?? null;
    // An item of a menu may be any open message's: the one the user was in, else the one to stop.
    const inside = attempts.find(({ sendable }) => path.includes(sendable.place.root));
    const last = attempts.find(({ sendable }) => sendable.place.root === this.#last);
    const doubtful = attempts.find(({ sendable }) => sendable.weigh() !== 'go');
    return inside ?? last ?? doubtful ?? attempts[0] ?? null;
  }

  #attemptIn(sendable: Sendable, event: Event, path: readonly EventTarget[]): Attempt | null {
    const { controls, shortcuts } = sendable.place.sending();
    const main = controls.find(({ way }) => way === 'click') ?? controls[0];
    if (event.type === 'submit') {
      const by = 'submitter' in event ? event.submitter : null;
      const hit = controls.find(({ element }) => element === by);
      const own = by === null && performance.now() - this.#actedAt < ownSubmit;
      if ((!hit && !own) || !submits(event, sendable.place)) return null;
      return { sendable, way: 'click', control: hit?.element ?? main?.element ?? null };
    }
    const pressed = activated(event);
    const hit = controls.find(({ element }) => path.includes(element) || element === pressed);
    if (hit && activates(event)) return { sendable, way: hit.way, control: hit.element };
    if (!isKey(event)) return null;
    const shortcut = shortcuts.find((one) => isPressed(one, event));
    if (!shortcut || !writesIn(sendable.place, path)) return null;
    return { sendable, way: shortcut.way, control: main?.element ?? null };
  }

  #isDecided(sendable: Sendable): boolean {
    const until = this.#passes.get(sendable.place.root);
    return until !== undefined && performance.now() < until;
  }

  #goes(sendable: Sendable, checked: boolean): void {
    this.#gone.set(sendable.place.root, performance.now() + slowSubmit);
    sendable.passed(checked);
  }

  async #waitFor(attempt: Attempt): Promise<void> {
    const { sendable } = attempt;
    const answered = await Promise.race([sendable.ask().then(() => true), afterPatience()]);
    const weighing = sendable.weigh();
    if (weighing === 'go') this.#letGo(attempt, answered);
    else if (weighing === 'hold' || !sendable.failsOpen()) {
      sendable.hold(() => this.#letGo(attempt, true));
    } else this.#letGo(attempt, false);
  }

  #letGo({ sendable, control }: Attempt, checked: boolean): void {
    const { place } = sendable;
    if (!sendable.presses || !control) {
      this.#passes.set(place.root, performance.now() + secondPress);
      sendable.pressAgain();
      return;
    }
    this.#passes.set(place.root, performance.now() + ownPress);
    this.#goes(sendable, checked);
    // The site may have drawn its controls anew while the dialog was open.
    press(control.isConnected ? control : (place.sending().controls[0]?.element ?? control));
  }
}

function afterPatience(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), patience);
  });
}

/** Whether the form that is submitted is the place's: around its text, or in it. */
function submits(event: Event, { root }: ComposePlace | InvitePlace): boolean {
  const [form] = event.composedPath();
  return isElementLike(form) && (form === root || form.contains(root) || root.contains(form));
}

/** Whether a key was pressed in this place: in its container, or in its editor in a frame. */
function writesIn(place: ComposePlace | InvitePlace, path: readonly EventTarget[]): boolean {
  if (path.includes(place.root)) return true;
  if (place.view !== 'compose') return false;
  const editor = place.editor();
  if (!editor.ok) return false;
  const { element } = editor.value;
  if (path.includes(element)) return true;
  // A frame's document is the editor's alone; the page's own holds every other message as well.
  return element.ownerDocument !== place.root.ownerDocument && path.includes(element.ownerDocument);
}

/** A press as a mouse makes it, for sites that listen to more than `click`. */
function press(control: Element): void {
  const how = { bubbles: true, cancelable: true, composed: true } as const;
  control.dispatchEvent(new PointerEvent('pointerdown', how));
  control.dispatchEvent(new MouseEvent('mousedown', how));
  control.dispatchEvent(new PointerEvent('pointerup', how));
  control.dispatchEvent(new MouseEvent('mouseup', how));
  control.dispatchEvent(new MouseEvent('click', how));
}
