import { browser } from 'wxt/browser';

import type { Prefill } from '@/lib/messages/protocol';
import {
  parseEmail,
  parseInternationalPhone,
  parseLinkedIn,
  type Identifier,
} from '@/lib/model/identifier';

/** What the tab gave, or why it gave nothing. */
export type Filled =
  | { readonly ok: true; readonly prefill: Prefill }
  | { readonly ok: false; readonly because: 'no-access' | 'nothing' };

/**
 * Reads the tab the user is looking at, on their click, and only what the browser itself knows of
 * it or the user has marked: on LinkedIn the address and the title (no script enters the page, so
 * LinkedIn's page stays as it is); elsewhere the address and the selected text. Needs `activeTab`,
 * which the toolbar button, the context menu and the keyboard command give.
 */
export async function fillFromTab(): Promise<Filled> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!tab?.url || tab.id === undefined) return { ok: false, because: 'no-access' };
  const profile = profileInTab(tab.url, tab.title ?? '');
  if (profile) return { ok: true, prefill: profile };
  const url = new URL(tab.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { ok: false, because: 'no-access' };
  const selected = await selectionIn(tab.id);
  if (selected === null) return { ok: false, because: 'no-access' };
  const identifiers = identifiersIn(selected);
  const name = identifiers.length === 0 ? nameIn(selected) : null;
  if (identifiers.length === 0 && !name) return { ok: false, because: 'nothing' };
  const prefill = { ...nobody, identifiers, name, url: `${url.origin}${url.pathname}` };
  return { ok: true, prefill: { ...prefill, site: 'web' } };
}

const nobody: Prefill = {
  identifiers: [],
  name: null,
  organisation: null,
  role: null,
  location: null,
  url: null,
  site: 'web',
};

/**
 * The person a LinkedIn profile is about, from the tab's address and title alone; null elsewhere.
 * `(3) Mara Voss | LinkedIn` gives the name; public profiles add role and company, which are left
 * alone. The title may lag behind the address for seconds after a soft navigation (seen
 * 2026-11-22), so the user sees both before anything is saved.
 */
export function profileInTab(address: string, title: string): Prefill | null {
  const identifier = URL.canParse(address) ? parseLinkedIn(address) : null;
  if (!identifier) return null;
  const url = new URL(address);
  const name = title
    .replace(/^\(\d+\+?\)\s*/u, '')
    .split(/\s[|–]\s|\s-\s/u)[0]
    ?.trim();
  const isName = name && !/linkedin|sales navigator/iu.test(name);
  return {
    ...nobody,
    identifiers: [identifier],
    name: isName ? name : null,
    url: `${url.origin}${url.pathname}`,
    site: 'linkedin',
  };
}

/** What the user has selected in the page, or null where the browser does not let us look. */
async function selectionIn(tabId: number): Promise<string | null> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection()).slice(0, 2000),
    });
    return typeof first?.result === 'string' ? first.result : '';
  } catch {
    return null; // no activeTab for this tab, or a page no extension may read
  }
}

function identifiersIn(text: string): readonly Identifier[] {
  const words = text.split(/[\s<>()[\],;"]+/u).map((word) => word.replace(/[.:]+$/u, ''));
  const addresses = words.map((word) => parseEmail(word) ?? parseLinkedIn(word));
  const phones = (text.match(/\+[\d\s().\u2010-\u2015/-]{6,}/gu) ?? []).map(
    parseInternationalPhone,
  );
  const found = [...addresses, ...phones].filter((identifier) => identifier !== null);
  return found.filter(
    ({ value }, index) => found.findIndex((other) => other.value === value) === index,
  );
}

/** A short selection without digits is taken for a name; the user sees it and can change it. */
function nameIn(text: string): string | null {
  const name = text.trim().replaceAll(/\s+/gu, ' ');
  return name.length > 1 && name.length <= 60 && !/[\d@/]/u.test(name) ? name : null;
}
