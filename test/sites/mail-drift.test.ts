// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { siteFor } from '@/lib/sites/registry';
import type { Hook, PageScope } from '@/lib/sites/site';

import { loadPage } from './load-page';
import { ownPages } from './mail-fixtures';
import { readPage } from './readings';

/** What a site changes without changing what is there: names, classes, ids, roles. */
const kept = new Set([
  'value',
  'href',
  'contenteditable',
  'type',
  'srcdoc',
  'style',
  'src',
  'selected',
]);

function rename(page: PageScope, selector: string): void {
  for (const root of page.roots) {
    for (const element of root.querySelectorAll(selector)) {
      for (const { name, value } of Array.from(element.attributes)) {
        if (kept.has(name)) continue;
        element.removeAttribute(name);
        element.setAttribute(`data-was-${name.replace(/[^\w-]/g, '')}`, value);
      }
    }
  }
}

type Reading = ReturnType<typeof readPage>;
const lists = ['to', 'cc', 'bcc'] as const;

/** Where the changed page is read otherwise than the page was, and not as unreadable. */
function* wrong(after: Reading, before: Reading) {
  for (const compose of after.compose) {
    const was = before.compose.find(({ subject, bodyText }) =>
      compose.bodyText === null ? compose.subject === subject : compose.bodyText === bodyText,
    );
    if (was === undefined) {
      yield `a draft out of nowhere: ${compose.bodyText}`;
      continue;
    }
    if (compose.subject !== null && compose.subject !== was.subject) yield compose.subject;
    for (const list of lists) {
      const read = compose.recipients?.[list] ?? null;
      const there = was.recipients?.[list] ?? [];
      if (read === null) continue;
      // An address may be lost to 'unknown', a name may be lost; nobody may be lost or become another.
      const half = compose.uncommitted !== undefined;
      if (half ? read.length > there.length : read.length !== there.length)
        yield `${list}: ${JSON.stringify(read)}`;
      for (const [at, { email }] of read.entries()) {
        const same = half ? there.some((one) => one.email === email) : email === there[at]?.email;
        if (email !== null && !same) yield `${list}: ${email}`;
      }
    }
  }
  for (const message of after.message) {
    const was = before.message.find(({ sender }) => sender?.email === message.sender?.email);
    if (message.sender !== null && message.sender.email !== null && was === undefined) {
      yield `sender: ${message.sender.email}`;
    }
    const texts = before.message.map(({ text }) => text ?? '');
    if (message.text !== null && !texts.includes(message.text)) yield `text: ${message.text}`;
  }
}

const cases = ownPages
  .filter(({ site }) => site !== 'generic' && site !== 'icloud')
  .map(({ site, name, html, expected }) => {
    const load = () => loadPage(html, expected.url).page();
    const page = load();
    const hooks: readonly (readonly [string, Hook])[] = Object.entries(siteFor(page).hooks);
    const there = hooks.filter(([, { selectors }]) =>
      page.roots.some((root) => root.querySelector(selectors.join(',')) !== null),
    );
    return { site, name, load, there, before: readPage(page) };
  })
  .filter(({ there }) => there.length > 0);

describe.each(cases)('$site/$name', ({ load, there, before }) => {
  it.each(there)('is read right, or not at all, without %s', (name, { selectors }) => {
    for (const first of new Set([1, selectors.length])) {
      const page = load();
      for (const selector of selectors.slice(0, first)) rename(page, selector);
      expect([name, first, ...wrong(readPage(page), before)]).toEqual([name, first]);
    }
  });
});
