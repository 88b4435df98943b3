import type { Read, Recipient } from '@/lib/model/reading';

import { answers, readable, seek, seekAll, unreadable, within } from '../find';
import { isField } from '../node';
import type { Details, PageScope } from '../site';
import { oneLine } from '../text';
import { hooks, structure } from './hooks';
import { distinct, memberOf } from './member';
import type { Sender } from './thread';
import { sendersIn } from './thread';
import { degreeIn, personName, shown } from './words';

type Recipients = readonly Recipient[];

function to({ name, identifier }: Sender): Recipient {
  return { field: 'to', name, identifier };
}

/** Somebody the page counts but does not name: there, and unknown. */
function unnamed(typed: string): Recipient {
  return { field: 'to', name: null, identifier: null, typed };
}

/** The name that a link bears: in a title inside it, or as the title itself. */
function nameOn(link: Element): string | null {
  const title = seek(link, hooks['message-title']);
  if (title !== null) return personName(shown(title));
  // any other text in a header's link may be a headline or a presence
  return within(link, hooks['message-title']) === null ? null : personName(shown(link));
}

/** People behind links, each once. */
function peopleBehind(
  links: readonly Element[],
  page: PageScope,
  nameOf: (link: Element) => string | null,
): readonly Sender[] {
  const people: Sender[] = [];
  for (const link of links) {
    const identifier = memberOf(link, page);
    if (identifier === null) continue;
    const name = nameOf(link);
    const known = people.findIndex((person) => person.identifier?.value === identifier.value);
    if (known === -1) people.push({ name, identifier });
    else if (people[known]?.name === null) people[known] = { name, identifier };
  }
  return people;
}

/** The profile cards that head a first message, as people. */
function cardsOf(conversation: Element, page: PageScope): readonly Sender[] {
  const links = seekAll(conversation, hooks['message-profile-card']);
  return peopleBehind(links, page, (link) => personName(shown(link)));
}

/** A new message: the pills that were picked, and what is typed and not picked yet. */
function picked(
  conversation: Element,
  search: HTMLElement | null,
  pills: readonly HTMLElement[],
  page: PageScope,
): Read<Recipients> {
  const cards = cardsOf(conversation, page);
  const recipients = pills.map((pill): Recipient => {
    const name = personName(shown(pill));
    const namesakes = cards.filter((card) => card.name !== null && card.name === name);
    const [card] = namesakes;
    return to({ name, identifier: namesakes.length === 1 ? (card?.identifier ?? null) : null });
  });
  const typed = isField(search) ? oneLine(search.value) : '';
  // The field's own class says whether anybody was picked: pills that should be there and are not
  // found must not read as nobody.
  const empty = search !== null && answers(search, hooks['message-no-recipient']);
  if (recipients.length === 0 && cards.length > 0) return readable(cards.map(to));
  if (recipients.length === 0 && !empty) return unreadable('message-recipient-pill');
  if (recipients.some(({ name }) => name === null)) return unreadable('message-recipient-pill');
  return readable(typed === '' ? recipients : [...recipients, unnamed(typed)]);
}

/** How the page's language joins names (`, `, ` und `, `、`): the same data LinkedIn's servers use. */
function joiners(language: string): readonly string[] {
  let format: Intl.ListFormat;
  try {
    format = new Intl.ListFormat(language, { type: 'conjunction' });
  } catch {
    format = new Intl.ListFormat('en', { type: 'conjunction' }); // no such language: English joins
  }
  const literals = [
    ['a', 'b'],
    ['a', 'b', 'c', 'd'],
  ].flatMap((names) => format.formatToParts(names).filter(({ type }) => type === 'literal'));
  return [...new Set(literals.map(({ value }) => value))].toSorted((a, b) => b.length - a.length);
}

/** The parts of a group's title; a part with a digit stands for people that are not named. */
function titleParts(title: string, language: string): readonly string[] {
  let rest = [title];
  for (const joiner of joiners(language)) rest = rest.flatMap((part) => part.split(joiner));
  return rest.map(oneLine).filter((part) => part !== '');
}

/**
 * Whether every part of a title is a whole name or a number of people; `MBA` after a comma is
 * neither.
 */
function areNames(parts: readonly string[]): boolean {
  return parts.every((part) => /\p{L}\s+\p{L}/u.test(part) || /\p{Nd}/u.test(part));
}

