import type { Profile, Read } from '@/lib/model/reading';

import { readable, seek, seekAll, unreadable } from '../find';
import type { Root } from '../find';
import type { Details, PageScope } from '../site';
import { affiliationOf, companyAmong, schoolAmong } from './affiliation';
import { hooks, structure } from './hooks';
import type { ProfileCard } from './profile-card';
import { ownersOf, profileOf } from './profile-card';
import { degreeIn, personName, shown } from './words';

function textAt(card: Element, name: keyof typeof hooks): string | null {
  const element = seek(card, hooks[name]);
  const text = element === null ? '' : shown(element);
  return text === '' ? null : text;
}

function affiliationsOf(card: Element) {
  return seekAll(card, hooks['ember-affiliation'])
    .filter((element) => {
      const label = element.getAttribute('aria-label');
      const text = shown(element);
      // the label of an affiliation repeats its name; an action's label does not
      return text !== '' && (label === null || label.includes(text));
    })
    .map(affiliationOf)
    .filter((affiliation) => affiliation !== null);
}

function cardsIn(root: Root, headline: string | null) {
  return {
    root,
    experience: hooks['ember-experience'],
    education: hooks['ember-education'],
    headline,
  };
}

function details(card: Element, root: Root): Details {
  const school = schoolAmong(affiliationsOf(card), cardsIn(root, null));
  const memberId = card.getAttribute('data-member-id');
  return { ...(school !== null && { school }), ...(memberId !== null && { memberId }) };
}

function owners(card: Element, page: PageScope) {
  const heading = seek(card, hooks['ember-name']);
  return ownersOf(card, heading?.closest('a') ?? null, page);
}

function read(card: Element, root: Root, page: PageScope): Read<Profile> {
  const heading = seek(card, hooks['ember-name']);
  const name = heading === null ? null : personName(shown(heading));
  if (name === null) return unreadable('ember-name');
  const headline = textAt(card, 'ember-headline');
  const degree = seek(card, hooks['ember-degree']);
  return readable(
    profileOf(page, owners(card, page), {
      name,
      headline,
      company: companyAmong(affiliationsOf(card), cardsIn(root, headline)),
      location: textAt(card, 'ember-location'),
      degree: degree === null ? null : degreeIn(shown(degree)),
    }),
  );
}

/** The top cards of the Ember front end; the name in a dialog or a sticky header is none. */
export function emberCards(root: Document | ShadowRoot, page: PageScope): readonly ProfileCard[] {
  return seekAll(root, hooks['ember-top-card'])
    .filter((card) => card.closest(structure.dialog) === null)
    .map((card) => ({
      element: card,
      heading: () => seek(card, hooks['ember-name']),
      owners: () => owners(card, page),
      read: () => read(card, root, page),
      details: () => details(card, root),
    }));
}
