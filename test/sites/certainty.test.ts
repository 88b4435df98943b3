// @vitest-environment node
import { expect, it } from 'vitest';

import { siteFor } from '@/lib/sites/registry';

import { loadPage } from './load-page';

const form = (from: string, send: string, to = '') => `<form>
  <label>From <input name="from" value="${from}"></label>
  <label>To <input name="to" value="${to}"></label>
  <label>Subject <input name="subject"></label>
  <textarea name="text" rows="12" cols="70"></textarea>
  <button type="submit">${send}</button>
</form>`;

/** How sure the reader is of the one compose view in a page. */
function certaintyOf(html: string): string | undefined {
  const page = loadPage(html, 'https://mail.hafen.example/new').page();
  const [place] = siteFor(page).find(page);
  return place?.view === 'compose' ? place.certainty : undefined;
}

it('is sure of a form from an address', () => {
  expect(certaintyOf(form('Jan Reiter &lt;jan@hafen.example&gt;', 'Send'))).toBe('sure');
});

it('asks about a form from somewhere: people travel from there too', () => {
  expect(certaintyOf(form('', 'Send'))).toBe('likely');
  expect(certaintyOf(form('Hamburg', 'Send'))).toBe('likely');
});

it('leaves a form alone that leads from one place to another, or sends something else', () => {
  expect(certaintyOf(form('Hamburg', 'Send', 'Lisbon'))).toBeUndefined();
  expect(certaintyOf(form('', 'Send enquiry'))).toBeUndefined();
  expect(certaintyOf(form('', 'Send money'))).toBeUndefined();
});

const answer = (besides: string, to = 'mara.voss@hafen.example', said = 'Text') => `<form>
  <p><label>To <input name="to" value="${to}"></label>${besides}</p>
  <textarea aria-label="${said}" rows="8" cols="70"></textarea>
  <button>Send</button>
</form>`;

it('asks about an answer without a subject, where copies can go to others', () => {
  expect(certaintyOf(answer('<a href="#">Cc</a>'))).toBe('likely');
});

it('asks about an answer without a subject that is called one', () => {
  expect(certaintyOf(answer('', 'mara.voss@hafen.example', 'Your reply'))).toBe('likely');
  expect(certaintyOf(answer('', 'mara.voss@hafen.example', 'Ihre Antwort'))).toBe('likely');
});

it('leaves alone what colleagues alone are to read', () => {
  const copies = '<a href="#">Cc</a>';
  expect(certaintyOf(answer(copies, 'mara@hafen.example', 'Internal note'))).toBeUndefined();
  expect(certaintyOf(answer(copies, 'mara@hafen.example', 'Antwort (intern)'))).toBeUndefined();
});

it('leaves alone what is sent to somebody without a subject and without copies', () => {
  expect(certaintyOf(answer(''))).toBeUndefined();
  expect(certaintyOf(answer('<a href="#">Cc</a>', ''))).toBeUndefined();
  expect(certaintyOf(answer('<a href="#">Cc</a>', 'Mara'))).toBeUndefined();
});

const chosen = (besides: string) => `<div><div><span>To</span> <span>${besides}</span></div>
  <label>Subject <input name="subject"></label>
  <textarea rows="8" cols="70"></textarea><button>Send</button></div>`;

it('asks about a message to somebody who was chosen before, and not about several lists in one', () => {
  expect(certaintyOf(chosen('<b>Mara Voss (mara.voss@hafen.example)</b>'))).toBe('likely');
  expect(
    certaintyOf(chosen('mara.voss@hafen.example <i>Cc:</i> jo@hafen.example')),
  ).toBeUndefined();
  // The header of a message that was received says when it was sent.
  const dated = '<b>mara.voss@hafen.example</b></span><span>20.11.2026, 10:00';
  expect(certaintyOf(chosen(dated))).toBeUndefined();
});
