import { signal } from '@preact/signals';

/** What a single key asks for. */
export type Command = 'next' | 'previous' | 'search' | 'help' | 'back' | 'pick';

const commands: Readonly<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  '/': 'search',
  '?': 'help',
  u: 'back',
  x: 'pick',
};

const storageKey = 'dashboard.single-keys';

/** Whether single keys do anything (WCAG 2.1.4 asks that they can be turned off). */
export const singleKeys = signal(localStorage.getItem(storageKey) !== 'off');

/** Turns single keys on or off, for good. */
export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(storageKey, on ? 'on' : 'off');
  singleKeys.value = on;
}

/** The row the keyboard stands on in the current view, or null. */
export const currentRow = signal<number | null>(null);

/** What a key press asks for, or null where it is meant for a field, a dialog or the browser. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (isSearch(event.target) && event.key === 'Enter' && !event.isComposing) return 'next';
  if (!singleKeys.value) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const { target } = event;
  if (target instanceof HTMLElement) {
    if (target.isContentEditable || target.closest('dialog')) return null;
    if (target.matches('input:not([type=checkbox], [type=radio]), textarea, select')) return null;
  }
  return commands[event.key] ?? null;
}

/** The search field of a view, where Enter goes to the first row that was found. */
export function isSearch(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.matches('[data-search]');
}
