import { problemOf } from '@/components/shared/problem';
import type { Input, MessageName, Output } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';

import { changed, toast } from './changes';

/** What to say once it is done, and how to take it back. */
interface Afterwards<Name extends MessageName> {
  readonly done: string;
  /** Is given what the background answered. */
  readonly undo?: (output: Output<Name>) => void;
}

/**
 * Has the background write something, and says how it went. What failed is said in the same place;
 * nothing that was typed is cleared before it is known to be kept.
 *
 * @returns Whether it was written.
 */
export async function act<Name extends MessageName>(
  name: Name,
  input: Input<Name>,
  { done, undo }: Afterwards<Name>,
): Promise<boolean> {
  try {
    const output = await send(name, input);
    toast.value = { text: done, undo: undo ? () => undo(output) : null };
  } catch (error) {
    toast.value = { text: problemOf(error), undo: null };
    return false;
  }
  changed();
  return true;
}

/** Does what writes nothing, a file for example; what goes wrong is said where acts are. */
export async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    toast.value = { text: problemOf(error), undo: null };
  }
}
