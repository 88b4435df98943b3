import { basisLabel, originLabel, reviewStates } from '@/components/dashboard/labels';
import type { ContactSort, GroupedBy } from '@/components/dashboard/questions';
import { authors } from '@/lib/ledger/read/authors';
import type { NewestNote } from '@/lib/ledger/read/contact-query';
import { counts } from '@/lib/ledger/read/counts';
import type { Group } from '@/lib/ledger/read/grouped';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { bases, sourceOrigins } from '@/lib/model/vocabulary';

import { byName } from './in-turn';

/** The groups that make up an order, first to last; whoever has no note comes at its end. */
export async function groupsFor(db: LedgerDatabase, sort: ContactSort): Promise<Group[]> {
  const turned = sort.endsWith('-last');
  const groups = await groupsBy(db, turned ? sort.slice(0, -'-last'.length) : sort);
  const all = [...groups, { name: noNote, newest: (note: Parameters<NewestNote>[0]) => !note }];
  return turned ? all.toReversed() : all;
}

const noNote = 'no note';

async function groupsBy(db: LedgerDatabase, by: string): Promise<readonly Group[]> {
  const { counts: kept } = await counts(db);
  const group = (prefix: string, name: string, newest: NewestNote): Group => ({
    name,
    newest,
    empty: (kept[`${prefix}:${name}`] ?? 0) === 0,
  });
  if (isGrouping(by, 'source'))
    return byName(sourceOrigins, originLabel, false).map((origin) =>
      group('origin', origin, (note) => note?.source.origin === origin),
    );
  if (isGrouping(by, 'basis')) {
    const named = byName(bases, basisLabel, false).map((basis) =>
      group('basis', basis, (note) => note?.basis === basis),
    );
    return [...named, group('basis', 'none', (note) => note?.basis === null)];
  }
  if (isGrouping(by, 'review'))
    // As the work goes: what waits comes first.
    return (['none', ...reviewStates] as const).map((state) =>
      group('review', state, (note) => note !== null && (note.review?.state ?? 'none') === state),
    );
  return byRep(await authors(db));
}

function isGrouping(by: string, name: GroupedBy): boolean {
  return by === name;
}

/** Names, and whoever an entry was not signed by. */
function byRep(known: readonly { readonly name: string }[]): Group[] {
  const names = byName(
    known.map(({ name }) => name),
    (name) => name,
    false,
  );
  const named = new Set(names);
  return [
    ...names.map((name) => ({
      name: `by ${name}`,
      newest: (note: Parameters<NewestNote>[0]) => note?.author === name,
    })),
    { name: 'by others', newest: (note) => note !== null && !named.has(note.author) },
  ];
}
