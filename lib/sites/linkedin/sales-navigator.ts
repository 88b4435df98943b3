import type { Identifier } from '@/lib/model/identifier';
import type { Draft, Profile, Read, Recipient } from '@/lib/model/reading';

import { andThen, gather, readable, seek, seekAll, unreadable, within } from '../find';
import { isField } from '../node';
import type { ComposePlace, PageScope, ProfilePlace, Sending } from '../site';
import { oneLine, tidy } from '../text';
import { hooks } from './hooks';
import { distinct, isLinkedIn, isSame, leadAddress, memberOf } from './member';
import { degreeIn, personName, shown } from './words';

function textAt(card: Element, name: keyof typeof hooks): string | null {
  const element = seek(card, hooks[name]);
  const text = element === null ? '' : shown(element);
  return text === '' ? null : text;
}

/** The first line that is a place, not a number of connections. */
function locationOf(card: Element): string | null {
  const text = textAt(card, 'lead-location');
  return text === null || /^\p{Nd}/u.test(text) ? null : text;
}

function readLead(card: Element, address: Identifier, page: PageScope): Read<Profile> {
  const name = textAt(card, 'lead-name');
  const person = name === null ? null : personName(name);
  if (person === null) return unreadable('lead-name');
  const degree = textAt(card, 'lead-degree');
  const [path = page.url.pathname] = page.url.pathname.split(',');
  return readable({
    identifiers: distinct([address, memberOf(seek(card, hooks['lead-public-profile']), page)]),
    name: person,
    headline: textAt(card, 'lead-headline'),
    company: textAt(card, 'lead-company'),
    location: locationOf(card),
    degree: degree === null ? null : degreeIn(degree),
    url: `${page.url.origin}${path}`,
  });
}

/**
 * Whether the card's own links lead to another lead than the address: the page is changing. Most
 * cards hold no such link, so nothing but a contradiction is looked for.
 */
function isSomebodyElses(card: Element, address: Identifier, page: PageScope): boolean {
  const own = distinct(seekAll(card, hooks['lead-self']).map((link) => memberOf(link, page)));
  return own.length > 0 && !own.some((member) => isSame(member, address));
}

/** The lead or person that a Sales Navigator page is about, at most one. */
export function findLead(page: PageScope): readonly ProfilePlace[] {
  const address = leadAddress(page);
  if (address === null) return [];
  for (const root of page.roots) {
    const name = seek(root, hooks['lead-name']);
    const card = name === null ? null : within(name, hooks['lead-card']);
    if (name !== null && card !== null && !isSomebodyElses(card, address, page)) {
      const read = () => readLead(card, address, page);
      const details = () => {
        const jobTitle = textAt(card, 'lead-job-title');
        return jobTitle === null ? {} : { jobTitle };
      };
      return [{ view: 'profile', root: card, anchor: name, read, details }];
    }
  }
  return [];
}

/**
 * The name at the head of a dialog; where the head is gone, the only name outside of what was
 * written.
 */
function nameIn(dialog: Element): string | null {
  const [header] = hooks['lead-dialog-name'].selectors;
  const atHead = dialog.querySelector(header);
  if (atHead !== null) return personName(shown(atHead));
  const names = new Set(
    seekAll(dialog, hooks['lead-dialog-name'])
      .filter((element) => within(element, hooks['lead-dialog-written']) === null)
      .map(shown),
  );
  const [name] = names;
  return names.size === 1 && name !== undefined ? personName(name) : null;
}

function recipientsOf(dialog: Element, page: PageScope): Read<readonly Recipient[]> {
  const name = nameIn(dialog);
  if (name === null) return unreadable('lead-dialog-name');
  const linked = memberOf(seek(dialog, hooks['lead-dialog-link']), page);
  const lead = findLead(page)[0]?.read();
  const onPage = lead?.ok && lead.value.name === name ? lead.value.identifiers[0] : undefined;
  return readable([{ field: 'to', name, identifier: linked ?? onPage ?? null }]);
}

function editorOf(dialog: Element): Read<HTMLTextAreaElement> {
  const field = seek(dialog, hooks['lead-dialog-editor']);
  return isField(field) && 'cols' in field ? readable(field) : unreadable('lead-dialog-editor');
}

function draft(dialog: Element, page: PageScope): Draft {
  const subject = seek(dialog, hooks['lead-dialog-subject']);
  return {
    kind: 'salesnav-inmail',
    // only a first message has a subject; one without a history may still be loading it
    mode: isField(subject) && seek(dialog, hooks['lead-dialog-sent']) === null ? 'new' : 'thread',
    channel: 'linkedin',
    recipients: recipientsOf(dialog, page),
    subject: readable(isField(subject) ? oneLine(subject.value) : null),
    text: andThen(editorOf(dialog), ({ value }) => tidy(value)),
    signature: '',
    images: [],
    from: null,
    maxLength: null,
  };
}

function sending(dialog: Element): Sending {
  const element = seek(dialog, hooks['lead-dialog-send']);
  if (element === null) return { controls: [], shortcuts: [], missing: ['lead-dialog-send'] };
  return { controls: [{ way: 'click', element }], shortcuts: [], missing: [] };
}

/** The messages being written in Sales Navigator. */
export function findLeadMessages(
  root: Document | ShadowRoot,
  page: PageScope,
): readonly ComposePlace[] {
  if (!isLinkedIn(page.url) || !page.url.pathname.startsWith('/sales/')) return [];
  return gather(root, hooks['lead-dialog'])
    .filter((dialog, _, all) => !all.some((other) => other !== dialog && dialog.contains(other)))
    .map((dialog) => ({
      view: 'compose',
      container: 'popup',
      certainty: 'sure',
      root: dialog,
      anchor: dialog,
      read: () => draft(dialog, page),
      editor: () =>
        andThen(editorOf(dialog), (element) => ({
          element,
          before: null,
          end: element.value.length,
        })),
      sending: () => sending(dialog),
    }));
}
