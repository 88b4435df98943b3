import { leadHooks } from './lead-hooks';
import { messageHooks } from './message-hooks';
import { peopleHooks } from './people-hooks';
import { profileHooks } from './profile-hooks';

/**
 * LinkedIn serves two front ends side by side (Ember and server-driven, _SDUI_), chosen per page
 * view; Sales Navigator is a third. Where a view has hooks for both, the name says which.
 *
 * Nothing here is a label of the interface, a hashed class or a generated id.
 */
export const hooks = { ...profileHooks, ...messageHooks, ...peopleHooks, ...leadHooks };

/** Plain structure of a page, which no change of the site removes. */
export const structure = {
  dialog: '[role="dialog"]',
  pressable: 'button,[role="button"]',
  link: 'a[href]',
  inline: 'span',
  listItem: 'li',
  /** A wrapper of SDUI that draws nothing itself; it holds what may be shown in another state. */
  wrapper: '[data-display-contents]',
  /** Pictures that stand in for a missing logo say what they stand for. */
  schoolPicture: 'svg[id^="school"]',
  companyPicture: 'svg[id^="company"]',
} as const;
