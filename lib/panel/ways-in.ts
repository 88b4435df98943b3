import { browser, type Browser } from 'wxt/browser';

import { contactPage } from '@/lib/ledger/read/contacts';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { Prefill } from '@/lib/messages/protocol';
import { parseIdentifier, type Identifier } from '@/lib/model/identifier';

import { openPanel } from './open-panel';
import { turnPanelTo } from './subject';

/** What the ways in are given: words in the user's language, the record, and the dashboard. */
export interface WaysIn {
  /** Title of the entry on selected text; `%s` is the text. */
  readonly selectionTitle: string;
  readonly linkTitle: string;
  readonly ledger: () => Promise<LedgerDatabase>;
  readonly openDashboard: (view: string) => Promise<void>;
}

const onSelection = 'look-up-selection';
const onLink = 'look-up-link';

/**
 * The ways to somebody's record from anywhere (row A7): the context menu on selected text and on
 * links to addresses, numbers and profiles; a key; and `gg` in the address bar. Call it at the top
 * of the background's `main`.
 */
export function offerWaysIn({ selectionTitle, linkTitle, ledger, openDashboard }: WaysIn): void {
  browser.runtime.onInstalled.addListener(() => {
    void makeMenu(selectionTitle, linkTitle);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const { menuItemId } = info;
    if (menuItemId === onSelection || menuItemId === onLink) show(subjectOf(info), tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') show(null, tab);
  });
  browser.omnibox.onInputChanged.addListener((words, suggest) => {
    void suggestions(words, ledger).then(suggest);
  });
  browser.omnibox.onInputEntered.addListener((content) => {
    void openDashboard(viewOf(content));
  });
}

async function makeMenu(selectionTitle: string, linkTitle: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: onSelection, title: selectionTitle, contexts: ['selection'] });
  browser.contextMenus.create({ id: onLink, title: linkTitle, contexts: ['link'] });
}

/** The panel is opened first, in the turn of the user's click, or the browser refuses. */
function show(subject: Prefill | null, tab: Browser.tabs.Tab | undefined): void {
  if (!tab) return;
  void openPanel({ windowId: tab.windowId });
  if (subject) void turnPanelTo(subject);
}

interface Clicked {
  readonly selectionText?: string | undefined;
  readonly linkUrl?: string | undefined;
  readonly pageUrl?: string | undefined;
}

/**
 * Who a click on a selection or link was about: an identifier, or else the selected words as a
 * name.
 */
export function subjectOf({ selectionText = '', linkUrl = '', pageUrl }: Clicked): Prefill {
  const identifier = parseIdentifier(selectionText) ?? identifierIn(linkUrl);
  const page = pageUrl && URL.canParse(pageUrl) ? new URL(pageUrl) : null;
  return {
    identifiers: identifier ? [identifier] : [],
    name: identifier ? null : selectionText.trim() || null,
    organisation: null,
    role: null,
    location: null,
    url: page && !selectionIsMail(page) ? `${page.origin}${page.pathname}` : null,
    site: identifier?.type === 'linkedin' ? 'linkedin' : 'web',
  };
}

/** `mailto:`, `tel:` and profile links name somebody; any other link does not. */
function identifierIn(link: string): Identifier | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol === 'mailto:' || url.protocol === 'tel:')
    return parseIdentifier(decodeURIComponent(url.pathname.split(',')[0] ?? ''));
  return parseIdentifier(link);
}

/** A mailbox's own address says nothing about where somebody was found. */
function selectionIsMail({ hostname, protocol }: URL): boolean {
  return (
    !protocol.startsWith('http') || /(?:^|\.)(?:mail|outlook|webmail|zimbra)\./u.test(hostname)
  );
}

async function suggestions(words: string, ledger: WaysIn['ledger']) {
  if (words.trim().length < 2) return [];
  const { rows } = await contactPage(await ledger(), {
    search: words,
    sort: 'changed',
    direction: 'descending',
    limit: 5,
  });
  return rows.map(({ id, contact }) => ({
    content: `contact ${id}`,
    description: plain([contact?.name, contact?.organisation, contact?.identifiers[0]?.value]),
  }));
}

/** The address bar reads XML in Chrome: what would be markup is left out. */
function plain(parts: readonly (string | null | undefined)[]): string {
  return (
    parts
      .filter(Boolean)
      .join(' · ')
      .replaceAll(/[<>&"']/gu, ' ') || '·'
  );
}

function viewOf(content: string): string {
  const id = /^contact ([\w-]+)$/u.exec(content)?.[1];
  return id ? `/contacts/${id}` : `/contacts?text=${encodeURIComponent(content)}`;
}
