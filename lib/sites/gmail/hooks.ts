import type { Hooks } from '../site';

/** What Gmail's pages are read by; `sites.md` §1 tells which change survived which. */
export const hooks = {
  'compose mark': {
    selectors: [
      'input[name=composeid]',
      'div[g_editable=true][contenteditable=true]',
      '.aoI[role=region]',
    ],
    seen: '2026-09-01',
  },
  'compose root': {
    selectors: ['[role=dialog]', '.M9', '.AD', '.ip', '.aoI[role=region]'],
    seen: '2026-09-01',
  },
  'inline mark': { selectors: ['[role=listitem]', '.adn', '.gA', '.ip'], seen: '2025-09-17' },
  'to row': {
    selectors: ['div[name=to]', '.vR:has(input[name=to])', 'textarea[name=to]'],
    seen: '2026-09-01',
  },
  'cc row': {
    selectors: ['div[name=cc]', '.vR:has(input[name=cc])', 'textarea[name=cc]'],
    seen: '2026-09-01',
  },
  'bcc row': {
    selectors: ['div[name=bcc]', '.vR:has(input[name=bcc])', 'textarea[name=bcc]'],
    seen: '2026-09-01',
  },
  'recipient chip': {
    selectors: ['[role=option][data-hovercard-id]', '[data-hovercard-id]', '[role=option]'],
    seen: '2026-09-01',
  },
  'hidden recipient': { selectors: ['input[type=hidden]'], seen: '2020-10-01' },
  'recipient summary': {
    selectors: ['.aoD.hl span[email]', '.oL.aDm span[email]', '.aoD.hl [data-hovercard-id]'],
    seen: '2022-04-01',
  },
  subject: {
    selectors: ['input[name=subjectbox]', 'input[name=subject]', 'input.aoT'],
    seen: '2026-09-01',
  },
  editor: {
    selectors: [
      'div[g_editable=true][role=textbox][contenteditable=true]',
      'div[g_editable=true]',
      '.Ar [contenteditable=true]',
      'div.editable[contenteditable=true]',
    ],
    seen: '2026-09-01',
  },
  send: {
    selectors: [
      '[role=button][jslog^="32601"]',
      '[role=button].aoO',
      '.Up [role=button]:not([aria-haspopup])',
    ],
    seen: '2026-07-09',
  },
  'send and archive': { selectors: ['.Uo [role=button]', '.Uo[role=button]'], seen: '2026-07-09' },
  'scheduled send': { selectors: ['[selector=scheduledSend]'], seen: '2026-07-09' },
  'replied message': { selectors: ['input[name=rm]'], seen: '2020-10-01' },
  thread: { selectors: ['input[name=rt]'], seen: '2020-10-01' },
  from: { selectors: ['input[name=from]'], seen: '2020-10-01' },
  message: {
    selectors: ['[data-message-id]', '[data-legacy-message-id]', '.adn'],
    seen: '2025-11-25',
  },
  'list row': { selectors: ['tr.zA'], seen: '2026-09-01' },
  sender: { selectors: ['.gD[email]', 'h3 [email]'], seen: '2025-11-25' },
  'message subject': {
    selectors: ['h2[data-legacy-thread-id]', 'h2[data-thread-perm-id]', 'h2.hP'],
    seen: '2025-11-25',
  },
  'message recipient': { selectors: ['.hb span[email]'], seen: '2025-11-25' },
  'message date': { selectors: ['.g3[title]'], seen: '2025-11-25' },
  'message body': { selectors: ['.ii.gt .a3s', '.a3s', '.ii.gt'], seen: '2025-11-25' },
} as const satisfies Hooks;
