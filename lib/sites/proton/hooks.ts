import type { Hooks } from '../site';

/** What Proton Mail is read by; names from its public source and `sites.md` §4. */
export const hooks = {
  compose: {
    selectors: [
      'section[data-testid^="composer-"]',
      'div.composer[data-id]',
      '.composer-container',
    ],
    seen: '2026-06-01',
  },
  'to field': {
    selectors: ['[data-testid="composer:to"]', '[data-testid^="composer:to-field"]'],
    seen: '2026-06-01',
  },
  'cc field': {
    selectors: ['[data-testid="composer:to-cc"]', '[data-testid="composer:cc"]'],
    seen: '2026-06-01',
  },
  'bcc field': {
    selectors: ['[data-testid="composer:to-bcc"]', '[data-testid="composer:bcc"]'],
    seen: '2026-06-01',
  },
  chip: {
    selectors: ['[data-testid=composer-addresses-item]', '.composer-addresses-item'],
    seen: '2026-06-01',
  },
  'chip label': {
    selectors: ['[data-testid=composer-addresses-item-label]', '.composer-addresses-item-label'],
    seen: '2026-06-01',
  },
  'chip address': { selectors: ['[data-testid^="remove-address-button-"]'], seen: '2026-06-01' },
  summary: {
    selectors: ['[data-testid="composer:address"]', '.composer-addresses-fakefield'],
    seen: '2022-06-01',
  },
  subject: {
    selectors: ['[data-testid="composer:subject"]', 'input[id^=subject-]'],
    seen: '2026-06-01',
  },
  'editor frame': {
    selectors: ['iframe[data-testid=rooster-iframe]', '.editor-wrapper iframe'],
    seen: '2026-06-01',
  },
  editor: {
    selectors: ['#rooster-editor', '#squire', '[contenteditable=true]'],
    seen: '2026-06-01',
  },
  'plain editor': { selectors: ['[data-testid=editor-textarea]', 'textarea'], seen: '2023-01-01' },
  send: {
    selectors: ['[data-testid="composer:send-button"]', '[data-testid*=":send-button"]'],
    seen: '2026-06-01',
  },
  'scheduled send': {
    selectors: [
      // Each time that the menu beside Send offers, and the dialog for another one.
      'button[data-testid^="composer:schedule-send:"]',
      ':is(dialog,[role=dialog]):has([data-testid="composer:schedule-send:custom-modal:title"]) button[type=submit]',
      '[data-testid="composer:schedule-send-button"]',
      '[data-testid="modal-footer:set-button"]',
    ],
    seen: '2026-06-01',
  },
  from: {
    selectors: ['[data-testid="composer:from-select"]', '[data-testid="composer:from"]'],
    seen: '2026-06-01',
  },
  message: {
    selectors: ['[data-shortcut-target=message-container]', 'article.message-container'],
    seen: '2026-06-01',
  },
  sender: {
    selectors: ['[data-testid="recipients:sender"]', '[data-testid="message-header:from"]'],
    seen: '2026-06-01',
  },
  'sender address': {
    selectors: ['.message-recipient-item-address', '[data-testid*=address]'],
    seen: '2026-06-01',
  },
  'sender name': {
    selectors: ['.message-recipient-item-label', '[data-testid*="recipient-label"]'],
    seen: '2026-06-01',
  },
  'message subject': {
    selectors: [
      '[data-testid="conversation-header:subject"]',
      '[data-shortcut-target=conversation-title]',
    ],
    seen: '2026-06-01',
  },
  'message frame': {
    selectors: ['iframe[data-testid=content-iframe]', 'iframe'],
    seen: '2026-06-01',
  },
  'message body': {
    selectors: ['.message-content', '[data-testid*="message-content"]'],
    seen: '2022-06-01',
  },
} as const satisfies Hooks;
