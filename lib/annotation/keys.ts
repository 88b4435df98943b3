import type { SendShortcut } from '@/lib/sites/site';

/**
 * Whether an event is a key that goes down. Events of a frame are instances of that frame's
 * classes, so `instanceof` would not do.
 */
export function isKey(event: Event): event is KeyboardEvent {
  return event.type === 'keydown' && 'key' in event;
}

/** Whether a key can send at all: the others are what people write with, and cost nothing here. */
export function mayPress(event: KeyboardEvent): boolean {
  if (event.key === 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return true;
  const [target] = event.composedPath();
  const writes = isElementLike(target) && target.matches(writing);
  return event.key === ' ' && !writes;
}

const writing =
  'textarea,input:not([type=submit],[type=button],[type=image]),[contenteditable]:not([contenteditable=false])';

/** The item that a key chooses in a list whose items are not focused themselves. */
export function activated(event: Event): Element | null {
  const [target] = event.composedPath();
  if (!isKey(event) || !isElementLike(target)) return null;
  const id = target.getAttribute('aria-activedescendant');
  return id ? target.ownerDocument.getElementById(id) : null;
}

/** Whether an event's target is an element, of whatever document. */
export function isElementLike(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'localName' in target;
}

/** Whether the event presses what it is on: any but a key, or Enter and Space. */
export function activates(event: Event): boolean {
  return !isKey(event) || event.key === 'Enter' || event.key === ' ';
}

/** Whether the event is this shortcut. */
export function isPressed(shortcut: SendShortcut, event: KeyboardEvent): boolean {
  if (event.isComposing || event.key.toLowerCase() !== shortcut.key.toLowerCase()) return false;
  const mod = event.ctrlKey || event.metaKey;
  if (shortcut.modifier === 'mod') return mod && !event.altKey;
  if (shortcut.modifier === 'alt') return event.altKey && !mod;
  return !mod && !event.altKey && !event.shiftKey;
}
