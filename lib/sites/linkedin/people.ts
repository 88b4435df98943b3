import type { PersonRow, Read } from '@/lib/model/reading';

import { gather, readable, seek, seekAll, unreadable } from '../find';
import type { ListKind, PageScope, RowPlace } from '../site';
import { hooks, structure } from './hooks';
import { distinct, isLinkedIn, isSame, memberIdIn, memberOf } from './member';
import { isNameMark, personName, shown } from './words';

/** The list of people that an address and, where the page says it, its screen belong to. */
export function listOf(page: PageScope): ListKind | null {
  const { pathname } = page.url;
  if (!isLinkedIn(page.url)) return null;
  const kind = listAt(pathname);
  const screens = page.roots.flatMap((root) => gather(root, hooks['list-screen']));
  const names = screens.map((screen) => screen.getAttribute('data-sdui-screen') ?? '');
  // after a soft navigation the last page's screen stands for a while under the new address
  return names.length > 0 && !names.some((name) => screenShows(name, kind)) ? null : kind;
}

function listAt(path: string): ListKind | null {
  if (/^\/search\/results\/(?:all|people)\/?$/.test(path)) return 'search';
  if (/^\/sales\/(?:search\/people|lists\/people)/.test(path)) return 'search';
  return /^\/mynetwork\/invite-connect\/connections\/?$/.test(path) ? 'connections' : null;
}

function screenShows(screen: string, kind: ListKind | null): boolean {
  return kind === 'search' ? screen.includes('SearchResults') : screen.endsWith('Connections');
}

/** The links of a row that lead to the row's own person: those like its first one. */
function ownLinks(row: Element, page: PageScope): readonly HTMLElement[] {
  const links = seekAll(row, hooks['row-person']);
  const owner = memberOf(links[0] ?? null, page);
  return owner === null ? [] : links.filter((link) => isSame(memberOf(link, page), owner));
}

/** The row's lines: leaves, in their order, none of them of a link to somebody else. */
function linesOf(row: Element, page: PageScope): readonly string[] {
  const own = ownLinks(row, page);
  return seekAll(row, hooks['row-line'])
    .filter((line) => seek(line, hooks['row-line']) === null)
    .filter((line) => line.closest(structure.pressable) === null)
    .filter((line) => {
      const link = line.closest(structure.link);
      return link === null || !row.contains(link) || own.some((mine) => mine === link);
    })
    .map(shown)
    .filter((text) => text !== '');
}

function nameOf(row: Element, page: PageScope): string | null {
  const marked = seek(row, hooks['row-name']);
  if (marked !== null) return personName(shown(marked));
  const own = ownLinks(row, page);
  for (const link of own) {
    const lines = seekAll(link, hooks['row-line']).filter(
      (line) => seek(line, hooks['row-line']) === null,
    );
    const [first = link] = lines;
    const name = personName(shown(first));
    if (name !== null) return name;
  }
  return null;
}

function headlineOf(row: Element, name: string, page: PageScope): string | null {
  const marked = seek(row, hooks['row-headline']);
  if (marked !== null) return shown(marked);
  const lines = linesOf(row, page);
  const at = lines.findIndex((line) => line === name || personName(line) === name);
  if (at === -1) return null;
  return lines.slice(at + 1).find((line) => line !== name && !isNameMark(line)) ?? null;
}

function read(row: Element, page: PageScope): Read<PersonRow> {
  const owner = memberOf(ownLinks(row, page)[0] ?? null, page);
  if (owner === null) return unreadable('row-person');
  const name = nameOf(row, page);
  if (name === null) return unreadable('row-name');
  const member = seek(row, hooks['row-member']);
  const id = memberIdIn(
    member?.getAttribute('componentkey') ?? member?.getAttribute('href') ?? null,
  );
  return readable({
    identifiers: distinct([owner, id]),
    name,
    headline: headlineOf(row, name, page),
  });
}

function readLead(row: Element, page: PageScope): Read<PersonRow> {
  const link = seek(row, hooks['row-lead']);
  const label = seek(row, hooks['row-lead-name']);
  const name = label === null ? null : personName(shown(label));
  const identifiers = distinct([memberOf(link, page)]);
  if (name === null || identifiers.length === 0) return unreadable('row-lead-name');
  const headline = seek(row, hooks['row-lead-headline']);
  return readable({ identifiers, name, headline: headline === null ? null : shown(headline) });
}

/** Whether a list's item is a person: it begins with one, and is no post of one. */
function isPerson(row: Element, page: PageScope): boolean {
  const [first] = row.querySelectorAll(structure.link);
  return memberOf(first ?? null, page) !== null && seek(row, hooks['list-post']) === null;
}

function rowsIn(root: Document | ShadowRoot, list: ListKind): readonly HTMLElement[] {
  const names =
    list === 'search'
      ? (['sdui-result', 'ember-result'] as const)
      : (['sdui-connection', 'ember-connection'] as const);
  const rows = names.flatMap((name) => seekAll(root, hooks[name]));
  return rows.filter((row) => !rows.some((other) => other !== row && row.contains(other)));
}

/**
 * The rows of a search or of the user's connections, so that those already on record can be marked.
 * Members without a name or a profile in the page (_LinkedIn Member_) are not among them.
 */
export function findPeople(root: Document | ShadowRoot, page: PageScope): readonly RowPlace[] {
  const list = listOf(page);
  if (list === null) return [];
  const people = rowsIn(root, list).filter((row) => isPerson(row, page));
  const leads = seekAll(root, hooks['lead-result']);
  return [
    ...people.map((row) => placeOf(row, list, () => read(row, page), ownLinks(row, page).at(-1))),
    ...leads.map((row) =>
      placeOf(row, list, () => readLead(row, page), seek(row, hooks['row-lead-name'])),
    ),
  ];
}

function placeOf(
  row: HTMLElement,
  list: ListKind,
  reading: () => Read<PersonRow>,
  anchor: Element | null | undefined,
): RowPlace {
  return { view: 'row', list, root: row, anchor: anchor ?? row, read: reading };
}
