import { seek, unreadable } from '../find';
import type { PageScope, ProfilePlace } from '../site';
import { hooks } from './hooks';
import { isSame, profileAddress } from './member';
import type { ProfileCard } from './profile-card';
import { emberCards } from './profile-ember';
import { sduiCards } from './profile-sdui';

function form(value: string): string | undefined {
  return value.split('/')[0];
}

/**
 * Whether address and card agree. After a soft navigation the address changes first, and for
 * seconds the card is still the last person's: such a card is somebody else's, and not reported.
 */
function agreement(card: ProfileCard, page: PageScope): 'agrees' | 'differs' | 'untold' {
  const owners = card.owners();
  const address = profileAddress(page);
  if (address === null) return 'untold';
  // A slug can be told from another slug and a member id from another, but not one from the other.
  const comparable = owners.filter(({ value }) => form(value) === form(address.value));
  if (comparable.length === 0) return 'untold';
  return comparable.every((owner) => isSame(owner, address)) ? 'agrees' : 'differs';
}

function placeOf(card: ProfileCard, page: PageScope): ProfilePlace {
  return {
    view: 'profile',
    root: card.element,
    anchor: card.heading() ?? card.element,
    read: () => (agreement(card, page) === 'agrees' ? card.read() : unreadable('profile-owner')),
    details: () => (agreement(card, page) === 'agrees' ? card.details() : {}),
  };
}

function noCard() {
  return unreadable('ember-top-card', 'sdui-top-card');
}

function unreadablePlaces(root: Document | ShadowRoot): readonly ProfilePlace[] {
  const shows = seek(root, hooks['profile-page']);
  if (shows === null) return [];
  return [{ view: 'profile', root: shows, anchor: shows, read: noCard }];
}

/**
 * The profile that a page shows, at most one: none where the address shows no profile, where the
 * cards are other people's (a page in the middle of changing), and on the user's own profile.
 */
export function findProfile(page: PageScope): readonly ProfilePlace[] {
  if (profileAddress(page) === null) return [];
  const cards = page.roots.flatMap((root) => [...sduiCards(root, page), ...emberCards(root, page)]);
  if (cards.length === 0) return page.roots.flatMap(unreadablePlaces).slice(0, 1);
  const own = cards.filter((card) => agreement(card, page) !== 'differs');
  const card = own.find((candidate) => agreement(candidate, page) === 'agrees') ?? own[0];
  if (card === undefined || seek(card.element, hooks['profile-edit']) !== null) return [];
  return [placeOf(card, page)];
}
