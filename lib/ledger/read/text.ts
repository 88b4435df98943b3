import { searchKey } from '../dossier';
import type { SegmentCommon } from '../packed/shapes';
import type { Dossier } from '../schema';

/** What a contact is searched by, as one text. */
export function textOf({ contact, notes }: Dossier): string {
  if (!contact) return '';
  const { name, organisation, role, identifiers } = contact;
  return searchKey(
    [
      name,
      organisation,
      role,
      ...identifiers.map(({ value }) => value),
      ...notes.flatMap((note) => ofNote(note)),
    ].join(' '),
  );
}

const known = new WeakMap<SegmentCommon['note'], string>();

/** What all rows of an import are found by. */
export function commonText(note: SegmentCommon['note']): string {
  const text = known.get(note) ?? searchKey(ofNote(note).join(' '));
  known.set(note, text);
  return text;
}

function ofNote({ purpose, reason, source }: SegmentCommon['note']): string[] {
  return [purpose, reason, source.place];
}
