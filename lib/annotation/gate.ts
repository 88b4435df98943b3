import type { ComposePlace, InvitePlace, SendShortcut, SendWay } from '@/lib/sites/site';

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

interface Attempt {
  readonly sendable: Sendable;
  readonly way: SendWay;
  /** What was pressed, or the control that does what the shortcut does; null where there is none. */
  readonly control: Element | null;
}

/**
 * Holds every way of sending that the site names: clicks, Enter and Space on a control, and the
 * site's shortcuts, in the capture phase of each window, before the site hears of them. Where
 * nothing is wrong it does nothing at all.
 */
export class Gate {
  /** Sends that were decided, by their place's root: until when they may pass. */
  readonly #passes = new WeakMap<Element, number>();
  /** The control whose press is held from its first event, for sites that act on mouse-up. */
  #pressed: Element | null = null;

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
      for (const type of ['click', 'keydown'] as const) {
        view.addEventListener(type, this.#onSend, how);
      }
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) {
        view.addEventListener(type, this.#onPointer, how);
      }
    }
  }

  readonly #onSend = (event: Event): void => {
    const attempt = this.#attemptOf(event);
    if (!attempt) return;
    const { sendable } = attempt;
    if (this.#isDecided(sendable)) {
      // A press that we may not make for the user is theirs: now it is sent.
      if (sendable.presses || !event.isTrusted) return;
      this.#passes.delete(sendable.place.root);
      sendable.passed(true);
      return;
    }
    const weighing = sendable.weigh();
    if (weighing === 'go') {
      sendable.passed(true);
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
      const attempt = this.#attemptOf(event);
      const held =
        attempt && !this.#isDecided(attempt.sendable) && attempt.sendable.weigh() !== 'go';
      this.#pressed = held ? attempt.control : null;
    }
    if (this.#pressed && event.composedPath().includes(this.#pressed)) {
      event.stopImmediatePropagation();
    }
  };

  #attemptOf(event: Event): Attempt | null {
    if (this.isOurs(event)) return null;
    const path = event.composedPath();
    for (const sendable of this.sendables()) {
      const { controls, shortcuts } = sendable.place.sending();
      const hit = controls.find(({ element }) => path.includes(element));
      if (hit && activates(event)) return { sendable, way: hit.way, control: hit.element };
      if (!isKey(event)) continue;
      const shortcut = shortcuts.find((one) => isPressed(one, event));
      if (!shortcut || !writesIn(sendable.place, path)) continue;
      const main = controls.find(({ way }) => way === 'click') ?? controls[0];
      return { sendable, way: shortcut.way, control: main?.element ?? null };
    }
    return null;
  }

  #isDecided(sendable: Sendable): boolean {
    const until = this.#passes.get(sendable.place.root);
    return until !== undefined && performance.now() < until;
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
    sendable.passed(checked);
    // The site may have drawn its controls anew while the dialog was open.
    press(control.isConnected ? control : (place.sending().controls[0]?.element ?? control));
  }
}

function afterPatience(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), patience);
  });
}

// Events of a frame are instances of that frame's classes, so `instanceof` would not do.
function isKey(event: Event): event is KeyboardEvent {
  return event.type === 'keydown' && 'key' in event;
}

/** Whether the event presses what it is on: any but a key, or Enter and Space. */
function activates(event: Event): boolean {
  return !isKey(event) || event.key === 'Enter' || event.key === ' ';
}

function isPressed(shortcut: SendShortcut, event: KeyboardEvent): boolean {
  if (event.isComposing || event.key.toLowerCase() !== shortcut.key.toLowerCase()) return false;
  const mod = event.ctrlKey || event.metaKey;
  if (shortcut.modifier === 'mod') return mod && !event.altKey;
  if (shortcut.modifier === 'alt') return event.altKey && !mod;
  return !mod && !event.altKey && !event.shiftKey;
}

/** Whether a key was pressed in this place: in its container, or in its editor in a frame. */
function writesIn(place: ComposePlace | InvitePlace, path: readonly EventTarget[]): boolean {
  if (path.includes(place.root)) return true;
  if (place.view !== 'compose') return false;
  const editor = place.editor();
  if (!editor.ok) return false;
  const { element } = editor.value;
  return path.includes(element) || path.includes(element.ownerDocument);
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
