import type { Read } from '@/lib/model/reading';

import type { Hook, Hooks } from './site';

/** Where a look-up starts. */
export type Root = Document | ShadowRoot | Element;

/** The first element by the first selector that finds any, or null: for what need not be there. */
export function seek(root: Root, hook: Hook): HTMLElement | null {
  for (const selector of hook.selectors) {
    const element = root.querySelector<HTMLElement>(selector);
    if (element !== null) return element;
  }
  return null;
}

/** All elements by the first selector that finds any; empty where none does. */
export function seekAll(root: Root, hook: Hook): readonly HTMLElement[] {
  for (const selector of hook.selectors) {
    const elements = root.querySelectorAll<HTMLElement>(selector);
    if (elements.length > 0) return [...elements];
  }
  return [];
}

/** All elements by any of the selectors, in document order: for roots that come in several layouts. */
export function gather(root: Root, hook: Hook): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(hook.selectors.join(','))];
}

/** The closest ancestor (or the element itself) by the first selector that finds one, or null. */
export function within(element: Element, hook: Hook): HTMLElement | null {
  for (const selector of hook.selectors) {
    const ancestor = element.closest<HTMLElement>(selector);
    if (ancestor !== null) return ancestor;
  }
  return null;
}

/** Whether the element answers to any of the hook's selectors. */
export function answers(element: Element, hook: Hook): boolean {
  return element.matches(hook.selectors.join(','));
}

/** Something that was read. */
export function readable<T>(value: T): Read<T> {
  return { ok: true, value };
}

/** Something that could not be read, by the names of the hooks that were not found. */
export function unreadable(...missing: readonly string[]): Read<never> {
  return { ok: false, missing };
}

/** The element of a hook that has to be there, or the hook's name as missing. */
export function need<H extends Hooks>(
  root: Root,
  hooks: H,
  name: keyof H & string,
): Read<HTMLElement> {
  const hook = hooks[name];
  const element = hook === undefined ? null : seek(root, hook);
  return element === null ? unreadable(name) : readable(element);
}

/** Goes on with what was read; a miss stays the same miss. */
export function andThen<T, U>(read: Read<T>, next: (value: T) => U): Read<U> {
  return read.ok ? readable(next(read.value)) : read;
}
