import type { Hooks } from '../site';

/**
 * What Fastmail is read by; its ids are made anew at each render, so their ends count. `sites.md`
 * §5.
 */
export const hooks = {
  compose: { selectors: ['.v-Compose', 'form:has([id$=subject-input])'], seen: '2026-06-04' },
  'to field': { selectors: ['[id$="to-input"]'], seen: '2026-06-04' },
  'cc field': {
    selectors: ['[id$="-cc-input"]', '[id$="cc-input"]:not([id$="bcc-input"])'],
    seen: '2026-06-04',
  },
  'bcc field': { selectors: ['[id$="bcc-input"]'], seen: '2026-06-04' },
  token: { selectors: ['.v-Token', '[class*=Token]:not([class*=TokenInput])'], seen: '2026-06-04' },
  subject: { selectors: ['[id$="subject-input"]'], seen: '2026-06-04' },
  editor: {
    selectors: [
      '.v-RichText-input',
      '[contenteditable=true][role=textbox]',
      '[contenteditable=true]',
      'textarea.v-RichText-input,textarea[id$="body-input"]',
    ],
    seen: '2026-06-04',
  },
  send: {
    selectors: [
      '.s-send',
      '.v-Compose-toolbar .v-Button--cta',
      '.v-Button--cta',
      'button[class*=send i]',
    ],
    seen: '2026-06-04',
  },
  from: { selectors: ['.v-ComposeFrom select', '.v-ComposeFrom'], seen: '2026-06-04' },
  message: {
    selectors: ['.v-MessageCard.is-expanded', '.v-MessageCard', '.v-Message'],
    seen: '2026-08-11',
  },
  sender: {
    selectors: ['.v-MessageCard-from', '.v-Message-from', '[class*=essage][class*=from i]'],
    seen: '2026-08-11',
  },
  'message body': { selectors: ['.v-Message-body', '[class*=Message-body]'], seen: '2026-08-11' },
  'message subject': {
    selectors: ['.v-Thread-title h1', '.v-Thread-title', 'h1'],
    seen: '2026-08-11',
  },
} as const satisfies Hooks;
