import { describe, expect, test } from 'vitest';

import { hooks } from '@/lib/sites/linkedin/hooks';
import type { Hook, PageScope } from '@/lib/sites/site';

import { openPage, reading } from '../sites/linkedin/open';
import { savedPages } from './linkedin-pages';

// Left out: what is not annotated by choice. Without its pencil one's own profile is a profile like
// others, and without its class a minimised bubble is a bubble; both are then read right.
const chosen = /^none-(?:profile-own|message-minimised)\./;
const pages = savedPages.filter(({ name }) => !chosen.test(name));

/**
 * Tells posts from people: without it the author of a post is read like a person of the list,
 * right.
 */
const harmless = new Set(['list-post']);

type Change = (element: Element) => void;

/** The site drops what a hook looks for. */
const remove: Change = (element) => element.remove();

const kept = new Set(['href', 'value', 'contenteditable', 'lang', 'dir', 'alt', 'maxlength']);

/** The site renames it: the element stays, with another tag, other classes and attributes. */
const rename: Change = (element) => {
  const tag = /^h\d|^p$/.test(element.localName) ? 'div' : element.localName;
  const renamed = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) {
    renamed.setAttribute(kept.has(name) ? name : `data-was-${name}`, value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
};

function apply(page: PageScope, selector: string, change: Change): void {
  const found = page.roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  // what a person wrote is no part of the site
  const own = found.filter(
    (element) => element.parentElement?.closest('[contenteditable]') !== null,
  );
  for (const element of found) if (!own.includes(element)) change(element);
}

type Reading = ReturnType<typeof reading>;
type Recipients = readonly { name: string | null; id: string | null; typed?: string }[];

/** A value may be lost, but never become another. */
function isSameOrLost(value: unknown, was: unknown): boolean {
  return value === null || value === undefined || JSON.stringify(value) === JSON.stringify(was);
}

function isPartOf(some: readonly unknown[], all: readonly unknown[] | undefined): boolean {
  return some.every((one) => all?.includes(one) ?? false);
}

/**
 * Each one as before, or with something lost; whoever is missing has somebody without a name in
 * place.
 */
function isSameGroup(recipients: Recipients, before: Recipients): boolean {
  const known = recipients.filter(({ name, id }) => name !== null || id !== null);
  const fit = known.every(({ name, id }) =>
    before.some((was) => isSameOrLost(name, was.name) && isSameOrLost(id, was.id)),
  );
  const named = recipients.filter(({ name }) => name !== null);
  const settled = before.filter(({ typed }) => typed === undefined);
  return fit && (named.length < recipients.length || recipients.length === settled.length);
}

function* wrongProfiles(after: Reading, [was]: Reading['profile']) {
  for (const profile of after.profile) {
    if (profile === null) continue;
    if (!was) yield `a profile out of nowhere: ${profile.name}`;
    if (!isPartOf(profile.identifiers, was?.identifiers)) yield 'profile: identifiers';
    for (const field of ['name', 'headline', 'company', 'location', 'degree'] as const) {
      if (!isSameOrLost(profile[field], was?.[field])) yield `${field}: ${profile[field]}`;
    }
  }
}

function* wrongMessages(after: Reading, before: Reading) {
  const isSilent = after.unreadable.length === 0;
  for (const { bodyText, recipients, mode, sends } of after.compose) {
    const was = before.compose.find((compose) => isSameOrLost(bodyText, compose.bodyText));
    if (was === undefined) yield `a message out of nowhere: ${bodyText}`;
    if ((recipients === null || sends.length === 0) && isSilent) yield 'nothing said';
    const groups = before.compose.map((compose) => compose.recipients ?? []);
    if (recipients !== null && !groups.some((group) => isSameGroup(recipients, group))) {
      yield `recipients: ${JSON.stringify(recipients)}`;
    }
    if (mode === 'new' && was?.mode !== 'new') yield 'surely new';
  }
  for (const { sender, text } of after.message) {
    const [was] = before.message;
    if (!isSameOrLost(sender?.name, was?.sender?.name)) yield `sender: ${sender?.name}`;
    if (!isSameOrLost(sender?.id, was?.sender?.id)) yield `sender: ${sender?.id}`;
    const isPart = text === null || (was?.text?.includes(text) ?? false);
    if (!isPart) yield `received: ${text}`;
  }
}

function* wrongInvitations(after: Reading, before: Reading) {
  const [recipient] = before.compose[0]?.recipients ?? [];
  const [choice] = before.invite;
  const identifiers = choice?.identifiers ?? [recipient?.id];
  for (const invite of after.invite) {
    if (!isSameOrLost(invite?.name, choice?.name ?? recipient?.name))
      yield `invite: ${invite?.name}`;
    if (!isPartOf(invite?.identifiers ?? [], identifiers)) yield 'invite: identifiers';
  }
}

function* wrongPeople(after: Reading, before: Reading) {
  for (const row of after.people) {
    if (row === null) continue;
    const was = before.people.find((person) => person?.identifiers[0] === row.identifiers[0]);
    if (was?.name !== row.name) yield `a person out of nowhere: ${row.name}`;
    if (!isPartOf(row.identifiers, was?.identifiers)) yield `row: ${row.identifiers.join()}`;
    if (!isSameOrLost(row.headline, was?.headline)) yield `headline: ${row.headline}`;
  }
}

function wrongs(after: Reading, before: Reading): readonly string[] {
  return [
    ...wrongProfiles(after, before.profile),
    ...wrongMessages(after, before),
    ...wrongInvitations(after, before),
    ...wrongPeople(after, before),
  ];
}

describe.each(Object.entries({ removed: remove, renamed: rename }))('%s', (_, change) => {
  test.each(pages)('$name: no hook that fails makes a wrong reading', ({ html, url }) => {
    const open = () => openPage(html, url);
    const pristine = open();
    const before = reading(pristine);
    const isThere = (selector: string) =>
      pristine.roots.some((root) => root.querySelector(selector) !== null);
    const found: Record<string, readonly string[]> = {};
    for (const [hook, { selectors }] of Object.entries<Hook>(hooks)) {
      if (harmless.has(hook)) continue;
      // the newest selector fails first, then the next one too, as a site goes on changing
      for (let count = 1; count <= selectors.length; count += 1) {
        const gone = selectors.slice(0, count);
        if (!isThere(gone.at(-1) ?? '')) continue;
        const page = open();
        for (const selector of gone) apply(page, selector, change);
        const wrong = wrongs(reading(page), before);
        if (wrong.length > 0) found[`${hook}: ${gone.join(' and ')}`] = wrong;
      }
    }
    expect(found).toEqual({});
  });
});
