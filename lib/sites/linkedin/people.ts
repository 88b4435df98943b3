import type { PersonRow, Read } from '@/lib/model/reading';

import { answers, gather, readable, seek, seekAll, unreadable } from '../find';
import type { Details, ListKind, PageScope, RowPlace } from '../site';
import { hooks, structure } from './hooks';
import { distinct, invitedByLink, isLinkedIn, isSame, memberIdIn, memberOf } from './member';
import { degreeIn, isNameMark, personName, shown } from './words';

/** The list of people that an address and, where the page says it, its screen belong to. */
export function listOf(page: PageScope): ListKind | null {
  const kind = isLinkedIn(page.url) ? listAt(page.url.pathname) : null;
  if (kind === null) return null;
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

function screenShows(screen: string, kind: ListKind): boolean {
  return kind === 'search' ? screen.includes('SearchResults') : screen.endsWith('Connections');
}

/** The links of a row that lead to the row's own person: those like its first one. */
function ownLinks(row: Element, page: PageScope): readonly HTMLElement[] {
  const links = seekAll(row, hooks['row-person']);
  const owner = memberOf(links[0] ?? null, page);
  return owner === null ? [] : links.filter((link) => isSame(memberOf(link, page), owner));
}

/** The leaves among a row's lines, in their order. */
function leavesOf(element: Element): readonly HTMLElement[] {
  return seekAll(element, hooks['row-line']).filter(
    (line) => seek(line, hooks['row-line']) === null,
  );
}

/** A name that stands in an element of its own, inside a link to the row's person. */
function markedName(row: Element, page: PageScope): string | null {
  for (const link of ownLinks(row, page)) {
    const label = seek(link, hooks['row-name']);
    const name = label === null ? null : personName(shown(label));
    if (name !== null) return name;
  }
  return null;
}

/** The first text in a link to the row's person, where it is also the row's first line. */
function leadingName(row: Element, page: PageScope): string | null {
  const opening = leavesOf(row)
    .map(shown)
    .find((text) => text !== '');
  for (const link of ownLinks(row, page)) {
    const [line = link] = leavesOf(link);
    const text = shown(line);
    if (text !== '') return opening?.startsWith(text) ? personName(text) : null;
  }
  return null;
}

/** The lines after the name's, past the marks beside it: headline, place, and whatever follows. */
function linesAfter(row: Element, name: string): readonly string[] {
  const lines = leavesOf(row)
    .filter((line) => line.closest(structure.pressable) === null)
    .map(shown)
    .filter((text) => text !== '' && !isNameMark(text));
  const at = lines.findIndex((line) => line === name || personName(line) === name);
  return at === -1 ? [] : lines.slice(at + 1);
}

/** The member id in what only the row's own person has: their links, and the row's actions. */
function memberIdOf(row: Element, page: PageScope) {
  const own = ownLinks(row, page).map((link) => memberIdIn(link.getAttribute('href')));
  const action = seek(row, hooks['row-member']);
  const acted = ['componentkey', 'href'].map((name) =>
    memberIdIn(action?.getAttribute(name) ?? null),
  );
  return [...own, ...acted].find((id) => id !== null) ?? null;
}

function read(row: Element, page: PageScope): Read<PersonRow> {
  const owner = memberOf(ownLinks(row, page)[0] ?? null, page);
  if (owner === null) return unreadable('row-person');
  const isPlain = answers(row, hooks['sdui-result']) || answers(row, hooks['sdui-connection']);
  const name = isPlain ? leadingName(row, page) : markedName(row, page);
  if (name === null) return unreadable('row-name');
  const marked = isPlain ? null : seek(row, hooks['row-headline']);
  const [line = null] = isPlain ? linesAfter(row, name) : [];
  const headline = isPlain ? line : marked && shown(marked);
  return readable({ identifiers: distinct([owner, memberIdOf(row, page)]), name, headline });
}

/** The degree beside the name: in a place of its own, or as the rest of the name's line. */
function degreeOf(row: Element, name: string): 1 | 2 | 3 | null {
  const badge = seek(row, hooks['row-degree']);
  if (badge !== null) return degreeIn(shown(badge));
  const line = leavesOf(row)
    .map(shown)
    .find((text) => text.startsWith(name));
  const rest = line?.slice(name.length) ?? '';
  return isNameMark(rest) ? degreeIn(rest) : null;
}

/** What else a row of a search shows: degree, place, and whether it offers to connect. */
function details(row: Element, page: PageScope): Details {
  const isPlain = answers(row, hooks['sdui-result']);
  const name = isPlain ? leadingName(row, page) : markedName(row, page);
  if (name === null) return {};
  const place = isPlain ? null : seek(row, hooks['row-location']);
  // a line with a colon says of itself what it is: `Current: …`
  const [, second] = isPlain ? linesAfter(row, name) : [];
  const location = place === null ? second : shown(place);
  const degree = degreeOf(row, name);
  const own = ownLinks(row, page)[0] ?? null;
  const invite = seek(row, hooks['row-invite']);
  const connect = invite !== null && isSame(invitedByLink(invite, page), memberOf(own, page));
  return {
    ...(degree !== null && { degree }),
    ...(location !== undefined && !/[:\uff1a]/.test(location) && { location }),
    ...(connect && { connect }),
  };
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

/**
 * Whether a list's item is a person: it begins with one, and is no post of one. Companies name
 * their people further down.
 */
function isPerson(row: Element, page: PageScope): boolean {
  const [first] = row.querySelectorAll(structure.link);
  if (memberOf(first ?? null, page) === null || seek(row, hooks['list-post']) !== null)
    return false;
  return leadingName(row, page) !== null || markedName(row, page) !== null;
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
    ...people.map((row) => ({
      ...placeOf(row, list, () => read(row, page), ownLinks(row, page).at(-1)),
      ...(list === 'search' && { details: () => details(row, page) }),
    })),
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
