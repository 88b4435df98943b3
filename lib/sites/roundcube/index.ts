import { parseEmail } from '@/lib/model/identifier';
import type { Read, Recipient } from '@/lib/model/reading';

import { composePlace, sendingBy, subjectOf } from '../compose';
import { need, readable, seek, seekAll, unreadable, within } from '../find';
import type { Root } from '../find';
import { messagePlace } from '../message';
import { isField, isText } from '../node';
import { distinct, fromLabel, nameOf, parseList, recipient, uncommitted } from '../recipients';
import type { Field } from '../recipients';
import { frameDocument } from '../roots';
import { recipientsOf, rowAround } from '../row';
import { laterControls } from '../send-later';
import type { PageScope, Place, Site } from '../site';
import { label, oneLine } from '../text';
import { hooks } from './hooks';

const marks = { signature: ['.sig', '#_rc_sig'], quotation: ['#reply-intro'], rest: [] };
const fields = ['to', 'cc', 'bcc'] as const;

/** The element beside a real field that elastic draws its chips in. */
function widget(real: HTMLElement): Element {
  const list = real.nextElementSibling;
  return list?.localName === 'ul' ? list : real;
}

function fromField(field: Field, real: HTMLElement): readonly Recipient[] {
  const drawn = widget(real);
  const chips = seekAll(drawn, hooks.chip).map((chip) => fromLabel(field, label(chip)));
  const listed = isField(real) ? parseList(field, real.value) : [];
  if (drawn === real) return listed;
  // The real field holds what is being typed, too; the widget tells it from the chips.
  const typed = seekAll(drawn, hooks['chip input'])
    .filter(isField)
    .flatMap(({ value }) => uncommitted(field, value));
  const open = new Set(typed.map((entry) => entry.typed));
  const settled = listed.filter(
    ({ identifier, typed: text }) => !open.has(identifier?.value ?? text),
  );
  return distinct([...chips, ...settled, ...typed]);
}

function recipients(form: Element): Read<readonly Recipient[]> {
  const real = fields.flatMap((field) => {
    const element = seek(form, hooks[field]);
    return element === null ? [] : [{ field, element }];
  });
  if (!real.some(({ field }) => field === 'to')) return unreadable('to');
  const elements = real.map(({ element }) => element);
  const rows = real.map(({ field, element }) => ({
    element: rowAround(element, elements, form),
    recipients: fromField(field, element),
  }));
  return isElsewhere(form, elements)
    ? unreadable('recipient field')
    : recipientsOf(rows, 'to', 'chip');
}

/** Whether addresses stand in a field that is none of the known ones: then a list was renamed. */
function isElsewhere(form: Element, known: readonly Element[]): boolean {
  const named = Object.values(hooks).flatMap(({ selectors }) => [...selectors]);
  const others = [...form.querySelectorAll('textarea,input:not([type]),input[type=text]')].filter(
    (field) => !known.includes(field) && !field.matches(named.join(',')),
  );
  return others.some(
    (field) =>
      isField(field) && parseList('to', field.value).some(({ identifier }) => identifier !== null),
  );
}

function editor(document: Document): Read<HTMLElement> {
  const frame = seek(document, hooks['rich editor']);
  if (frame === null) return need(document, hooks, 'compose');
  const body = frameDocument(frame)?.body;
  return body == null ? unreadable('rich editor') : readable(body);
}

function from(document: Document): string | null {
  const select = seek(document, hooks.from);
  const chosen = select?.querySelector<HTMLOptionElement>('option:checked,option[selected]');
  const text = chosen?.textContent ?? (isField(select) ? select.value : '');
  return fromLabel('to', text).identifier?.value ?? null;
}

function composeAt(area: HTMLElement, url: URL): Place {
  const { ownerDocument: document } = area;
  const root = within(area, hooks.form) ?? document.body;
  const own = url.searchParams.has('_extwin') || document.defaultView?.opener != null;
  return composePlace({
    root,
    isWhole: root.localName === 'form',
    container: own ? 'window' : 'page',
    marks,
    recipients: () => recipients(root),
    subject: () => subjectOf(need(root, hooks, 'subject')),
    editor: () => editor(document),
    from: () => from(document),
    sending: () => ({
      ...sendingBy(
        [
          ['click', seekAll(document, hooks.send)],
          ['scheduled', laterControls(document)],
        ],
        'send',
      ),
      // Ctrl+Enter does nothing here (1.6.5), but plug-ins add it.
    }),
  });
}

/** The heading's own text: it also holds a hidden label and a link. */
function headingText(heading: Element): string {
  const own = [...heading.childNodes].filter(isText).map(({ data }) => data);
  return oneLine(own.join(' ')) || label(heading);
}

/** Whom a contact's link names; null where it bears no address. */
function personOn(link: Element) {
  const address = link
    .getAttribute('href')
    ?.replace(/^mailto:/i, '')
    .split('?')[0];
  const title = fromLabel('to', link.getAttribute('title') ?? '').identifier;
  const identifier = parseEmail(decodeAddress(address ?? '')) ?? title;
  if (identifier === null) return null;
  return { name: nameOf(fromLabel('to', label(link)).name, identifier.value), identifier };
}

function messageAt(body: HTMLElement): Place {
  const { ownerDocument: document } = body;
  return messagePlace({
    root: document.body,
    // The headers fold and unfold (elastic); the text is always there.
    anchor: body,
    marks,
    sender() {
      const link = seek(document, hooks.sender);
      const person = link === null ? null : personOn(link);
      return person === null ? unreadable('sender') : readable(person);
    },
    subject() {
      const heading = need(document, hooks, 'message subject');
      return heading.ok ? readable(headingText(heading.value)) : heading;
    },
    body: () => readable(body),
    date() {
      const date = seek(document, hooks['message date']);
      return date === null ? null : label(date);
    },
    recipients: () =>
      distinct(
        seekAll(document, hooks['message recipient'])
          .map(personOn)
          .filter((person) => person !== null)
          .map(({ name, identifier }) => recipient('to', name, identifier.value)),
      ),
  });
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // a stray % sign: the address stands as it is
  }
}

function all(page: PageScope, look: (root: Root) => HTMLElement | null): readonly HTMLElement[] {
  return page.roots.map(look).filter((element) => element !== null);
}

/** Roundcube on anybody's host: compose page and window, message page and preview frame. */
export const roundcube: Site = {
  id: 'roundcube',
  hooks,
  matches: ({ document, url }) =>
    url.searchParams.get('_task') === 'mail'
      ? seek(document, hooks.product) !== null || seek(document, hooks.compose) !== null
      : document.querySelector(hooks.product.selectors.slice(0, 3).join(',')) !== null,
  find: (page) => [
    ...all(page, (root) => seek(root, hooks.compose)).map((area) => composeAt(area, page.url)),
    ...all(page, (root) => seek(root, hooks.body)).map(messageAt),
  ],
};
