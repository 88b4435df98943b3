import type { Identifier } from '@/lib/model/identifier';
import type { Draft, Invitation, Read } from '@/lib/model/reading';

import { andThen, gather, readable, seek, seekAll, unreadable } from '../find';
import { isField } from '../node';
import type { ComposePlace, InvitePlace, PageScope, Sending } from '../site';
import { tidy } from '../text';
import { hooks } from './hooks';
import { distinct, invitedBy, invitedByLink, leadAddress } from './member';
import { findProfile } from './profile';
import { findLead } from './sales-navigator';
import { personName, shown } from './words';

/** The name in the dialog; a bold number of invitations left is none. */
function nameIn(dialog: Element): string | null {
  const names = seekAll(dialog, hooks['invite-name'])
    .map((element) => shown(element))
    .filter((text) => /\p{L}/u.test(text) && !/^\p{Nd}/u.test(text));
  return names[0] === undefined ? null : personName(names[0]);
}

function isNamed(label: string, name: string): boolean {
  const at = label.indexOf(name);
  const around = `${label[at - 1] ?? ''}${label[at + name.length] ?? ''}`;
  return at !== -1 && !/\p{L}/u.test(around);
}

/** The one Connect link of the page that names this person, where no button names a namesake. */
function linkedInvitee(name: string, dialog: Element, page: PageScope): Identifier | null {
  const labelled = page.roots.flatMap((root) => gather(root, hooks['invite-namesake']));
  const named = labelled.filter(
    (element) =>
      !dialog.contains(element) && isNamed(element.getAttribute('aria-label') ?? '', name),
  );
  if (named.some((element) => element.localName === 'button')) return null;
  const invited = distinct(named.map((element) => invitedByLink(element, page)));
  return invited.length === 1 ? (invited[0] ?? null) : null;
}

/** Whoever the page itself is about, where it bears the dialog's name. */
function shownMember(name: string, page: PageScope): readonly Identifier[] {
  const place = leadAddress(page) === null ? findProfile(page)[0] : findLead(page)[0];
  const profile = place?.read();
  return profile?.ok && profile.value.name === name ? profile.value.identifiers : [];
}

/** A frame's own address, where it has one. */
function addressOf({ URL: address }: Document): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/**
 * Who is invited. The address of the dialog says it; else the profile behind it, where it bears the
 * same name; else the only Connect link that names the person. A namesake is worse than nobody.
 */
function inviteeOf(dialog: Element, page: PageScope): readonly Identifier[] {
  const address = invitedBy(page.url) ?? invitedBy(addressOf(dialog.ownerDocument) ?? page.url);
  if (address !== null) return [address];
  const name = nameIn(dialog);
  if (name === null) return [];
  const shownOnPage = shownMember(name, page);
  if (shownOnPage.length > 0) return shownOnPage;
  return distinct([linkedInvitee(name, dialog, page)]);
}

function sending(dialog: Element): Sending {
  const button = seek(dialog, hooks['invite-send']);
  if (button === null) return { controls: [], shortcuts: [], missing: ['invite-send'] };
  return { controls: [{ way: 'click', element: button }], shortcuts: [], missing: [] };
}

/** The note's field, looked for at each reading: the page may put a new one in its place. */
function noteOf(dialog: Element): Read<HTMLTextAreaElement> {
  const field = seek(dialog, hooks['invite-note']);
  return isField(field) && 'cols' in field ? readable(field) : unreadable('invite-note');
}

function draft(dialog: Element, page: PageScope): Draft {
  const name = nameIn(dialog);
  const [identifier = null] = inviteeOf(dialog, page);
  const note = noteOf(dialog);
  const known = name !== null || identifier !== null;
  return {
    kind: 'invite-note',
    mode: 'new',
    channel: 'linkedin',
    recipients: known ? readable([{ field: 'to', name, identifier }]) : unreadable('invite-name'),
    subject: readable(null),
    text: andThen(note, ({ value }) => tidy(value)),
    signature: '',
    images: [],
    from: null,
    maxLength: note.ok && note.value.maxLength > 0 ? note.value.maxLength : null,
  };
}

function noteplace(dialog: HTMLElement, page: PageScope): ComposePlace {
  return {
    view: 'compose',
    container: 'popup',
    certainty: 'sure',
    root: dialog,
    anchor: dialog,
    read: () => draft(dialog, page),
    editor: () =>
      andThen(noteOf(dialog), (element) => ({ element, before: null, end: element.value.length })),
    sending: () => sending(dialog),
  };
}

function invitation(dialog: Element, page: PageScope): Read<Invitation> {
  const name = nameIn(dialog);
  const identifiers = inviteeOf(dialog, page);
  if (name === null && identifiers.length === 0) return unreadable('invite-name');
  const canSendWithoutNote = sending(dialog).controls.length > 0;
  return readable({ name, identifiers, canSendWithoutNote });
}

/** The dialogs of a connection invitation: the choice before the note, and the note. */
export function findInvitations(
  root: Document | ShadowRoot,
  page: PageScope,
): readonly (ComposePlace | InvitePlace)[] {
  return gather(root, hooks['invite-dialog'])
    .filter((dialog, _, all) => !all.some((other) => other !== dialog && other.contains(dialog)))
    .map((dialog) => {
      if (isField(seek(dialog, hooks['invite-note']))) return noteplace(dialog, page);
      return {
        view: 'invite-choice',
        root: dialog,
        anchor: dialog,
        read: () => invitation(dialog, page),
        sending: () => sending(dialog),
      };
    });
}
