import { signal } from '@preact/signals';

/** Contacts of the queue that was looked at last, in its order, so that one leads to the next. */
export const queue = signal<readonly string[]>([]);

/** Who comes after somebody in the queue; null at its end. */
export function nextInQueue(contactId: string): string | null {
  const place = queue.value.indexOf(contactId);
  return place === -1 ? null : (queue.value[place + 1] ?? null);
}
