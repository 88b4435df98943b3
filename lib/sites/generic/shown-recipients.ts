import type { PageScope } from '../site';
import { label } from '../text';
import { headerRoles, valueBeside } from './headers';
import type { TextField } from './text-fields';
import { ancestry, common, isShown } from './tree';
import { isDated, toLabels } from './unlabelled';

const typedIn = 'input:not([type=hidden]),textarea,select,[contenteditable=true]';

/** What stands beside a label `To` without any field: an address, with a name or as a chip. */
function shownBeside(named: Text): HTMLElement | null {
  const value = valueBeside(named);
  if (value === null || !isShown(value) || value.closest('header,article') !== null) return null;
  // Several lists in one place, folded to one line: who is in which cannot be told.
  if (headerRoles(value).size > 0) return null;
  if (value.querySelector(typedIn) !== null || value.closest('[contenteditable=true]') !== null) {
    return null;
  }
  const hinted = [value, ...value.querySelectorAll('[title],[data-email],[aria-label]')];
  const hints = hinted.flatMap(({ attributes }) => [...attributes].map((one) => one.value));
  const said = [label(value), ...hints];
  return said.some((text) => text.includes('@')) ? value : null;
}

/**
 * Recipients of a message that is written to somebody chosen before: shown beside `To`, with a
 * subject to fill in, and no field for anybody else. The header of a message that was received
 * looks the same; it says when that was sent, and there any other `To` stands as well.
 */
export function shownRecipients(
  page: PageScope,
  fields: readonly TextField[],
): readonly TextField[] {
  const subjects = fields.filter(({ role, sure }) => role === 'subject' && sure);
  if (subjects.length !== 1) return [];
  const shown = page.roots
    .flatMap(toLabels)
    .map(shownBeside)
    .filter((element) => element !== null);
  const [only, ...others] = shown;
  if (only === undefined || others.length > 0) return [];
  const line = ancestry(only);
  const shared = common(line, subjects[0]?.line ?? []);
  if (shared === null || shared.localName === 'html' || isDated(shared)) return [];
  return [{ element: only, role: 'to', sure: false, line, row: () => only }];
}
