import type { Hooks } from '../site';

/**
 * What Outlook on the web is read by: the present one, that of 2018 to 2022, and the one before,
 * which companies still run on servers of their own (Exchange 2013 to 2019).
 */
export const hooks = {
  editor: {
    selectors: [
      '[id^=editorParent_] [contenteditable=true]',
      '[contenteditable=true][aria-multiline=true]',
      '[contenteditable=true][role=textbox]:not([aria-haspopup]):not([aria-autocomplete])',
    ],
    seen: '2026-10-07',
  },
  'compose root': {
    selectors: ['[id^=docking_]', '[data-app-section=MailReadCompose]', '[role=main]', 'body'],
    seen: '2026-10-07',
  },
  'to row': { selectors: ['[role=group][id$=_TO]', '[id$=_TO]'], seen: '2026-10-07' },
  'cc row': { selectors: ['[role=group][id$=_CC]', '[id$=_CC]'], seen: '2026-10-07' },
  'bcc row': { selectors: ['[role=group][id$=_BCC]', '[id$=_BCC]'], seen: '2026-10-07' },
  'recipient well': {
    selectors: [
      '[contenteditable=true][aria-autocomplete],[contenteditable=true][aria-haspopup=listbox]',
      '.ms-BasePicker',
      '.wellContainer',
    ],
    seen: '2026-10-07',
  },
  'recipient chip': {
    selectors: [
      '._EType_RECIPIENT_ENTITY',
      '[contenteditable=false][draggable=true]',
      '[data-lpc-hover-target-id]',
      '[data-selection-index]',
      '.lpc-hoverTarget',
    ],
    seen: '2026-10-07',
  },
  'chip name': {
    selectors: ['.pillName', '.ms-Persona-primaryText', '[class^=textContainer-]'],
    seen: '2026-10-07',
  },
  subject: {
    selectors: ['input[maxlength="255"]', 'input[id^=subjectLine]', 'input.ms-TextField-field'],
    seen: '2026-10-07',
  },
  send: {
    selectors: [
      '[data-testid=ComposeSendButton]',
      'button[id*=primaryActionButton]',
      'button:has([data-icon-name^=Send])',
      'button.ms-Button--primary',
      'button[title*="+Enter"],button[title*="+ENTER"],button[title*="+EINGABE"]',
    ],
    seen: '2026-10-07',
  },
  account: { selectors: ['[id^=primaryMailboxRoot][data-folder-name]'], seen: '2025-12-08' },
  'message body': {
    selectors: [
      '[id^=UniqueMessageBody_]',
      '[id="Item.MessageUniqueBody"]',
      '[id*=UniqueMessageBody]',
      '[role=document]',
    ],
    seen: '2025-12-08',
  },
  'message head': {
    selectors: [
      '[data-testid=SentReceivedSavedTime]',
      '[role=heading][aria-level="3"]',
      '[id="ItemHeader.SenderContainer"],[id="ItemHeader.ToContainer"]',
    ],
    seen: '2025-12-08',
  },
  sender: {
    selectors: [
      '[role=heading][aria-level="3"]',
      '.OZZZK',
      '[id="ItemHeader.SenderContainer"]',
      '._pe_l',
      '[data-testid=Persona]',
      '.lpc-hoverTarget',
    ],
    seen: '2025-12-08',
  },
  'message recipients': { selectors: ['[data-testid=RecipientWell]'], seen: '2025-12-08' },
  'message date': { selectors: ['[data-testid=SentReceivedSavedTime]'], seen: '2025-12-08' },
  /** What only Outlook's own pages have, on whatever host. */
  product: {
    selectors: [
      '[id="Item.MessageUniqueBody"]',
      '[id^=MicrosoftOWAEditorRegion]',
      '[id^=docking_InitVisiblePart_]',
    ],
    seen: '2018-06-01',
  },
  'message subject': {
    selectors: [
      '[id^=CONV_][id$=_SUBJECT]',
      '.rpHighlightSubjectClass',
      '[role=heading][aria-level="2"]',
    ],
    seen: '2025-12-08',
  },
} as const satisfies Hooks;