/** The one who wrote under this name, or under a name that begins with it. */
function writerNamed(name: string, senders: readonly Sender[]): Sender | null {
  const exact = senders.filter((sender) => sender.name === name);
  const found = exact.length > 0 ? exact : senders.filter((s) => s.name?.startsWith(`${name} `));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A group without links: the names of its title, with the ids of those who wrote. */
function namedInTitle(parts: readonly string[], senders: readonly Sender[]): Recipients {
  const found = parts.map((part): Recipient => {
    if (/\p{Nd}/u.test(part)) return unnamed(part);
    return to(writerNamed(part, senders) ?? { name: personName(part), identifier: null });
  });
  const rest = senders.filter(
    ({ name, identifier }) =>
      !found.some((known) => known.name === name && known.identifier?.value === identifier?.value),
  );
  return [...found, ...rest.map(to)];
}

function fromTitle(header: Element, conversation: Element, page: PageScope): Read<Recipients> {
  const heading = seek(header, hooks['message-title']);
  const title = heading === null ? '' : shown(heading);
  const senders = sendersIn(conversation, page);
  if (title === '') return unreadable('message-title');
  const writer = writerNamed(title, senders);
  if (writer !== null && senders.length === 1) return readable([to(writer)]);
  const parts = titleParts(title, conversation.ownerDocument.documentElement.lang || 'en');
  const faces = seekAll(header, hooks['message-face']).length;
  const isGroup =
    faces > 1 || senders.length > 1 || isAddressed(header, heading, page) || areNames(parts);
  if (parts.length > 1 && isGroup) return readable(namedInTitle(parts, senders));
  // a group with a name of its own: those who wrote are in it, others may be
  if (senders.length > 0) return readable([...senders.map(to), unnamed(title)]);
  return unreadable('message-recipient');
}

/** Whether the title is a link that leads to no profile: a group's details. */
function isAddressed(header: Element, heading: Element | null, page: PageScope): boolean {
  const link = heading?.closest(structure.link) ?? heading?.querySelector(structure.link) ?? null;
  return link !== null && header.contains(link) && memberOf(link, page) === null;
}

/** A company's conversation (sponsored, a page's mailbox): the name alone, because it is no member. */
function company(header: Element): Recipients | null {
  const link = seek(header, hooks['message-company']);
  const name = link === null ? null : personName(shown(link));
  return name === null ? null : [to({ name, identifier: null })];
}

/**
 * Whom a conversation's next message goes to. Links to profiles in its header decide; else the
 * profile card of a first message; a new message has pills; a group has names in its title.
 */
export function recipientsOf(conversation: Element, page: PageScope): Read<Recipients> {
  const search = seek(conversation, hooks['message-recipient-search']);
  const pills = seekAll(conversation, hooks['message-recipient-pill']);
  if (search !== null || pills.length > 0) return picked(conversation, search, pills, page);
  const header = seek(conversation, hooks['message-header']);
  const links = header === null ? [] : seekAll(header, hooks['message-recipient']);
  const linked = peopleBehind(links, page, nameOn);
  if (linked.length > 0) return readable(linked.map(to));
  const cards = cardsOf(conversation, page);
  if (cards.length > 0) return readable(cards.map(to));
  if (header === null) return unreadable('message-header');
  const organisation = company(header);
  return organisation === null ? fromTitle(header, conversation, page) : readable(organisation);
}

/** What stands under the title of a conversation, where it is the person's own line. */
function titleDetails(conversation: Element): Details {
  const line = seek(conversation, hooks['message-title-headline']);
  const headline = line === null ? '' : shown(line);
  return headline === '' ? {} : { recipientHeadline: headline };
}

/** What the card at the head of a first message, or else its title, says of its one person. */
export function cardDetails(conversation: Element): Details {
  const cards = seekAll(conversation, hooks['message-profile-card']);
  const [link] = cards;
  const card = link?.closest<HTMLElement>(structure.listItem);
  if (cards.length > 1) return {};
  if (card == null) return titleDetails(conversation);
  const headline = seek(card, hooks['message-card-headline']);
  const mark = seek(card, hooks['message-card-degree']);
  const degree = mark === null ? null : degreeIn(shown(mark));
  return {
    ...(headline !== null && { recipientHeadline: shown(headline) }),
    ...(degree !== null && { degree }),
  };
}

/** How many different people head or pick a message; for the mode. */
export function hasProfileCard(conversation: Element, page: PageScope): boolean {
  return distinct(cardsOf(conversation, page).map(({ identifier }) => identifier)).length > 0;
}
