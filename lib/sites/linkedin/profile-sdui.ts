import type { Profile, Read } from '@/lib/model/reading';

import { readable, seek, seekAll, unreadable } from '../find';
import type { Root } from '../find';
import type { Details, PageScope } from '../site';
import type { Affiliation } from './affiliation';
import { affiliationOf, companyAmong, schoolAmong } from './affiliation';
import { hooks, structure } from './hooks';
import type { ProfileCard } from './profile-card';
import { ownersOf, profileOf } from './profile-card';
import { degreeIn, isDegree, isNameMark, isSeparator, personName, shown } from './words';

function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function textsAfter(element: Element): readonly string[] {
  const texts: string[] = [];
  for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling) {
    const text = shown(next);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/**
 * The row of the name: the widest element around the heading in which nothing but marks (degree,
 * pronouns) comes after the name. The lines about the person follow it, in its parent.
 */
function nameRow(heading: Element, card: Element): Element {
  let row = heading;
  while (row.parentElement !== null && row.parentElement !== card) {
    if (textsAfter(row).some((text) => !isNameMark(text))) break;
    row = row.parentElement;
  }
  return row;
}

/**
 * The degree in the name's row. A first one that stands beside the name is right; the page may hold
 * another one in a wrapper of its own, for a state it is not in (seen 2026-05-11).
 */
function degreeOf(row: Element, heading: Element): Profile['degree'] {
  const isMark = (element: Element) => follows(element, heading) && isDegree(shown(element));
  const lines = seekAll(row, hooks['sdui-line']).filter(isMark);
  const marks =
    lines.length > 0 ? lines : [...row.querySelectorAll(structure.inline)].filter(isMark);
  const beside = marks.filter((mark) => {
    const wrapper = mark.closest(structure.wrapper);
    return wrapper === null || wrapper.contains(heading);
  });
  const degrees = new Set(
    (beside.length > 0 ? beside.slice(0, 1) : marks).map(shown).map(degreeIn),
  );
  const [degree = null] = degrees;
  return degrees.size === 1 ? degree : null;
}

interface Line {
  readonly text: string;
  readonly element: HTMLElement;
}

/** The lines after the name's row, without those of buttons and of other links than contact info. */
function linesUnder(row: Element): readonly Line[] {
  const block = row.parentElement;
  if (block === null) return [];
  return seekAll(block, hooks['sdui-line'])
    .filter((line) => follows(line, row) && !row.contains(line))
    .filter((line) => line.closest(structure.pressable) === null)
    .map((element) => ({ element, text: shown(element) }));
}

function affiliationsOf(card: Element, heading: Element): readonly Affiliation[] {
  const found = seekAll(card, hooks['sdui-affiliation'])
    .filter((element) => follows(element, heading))
    .filter((element) => seekAll(element, hooks['sdui-line']).length <= 1)
    .map(affiliationOf)
    .filter((affiliation) => affiliation !== null);
  return found.filter(({ name }, i) => found.findIndex((other) => other.name === name) === i);
}

/** The line before the separator before the contact link, in the same row; or null. */
function locationOf(
  lines: readonly Line[],
  contact: Element | null,
  taken: readonly Line[],
): string | null {
  const at = lines.findIndex(({ element }) => contact !== null && element.contains(contact));
  const separator = lines[at - 1];
  const line = lines[at - 2];
  if (separator === undefined || line === undefined || !isSeparator(separator.text)) return null;
  const together = line.element.parentElement === separator.element.parentElement;
  return together && !taken.includes(line) && !isSeparator(line.text) ? line.text : null;
}

function partsOf(text: string): readonly string[] {
  return text.split(/\s+[·•]\s+/u);
}

/** The line that names company and school, told by the rows that name them again. */
function affiliationLine(plain: readonly Line[], names: readonly string[]): Line | undefined {
  return plain.findLast(({ text }, i) => {
    const parts = partsOf(text);
    const isRepeated = parts.every((part) => names.includes(part));
    return isRepeated && (i > 0 || plain.length === 1 || parts.length > 1);
  });
}

/**
 * Company and school: the rows that their line repeats; where there are no such rows, what their
 * line says, if it surely is theirs and not the place.
 */
function affiliations(
  named: readonly Affiliation[],
  line: Line | undefined,
  isSurelyTheirs: boolean,
): readonly Affiliation[] {
  const parts = line === undefined ? [] : partsOf(line.text);
  const repeated = named.filter(({ name }) => parts.includes(name));
  if (repeated.length > 0) return repeated;
  if (line === undefined) return named.length > 2 ? [] : named;
  return isSurelyTheirs || parts.length > 1 ? parts.map((name) => ({ name, kind: null })) : [];
}

/** Headline, affiliations and location, by where their lines stand and by what repeats them. */
function particulars(card: Element, row: Element, heading: Element) {
  const lines = linesUnder(row);
  const contact = seek(card, hooks['profile-contact-info']);
  const separator = lines.findIndex(({ text }) => isSeparator(text));
  const above = separator === -1 ? lines : lines.slice(0, separator - 1);
  const plain = above.filter(
    ({ element }) =>
      element.closest(structure.link) === null && element.querySelector(structure.link) === null,
  );
  const named = affiliationsOf(card, heading);
  const names = named.map(({ name }) => name);
  const line = affiliationLine(plain, names) ?? plain[1];
  const headline = plain[0] === line ? undefined : plain[0];
  return {
    headline: headline?.text ?? null,
    affiliations: affiliations(named, line, separator !== -1),
    location: locationOf(lines, contact, plain),
  };
}

function owners(card: Element, page: PageScope) {
  const heading = seek(card, hooks['sdui-name']);
  return ownersOf(card, heading?.closest('a') ?? null, page);
}

function cardsIn(root: Root, headline: string | null) {
  return {
    root,
    experience: hooks['sdui-experience'],
    education: hooks['sdui-education'],
    headline,
  };
}

function details(card: Element, root: Root): Details {
  const heading = seek(card, hooks['sdui-name']);
  if (heading === null) return {};
  const about = particulars(card, nameRow(heading, card), heading);
  const school = schoolAmong(about.affiliations, cardsIn(root, about.headline));
  return school === null ? {} : { school };
}

function read(card: Element, root: Root, page: PageScope): Read<Profile> {
  const heading = seek(card, hooks['sdui-name']);
  const name = heading === null ? null : personName(shown(heading));
  if (heading === null || name === null) return unreadable('sdui-name');
  if (seek(card, hooks['sdui-line']) === null) return unreadable('sdui-line');
  const row = nameRow(heading, card);
  const { headline, location, ...about } = particulars(card, row, heading);
  const company = companyAmong(about.affiliations, cardsIn(root, headline));
  const degree = degreeOf(row, heading);
  return readable(
    profileOf(page, owners(card, page), { name, headline, company, location, degree }),
  );
}

/** The top cards of the server-driven front end. */
export function sduiCards(root: Document | ShadowRoot, page: PageScope): readonly ProfileCard[] {
  return seekAll(root, hooks['sdui-top-card']).map((card) => ({
    element: card,
    heading: () => seek(card, hooks['sdui-name']),
    owners: () => owners(card, page),
    read: () => read(card, root, page),
    details: () => details(card, root),
  }));
}
