import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

import { linkedin } from '@/lib/sites/linkedin';
import { scopeOf } from '@/lib/sites/roots';
import type { ComposePlace } from '@/lib/sites/site';

import { reading } from '../sites/linkedin/open';
import { savedPages } from './linkedin-pages';

const nothing = {
  list: null,
  compose: [],
  invite: [],
  profile: [],
  message: [],
  people: [],
  unreadable: [],
};

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
});

/** Shows a page in a frame of the same origin, as LinkedIn's own interop frame is. */
async function inFrame(html: string): Promise<void> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
}

/** Draws a page in the shadow root that LinkedIn draws its older parts in. */
function inShadow(html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const outlet = document.createElement('div');
  outlet.id = 'interop-outlet';
  document.body.append(outlet);
  const shadow = outlet.attachShadow({ mode });
  shadow.setHTMLUnsafe(html);
  document.documentElement.lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  return shadow;
}

describe.each(savedPages)('$name', ({ html, url, expected }) => {
  test('reads the same in a frame', async () => {
    await inFrame(html);
    expect(reading(scopeOf(document, new URL(url)))).toEqual({ ...nothing, ...expected });
  });

  test('reads the same in a shadow root', () => {
    inShadow(html);
    expect(reading(scopeOf(document, new URL(url)))).toEqual({ ...nothing, ...expected });
  });
});

function pageNamed(name: string) {
  const page = savedPages.find((saved) => saved.name.startsWith(name));
  if (page === undefined) throw new Error(`no saved page ${name}`);
  return page;
}

function compose(url: string): ComposePlace {
  const place = linkedin
    .find(scopeOf(document, new URL(url)))
    .find(({ view }) => view === 'compose');
  if (place?.view !== 'compose') throw new Error('no message to write');
  return place;
}

test('a closed shadow root is not read, and nothing is made up', () => {
  const { html, url } = pageNamed('inmail-bubble-de');
  inShadow(html, 'closed');
  expect(reading(scopeOf(document, new URL(url)))).toEqual(nothing);
});

test('what is typed in a bubble of the shadow root is read as it stands now', async () => {
  const { html, url } = pageNamed('message-bubbles-fr');
  inShadow(/<template[^>]*>([\s\S]*)<\/template>/.exec(html)?.[1] ?? '');
  const place = compose(url);
  const editor = place.editor();
  if (!editor.ok) throw new Error('no editor');
  editor.value.element.focus();
  await userEvent.keyboard('{Control>}{End}{/Control} et merci');
  expect(place.read().text).toEqual({ ok: true, value: 'Bonjour Amina, et merci' });
});

test('a note whose field is mounted anew is read from the new field', () => {
  const { html, url } = pageNamed('invite-note-fr');
  inShadow(/<template[^>]*>([\s\S]*)<\/template>/.exec(html)?.[1] ?? '');
  const place = compose(url);
  const before = place.editor();
  if (!before.ok) throw new Error('no field');
  const anew = document.createElement('textarea');
  anew.name = 'message';
  anew.id = 'custom-message';
  anew.maxLength = 300;
  anew.value = 'Un mot nouveau';
  before.value.element.replaceWith(anew);
  expect(place.read()).toMatchObject({
    text: { ok: true, value: 'Un mot nouveau' },
    maxLength: 300,
  });
  expect(place.editor()).toMatchObject({ ok: true, value: { element: anew } });
});

test('Enter sends only while the user has chosen so', () => {
  const { html, url } = pageNamed('message-thread-de');
  document.body.innerHTML = html;
  const options = document.createElement('div');
  options.id = 'options-7';
  options.innerHTML = `<input type="radio" name="s" value="enterSend"><input type="radio" name="s" value="send">`;
  const toggle = document.createElement('button');
  toggle.className = 'msg-form__send-toggle';
  toggle.setAttribute('aria-controls', options.id);
  document.querySelector('.msg-form__right-actions')?.append(toggle);
  document.body.append(options);
  const [enter, click] = options.querySelectorAll('input');
  const ways = () =>
    compose(url)
      .sending()
      .shortcuts.map(({ way }) => way);
  expect(ways()).toEqual([]);
  if (enter) enter.checked = true;
  expect(ways()).toEqual(['enter']);
  if (click) click.checked = true;
  expect(ways()).toEqual([]);
});

test('a page that is taken away under our hands gives no reading and no error', () => {
  for (const { html, url } of savedPages) {
    document.body.innerHTML = html;
    const places = linkedin.find(scopeOf(document, new URL(url)));
    document.body.replaceChildren();
    for (const place of places) {
      place.root.replaceChildren();
      expect(() => place.read()).not.toThrow();
    }
  }
});
