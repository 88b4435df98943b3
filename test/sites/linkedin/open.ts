import { sites } from '@/lib/sites/registry';
import { scopeOf } from '@/lib/sites/roots';
import type { PageScope, Place } from '@/lib/sites/site';

/** Gives declarative shadow roots to a parsed page, as a browser does when it loads one. */
function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (host === null) continue;
    const shadow = host.attachShadow({
      mode: template.getAttribute('shadowrootmode') === 'closed' ? 'closed' : 'open',
    });
    shadow.append(template.content);
    template.remove();
    attachShadows(shadow);
  }
}

/** A saved page at an address. */
export function openPage(html: string, url: string): PageScope {
  const document = new DOMParser().parseFromString(html, 'text/html');
  attachShadows(document);
  return scopeOf(document, new URL(url));
}

function find(page: PageScope): readonly Place[] {
  return sites.linkedin.find(page);
}

/** What is read from a page, in the words of the expected readings beside the saved pages. */
export function reading(page: PageScope) {
  const places = find(page);
  const unreadable: string[] = [];
  const value = <T>(read: { ok: true; value: T } | { ok: false; missing: readonly string[] }) => {
    if (read.ok) return read.value;
    unreadable.push(...read.missing);
    return null;
  };
  const ids = (identifiers: readonly { value: string }[]) => identifiers.map(({ value: id }) => id);
  const of = <V extends Place['view']>(view: V) =>
    places.filter((place): place is Extract<Place, { view: V }> => place.view === view);
  return {
    list: sites.linkedin.list?.(page) ?? null,
    compose: of('compose').map((place) => {
      const draft = place.read();
      const sending = place.sending();
      unreadable.push(...sending.missing);
      return {
        kind: draft.kind,
        mode: draft.mode,
        container: place.container,
        recipients:
          value(draft.recipients)?.map(({ name, identifier, typed }) => ({
            name,
            id: identifier?.value ?? null,
            ...(typed === undefined ? {} : { typed }),
          })) ?? null,
        subject: value(draft.subject),
        bodyText: value(draft.text),
        maxLength: draft.maxLength,
        sends: [...sending.controls, ...sending.shortcuts].map(({ way }) => way),
      };
    }),
    invite: of('invite-choice').map((place) => {
      const invitation = value(place.read());
      return invitation && { ...invitation, identifiers: ids(invitation.identifiers) };
    }),
    profile: of('profile').map((place) => {
      const profile = value(place.read());
      return profile && { ...profile, identifiers: ids(profile.identifiers) };
    }),
    message: of('message').map((place) => {
      const received = place.read();
      const sender = value(received.sender);
      return {
        sender: sender && { name: sender.name, id: sender.identifier?.value ?? null },
        text: value(received.text),
      };
    }),
    people: of('row').map((place) => {
      const row = value(place.read());
      return row && { ...row, identifiers: ids(row.identifiers) };
    }),
    unreadable: [...new Set(unreadable)],
  };
}
