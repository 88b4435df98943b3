import type { Hooks } from '../site';

/** What Yahoo Mail and AOL Mail (one code base) are read by; `sites.md` §3. */
export const hooks = {
  compose: {
    selectors: ['[data-test-id=compose]', '[data-test-id^=compose]:has([contenteditable=true])'],
    seen: '2024-01-01',
  },
  'to row': { selectors: ['[data-test-id=container-to]'], seen: '2024-01-01' },
  'cc row': { selectors: ['[data-test-id=container-cc]'], seen: '2024-01-01' },
  'bcc row': { selectors: ['[data-test-id=container-bcc]'], seen: '2024-01-01' },
  'to field': { selectors: ['#message-to-field'], seen: '2024-01-01' },
  'cc field': { selectors: ['#message-cc-field'], seen: '2024-01-01' },
  'bcc field': { selectors: ['#message-bcc-field'], seen: '2024-01-01' },
  pill: { selectors: ['[data-test-id=pill]', '[class~=pill]', 'li [title]'], seen: '2024-01-01' },
  subject: {
    selectors: ['[data-test-id=compose-subject]', '#message-subject-field'],
    seen: '2024-01-01',
  },
  editor: {
    selectors: [
      '[data-test-id=rte][contenteditable=true]',
      '#editor-container [contenteditable=true]',
      '[contenteditable=true][role=textbox][aria-multiline=true]',
      '[data-test-id=plain-text-editor],#editor-container textarea',
    ],
    seen: '2024-01-01',
  },
  send: {
    selectors: ['[data-test-id=compose-send-button]', 'button[data-test-id*=send]'],
    seen: '2024-01-01',
  },
  from: {
    selectors: ['[data-test-id=from-select]', '[data-test-id*=field-from]'],
    seen: '2024-01-01',
  },
  'message body': {
    selectors: ['[data-test-id=message-view-body-content]', '[data-test-id^=message-view-body]'],
    seen: '2024-01-01',
  },
  sender: {
    selectors: [
      '[data-test-id=message-from] [data-test-id=email-pill]',
      '[data-test-id=message-from]',
    ],
    seen: '2024-01-01',
  },
  'message subject': {
    selectors: ['[data-test-id=message-group-subject-text]', '[data-test-id*=subject-text]'],
    seen: '2024-01-01',
  },
} as const satisfies Hooks;
