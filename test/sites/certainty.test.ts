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
