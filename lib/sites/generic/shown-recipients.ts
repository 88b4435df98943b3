import type { PageScope } from '../site';
import { label } from '../text';
import { headerRoles, valueBeside } from './headers';
import type { TextField } from './text-fields';
import { ancestry, common, isShown } from './tree';
import { isDated, listLabels } from './unlabelled';

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
 * Recipients of a message that is written to somebody chosen before: shown beside `To`, with no
 * field for anybody, in one element with a subject to fill in, or with an editor for an answer. The
 * header of a message that was received looks the same; it says when that was sent.
 */
export function shownRecipients(
  page: PageScope,
  fields: readonly TextField[],
  editors: readonly HTMLElement[],
): readonly TextField[] {
  const subjects = fields.filter(({ role, sure }) => role === 'subject' && sure);
  if (subjects.length > 1) return [];
  const [subject] = subjects;
  const middles = subject === undefined ? editors.map(ancestry) : [subject.line];
  const shown = page.roots.flatMap(listLabels).flatMap(({ role, node }) => {
    const element = shownBeside(node);
    return element === null ? [] : [{ element, role, line: ancestry(element) }];
  });
  const whole = subject === undefined ? /^(?:html|body)$/ : /^html$/;
  const near = shown.filter(({ line }) =>
    middles.some((middle) => {
      const shared = common(line, middle);
      return shared !== null && !whole.test(shared.localName) && !isDated(shared);
    }),
  );
  const people = near.filter(({ role }) => role === 'to').map(({ element }) => element);
  // The same header twice, or two views: whose they are cannot be told.
  if (people.length !== 1) return [];
  return near.map((one) => ({ ...one, sure: false, row: () => one.element }));
}
