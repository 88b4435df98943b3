import type { Read, Recipient } from '@/lib/model/reading';

import { readable, unreadable } from '../find';
import { distinct } from '../recipients';
import type { Field } from '../recipients';
import type { PageScope } from '../site';
import { peopleIn } from './chips';
import type { TextField } from './text-fields';
import { follows } from './tree';

/** A compose view as it was put together: an editor, and what belongs to it most closely. */
export interface View {
  readonly editor: HTMLElement;
  readonly root: Element;
  readonly to: TextField;
  /** Null under a message, where many webmails ask for no subject. */
  readonly subject: TextField | null;
  readonly lists: readonly TextField[];
  readonly fields: readonly TextField[];
  readonly page: PageScope;
}

/**
 * One row for each list: a widget's inner input, or a field drawn twice, lies in the row of the
 * other.
 */
function rowsOf(fields: readonly TextField[]): readonly { field: TextField; row: Element }[] {
  const rows = fields.map((field) => ({ field, row: field.row() }));
  return rows.filter(
    ({ field, row }, at) =>
      !rows.some((other, place) => {
        if (other.field === field || other.field.role !== field.role) return false;
        return other.row === row ? place < at : other.row.contains(row);
      }),
  );
}

/** Everybody whom a view is addressed to; unknown where any of its rows is. */
export function recipientsOf({ root, editor, lists, fields }: View): Read<readonly Recipient[]> {
  const read: Recipient[] = [];
  for (const { field, row } of rowsOf(lists)) {
    if (!field.element.isConnected) return unreadable('to field');
    const people = peopleIn(asField(field.role), field.element, row);
    if (people === null) return unreadable('recipient chip');
    read.push(...people);
  }
  // Somebody stands in a field whose list nobody can name: then nothing is known for sure.
  const strange = fields.filter(
    ({ role, line, element }) =>
      role === null && line.includes(root) && element !== editor && follows(element, editor),
  );
  const known = new Set(read.map(({ identifier }) => identifier?.value));
  for (const field of strange) {
    const people = peopleIn('to', field.element, field.row()) ?? [];
    const more = people.some(
      ({ identifier }) => identifier !== null && !known.has(identifier.value),
    );
    if (more) return unreadable('recipient field');
  }
  return readable(distinct(read));
}

/** Everybody whom a view is addressed to; nobody where that is unknown. */
export function peopleOf(view: View): readonly Recipient[] {
  const read = recipientsOf(view);
  return read.ok ? read.value : [];
}

function asField(role: TextField['role']): Field {
  return role === 'cc' || role === 'bcc' ? role : 'to';
}
