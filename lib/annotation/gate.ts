import type { ComposePlace, InvitePlace, SendShortcut, SendWay } from '@/lib/sites/site';

/** Whether a message may go, as far as is known now. */
export type Weighing =
  | { readonly verdict: 'go' }
  /** Held for the user to decide. */
  | { readonly verdict: 'hold' }
  /** The record has not answered for somebody yet. */
  | { readonly verdict: 'wait' };

/** A compose view as the gate sees it. */
export interface Sendable {
  readonly place: ComposePlace | InvitePlace;
  /** Reads the recipients anew and weighs them (design decision 7). */
  weigh(): Weighing;
  /** Asks the record about those not known; resolves when it has answered or given up. */
  ask(): Promise<void>;
  /**
   * No answer in time: whether the message goes unchecked (fails open), which the administrator may
   * forbid.
   */
  readonly failsOpen: () => boolean;
  /** The user has to decide; `resume` is called if they send all the same. */
  hold(resume: () => void): void;
  /** It is being sent. `checked` is false where no answer came in time. */
  passed(checked: boolean): void;
  /** Whether we may press the site's own control for the user; never on LinkedIn. */
  readonly presses: boolean;
  /** Told where the user must press Send again, because we may not. */
  pressAgain(): void;
}

/** The longest a message waits for the record, in milliseconds; then it fails open. */
const patience = 300;
/** How long a second press of Send is taken as the answer to the first, in milliseconds. */
const secondPress = 60_000;

interface Attempt {
  readonly sendable: Sendable;
  readonly way: SendWay;
  /** What was pressed, or the control that does what the shortcut does. */
  readonly control: Element | null;
}

/**
 * Holds every way of sending that the site names: clicks, Enter and Space on a control, and the
 * site's shortcuts, in the capture phase of each window, before the site hears of them. Where
 * nothing is wrong it does nothing at all.
 */
export function holdSends(
  sendables: () => Iterable<Sendable>,
  isOurs: (event: Event) => boolean,
  signal: AbortSignal,
): { listenIn(windows: Iterable<Window>): void } {
  /** Sends that were decided: until when they may pass. */
  const passes = new WeakMap<Element, number>();
  /** A press whose pointer events were held, so that a site that acts on mouse-up is held too. */
  let pressed: Element | null = null;

  function attemptOf(event: Event): Attempt | null {
    const path = event.composedPath();
    for (const sendable of sendables()) {
      const { controls, shortcuts } = sendable.place.sending();
      const hit = controls.find(({ element }) => path.includes(element));
      const activates =
        !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
      if (hit && activates) return { sendable, way: hit.way, control: hit.element };
      if (!(event instanceof KeyboardEvent) || event.type !== 'keydown') continue;
      const shortcut = shortcuts.find((one) => matches(one, event));
      if (shortcut && writesIn(sendable.place, path)) {
        const main = controls.find(({ way }) => way === 'click') ?? controls[0];
        return { sendable, way: shortcut.way, control: main?.element ?? null };
      }
    }
    return null;
  }

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function letGo({ sendable, control, way }: Attempt, checked: boolean): void {
    const { root } = sendable.place;
    if (!sendable.presses || !control) {
      passes.set(root, performance.now() + secondPress);
      sendable.pressAgain();
      return;
    }
    passes.set(root, performance.now() + 2000);
    sendable.passed(checked);
    press(way === 'enter' || way === 'shortcut' ? control : currentControl(sendable, control));
  }

  async function waitFor(attempt: Attempt): Promise<void> {
    const { sendable } = attempt;
    const answered = await Promise.race([
      sendable.ask().then(() => true),
      new Promise<false>((resolve) => {
        setTimeout(() => resolve(false), patience);
      }),
    ]);
    const weighing = sendable.weigh();
    if (weighing.verdict === 'go') letGo(attempt, answered);
    else if (weighing.verdict === 'hold' || !sendable.failsOpen()) {
      sendable.hold(() => letGo(attempt, true));
    } else letGo(attempt, false);
  }

  function onSend(event: Event): void {
    if (isOurs(event)) return;
    const attempt = attemptOf(event);
    if (!attempt) return;
    const { sendable } = attempt;
    const until = passes.get(sendable.place.root);
    if (until !== undefined && performance.now() < until) {
      // A press that we may not make for the user is theirs: this is the moment it is sent.
      if (!sendable.presses && event.isTrusted) {
        passes.delete(sendable.place.root);
        sendable.passed(true);
      }
      return;
    }
    const { verdict } = sendable.weigh();
    if (verdict === 'go') {
      sendable.passed(true);
      return;
    }
    stop(event);
    pressed = null;
    if (verdict === 'hold') sendable.hold(() => letGo(attempt, true));
    else void waitFor(attempt);
  }

  /** Sites that act before `click` are held from the first event of the press. */
  function onPointer(event: Event): void {
    if (isOurs(event)) return;
    if (event.type === 'pointerdown') {
      const attempt = attemptOf(event);
      const until = attempt && passes.get(attempt.sendable.place.root);
      const free = until !== null && until !== undefined && performance.now() < until;
      pressed =
        attempt && !free && attempt.sendable.weigh().verdict !== 'go' ? attempt.control : null;
    }
    if (pressed && event.composedPath().includes(pressed)) event.stopImmediatePropagation();
  }

  return {
    listenIn(windows) {
      for (const view of windows) {
        // The same function added again is no second listener; `document.open()` had dropped it.
        for (const type of ['click', 'keydown'] as const) {
          view.addEventListener(type, onSend, { capture: true, signal });
        }
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) {
          view.addEventListener(type, onPointer, { capture: true, signal });
        }
      }
    },
  };
}

function matches(shortcut: SendShortcut, event: KeyboardEvent): boolean {
  if (event.isComposing || event.key.toLowerCase() !== shortcut.key.toLowerCase()) return false;
  const mod = event.ctrlKey || event.metaKey;
  if (shortcut.modifier === 'mod') return mod && !event.altKey;
  if (shortcut.modifier === 'alt') return event.altKey && !mod;
  return !mod && !event.altKey && !event.shiftKey;
}

/** Whether the key was pressed in this place: in its container, or in its editor in a frame. */
function writesIn(place: ComposePlace | InvitePlace, path: readonly EventTarget[]): boolean {
  if (path.includes(place.root)) return true;
  if (place.view !== 'compose') return false;
  const editor = place.editor();
  if (!editor.ok) return false;
  const { element } = editor.value;
  return path.includes(element) || path.includes(element.ownerDocument);
}

/** The site may have drawn its controls anew while the dialog was open. */
function currentControl(sendable: Sendable, control: Element): Element {
  if (control.isConnected) return control;
  return sendable.place.sending().controls[0]?.element ?? control;
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
