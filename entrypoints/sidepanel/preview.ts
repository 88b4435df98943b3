import type { ReadyNote } from '@/components/panel/note-of';
import { findingTexts, type FindingText } from '@/components/shared/finding-text';
import type { RecipientFacts } from '@/lib/model/assessment';
import { identifierKey, type Identifier } from '@/lib/model/identifier';
import type { IsoDate } from '@/lib/model/time';
import { firstMessageFindings } from '@/lib/panel/first-message';
import type { Person, RecordView } from '@/lib/panel/record';

/** What the rules would say to the first message if the note were saved as it stands. */
export function preview(
  ready: ReadyNote,
  person: Person,
  record: RecordView,
  today: IsoDate,
): readonly FindingText[] {
  const found = ready.contact.identifiers.flatMap((identifier) =>
    firstMessageFindings(factsWith(ready, identifier, person, today), record, today),
  );
  return findingTexts(found);
}

/** What is on record about an identifier, with the note as if it were. */
function factsWith(
  { contact, note }: ReadyNote,
  identifier: Identifier,
  person: Person,
  today: IsoDate,
): RecipientFacts {
  const key = identifierKey(identifier);
  const known = person.facts.find((facts) => identifierKey(facts.identifier) === key);
  const unsaved = {
    ...note,
    id: 'unsaved',
    contactId: 'unsaved',
    author: '',
    createdAt: `${today}T00:00:00.000Z`,
    review: null,
  } as const;
  return {
    identifier,
    contact: { ...contact, id: known?.contact?.id ?? 'unsaved' },
    notes: [...(known?.notes ?? []), unsaved],
    suppressions: known?.suppressions ?? [],
    requests: known?.requests ?? [],
    outreach: known?.outreach ?? nothingSent,
  };
}

const nothingSent = { count: 0, firstAt: null, lastAt: null, unanswered: 0, noticeGivenAt: null };
