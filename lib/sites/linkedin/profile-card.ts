import type { Identifier } from '@/lib/model/identifier';
import type { Profile, Read } from '@/lib/model/reading';

import { seek, seekAll } from '../find';
import type { Details, PageScope } from '../site';
import { hooks } from './hooks';
import { distinct, invitedByLink, memberIdIn, memberOf, profileAddress } from './member';

/** A profile's top card in either front end. */
export interface ProfileCard {
  readonly element: HTMLElement;
  heading(): HTMLElement | null;
  /** Whoever the card says it is about: one person, by slug, by member id, or by both. */
  owners(): readonly Identifier[];
  read(): Read<Profile>;
  details(): Details;
}

/** A card's key, `…profile.card.ref<member id>Topcard`, without the card's own name. */
function keyOf(card: Element): string {
  return (card.getAttribute('componentkey') ?? card.id).replace(/Topcard$/, '');
}

/** A link's address with its percent signs undone, so that no escape runs into an id. */
function decodedHref(link: Element | null): string | null {
  const href = link?.getAttribute('href') ?? null;
  return href?.replace(/%[0-9a-f]{2}/gi, ' ') ?? null;
}

/** Whoever a card's own links and key say it belongs to; `named` is the link around the name. */
export function ownersOf(
  card: Element,
  named: Element | null,
  page: PageScope,
): readonly Identifier[] {
  const byName = memberOf(named, page);
  const links = byName === null ? seekAll(card, hooks['profile-owner']) : [];
  const message = seek(card, hooks['profile-message']) ?? seek(card, hooks['profile-connections']);
  return distinct([
    byName,
    ...links.map((link) => invitedByLink(link, page) ?? memberOf(link, page)),
    memberIdIn(keyOf(card)),
    memberIdIn(decodedHref(message)),
  ]);
}

/** What a card says besides who it is about. */
export type Particulars = Pick<Profile, 'name' | 'headline' | 'company' | 'location' | 'degree'>;

/** A profile from what its card says; it goes by the address's and the card's identifiers. */
export function profileOf(
  page: PageScope,
  owners: readonly Identifier[],
  particulars: Particulars,
): Profile {
  const { origin, pathname } = page.url;
  const [, path = pathname] = /^(\/in\/[^/]+)/.exec(pathname) ?? [];
  return {
    identifiers: distinct([profileAddress(page), ...owners]),
    ...particulars,
    url: `${origin}${path}/`,
  };
}
