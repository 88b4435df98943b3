import type { Recipient } from '@/lib/model/reading';

import { oneLine } from '../text';
import type { View } from './addressed';
import { isAnswer, isNote } from './answering';
import type { TextField } from './text-fields';
import { follows } from './tree';
import { roleOfLabel } from './words';

/** Whether another list of recipients is there, or a word that opens one. */
function offersCopies(root: Element, fields: readonly TextField[]): boolean {
  if (fields.some(({ role, line }) => (role === 'cc' || role === 'bcc') && line.includes(root))) {
    return true;
  }
  return [...root.querySelectorAll('button,a,span,div,label,[role=button]')].some((element) => {
    const text = oneLine(element.textContent);
    if (element.childElementCount > 0 || text.length > 20) return false;
    const role = roleOfLabel(text);
    return role === 'cc' || role === 'bcc';
  });
}

/**
 * Whether a view without a subject is an answer by mail: it is addressed, and says that it answers
 * or offers copies to others. A chat, a comment or something that is shared does neither.
 */
export function isInlineReply(view: View, people: readonly Recipient[]): boolean {
  const { editor, root, fields } = view;
  return (
    people.some(({ identifier }) => identifier !== null) &&
    !isNote(editor, root) &&
    (isAnswer(editor, root) || offersCopies(root, fields))
  );
}

/** Whether one of the recipients is named above the view: it stands under what they wrote. */
export function isBelowTheirs(root: Element, people: readonly Recipient[]): boolean {
  const addresses = people.flatMap(({ identifier }) => identifier?.value ?? []);
  const bearers = root.ownerDocument.querySelectorAll(
    '[title*="@"],[data-email],a[href^="mailto:"]',
  );
  const texts = root.ownerDocument.createTreeWalker(root.ownerDocument.body, 4);
  const said = [...bearers].filter((element) => follows(element, root) && !root.contains(element));
  const held = said.flatMap(({ attributes }) => [...attributes].map(({ value }) => value));
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (root.contains(node)) break;
    if (node.textContent?.includes('@') === true) held.push(node.textContent);
  }
  return addresses.some((address) => held.some((text) => text.toLowerCase().includes(address)));
}
