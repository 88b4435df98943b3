/**
 * How a message can be sent from a saved page of our own. `on` is what is pressed or, for a key,
 * where the caret stands; sites' own selectors, so that the adapters are not asked what to test.
 * `submits` is a form that the page's own script then submits.
 *
 * @typedef {{
 *   does: string;
 *   on: string;
 *   key?: 'Enter' | 'Space' | 'Control+Enter' | 'Alt+s' | 'Alt+x';
 *   submits?: string;
 * }} Way
 *
 * @typedef {{ site: string; view: string; page: string; ways: readonly Way[] }} Case `page` is a
 *   file under `test/fixtures`.
 */

/**
 * The send control with mouse and keys, and the site's own key in the editor.
 *
 * @param {string} control
 * @param {string} editor
 * @returns {readonly Way[]}
 */
const usual = (control, editor) => [
  { does: 'click', on: control },
  { does: 'Enter on Send', on: control, key: 'Enter' },
  { does: 'Space on Send', on: control, key: 'Space' },
  { does: 'Ctrl+Enter', on: editor, key: 'Control+Enter' },
];

/**
 * LinkedIn's messages have no shortcut but Enter, where the person chose it.
 *
 * @param {string} control
 * @returns {readonly Way[]}
 */
const pressed = (control) => usual(control, control).slice(0, 3);

const gmailSend = '[role=button][jslog^="32601"]';
const gmailEditor = '[g_editable=true][role=textbox]';
const gmail = [
  ...usual(gmailSend, gmailEditor),
  { does: 'send and archive', on: '.Uo [role=button]' },
  { does: 'scheduled send', on: '[selector=scheduledSend]' },
];
const outlook = [
  ...usual('button[id$=__primaryActionButton]', '[contenteditable=true][role=textbox]'),
  {
    does: 'Alt+S',
    on: '[contenteditable=true][role=textbox]',
    key: /** @type {const} */ ('Alt+s'),
  },
];
/**
 * An item of a menu that sends later, with mouse and key.
 *
 * @param {string} item
 * @param {string} [focused] What the key goes to, where the item itself is never focused.
 * @returns {readonly Way[]}
 */
const later = (item, focused = item) => [
  { does: 'scheduled send', on: item },
  { does: 'scheduled send by key', on: focused, key: 'Enter' },
];
const proton = [
  ...usual('[data-testid="composer:send-button"]', '#rooster-editor'),
  ...later('[data-testid="composer:schedule-send:tomorrow"]'),
];
const roundcube = '.send';
const bubble = '.msg-form__send-button';

/** @type {readonly Case[]} */
export const cases = [
  {
    site: 'Gmail',
    view: 'pop-up',
    page: 'gmail/compose-peoplekit-de.2026-09-01',
    ways: gmail,
  },
  {
    site: 'Gmail',
    view: 'full screen',
    page: 'gmail/compose-full-screen-ja.2026-09-01',
    ways: gmail.slice(0, 5),
  },
  {
    site: 'Gmail',
    view: 'own window',
    page: 'gmail/compose-own-window.2026-09-01',
    ways: gmail.slice(0, 5),
  },
  {
    site: 'Gmail',
    view: 'inline reply',
    page: 'gmail/reply-inline-es.2025-09-17',
    ways: gmail.slice(0, 5),
  },
  {
    site: 'Outlook',
    view: 'own window',
    page: 'outlook/compose-window-es.2026-10-07',
    ways: [...outlook, ...later('[role=menuitem]:last-child')],
  },
  {
    site: 'Outlook',
    view: 'inline reply',
    page: 'outlook/reply-inline-fr.2026-10-07',
    ways: outlook,
  },
  {
    site: 'Yahoo Mail and AOL Mail',
    view: 'reply',
    page: 'yahoo/reply-fr.2024-01-01',
    ways: [
      ...usual('[data-test-id=compose-send-button]', '[data-test-id=rte]'),
      ...later('#later-1', '[role=menu]'),
    ],
  },
  {
    site: 'Proton Mail',
    view: 'one of two composers',
    page: 'proton/compose-two-de.2026-06-01',
    ways: proton,
  },
  {
    site: 'Fastmail',
    view: 'new message',
    page: 'fastmail/compose-tokens-de.2026-06-04',
    ways: [
      ...usual('.v-Button--cta,.s-send', '.v-RichText-input'),
      ...later('.v-MenuOption-button'),
    ],
  },
  {
    site: 'Zoho Mail',
    view: 'new message',
    page: 'zoho/compose-copies.2020-01-01',
    ways: [
      ...usual('[data-event=s]', '.ze_body,[contenteditable=true]'),
      ...later('[data-event=sl]'),
    ],
  },
  {
    site: 'Roundcube',
    view: 'elastic, own window',
    page: 'roundcube/compose-html-reply-de.2026-11-22',
    ways: usual(roundcube, '#tinymce'),
  },
  {
    site: 'Roundcube',
    view: 'larry',
    page: 'roundcube/compose-larry-de.2024-06-01',
    ways: usual(roundcube, 'textarea[name=_message]'),
  },
  {
    site: 'Roundcube',
    view: 'classic',
    page: 'roundcube/compose-classic-bottom-reply.2024-06-01',
    ways: usual(roundcube, 'textarea[name=_message]'),
  },
  {
    site: 'Any other webmail',
    view: 'form with a text area',
    page: 'generic/compose-table-form.2026-11-22',
    ways: [
      ...usual('[name=sendmsg]', 'textarea[name=message]'),
      {
        does: 'requestSubmit() by the page',
        on: 'textarea[name=message]',
        key: 'Alt+x',
        submits: 'form[name=msg]',
      },
    ],
  },
  {
    site: 'Any other webmail',
    view: 'chips and a rich-text frame',
    page: 'generic/compose-md-chips-it.2026-11-22',
    ways: [
      ...usual('[ng-click="editor.send()"]', '[contenteditable=true]'),
      ...later('[role=menuitem]'),
    ],
  },
  {
    site: 'LinkedIn',
    view: 'message thread',
    page: 'linkedin/message-thread-de.2026-06-25',
    ways: pressed(bubble),
  },
  {
    site: 'LinkedIn',
    view: 'message bubble',
    page: 'linkedin/message-bubbles-fr.2026-08-29',
    ways: pressed(bubble),
  },
  {
    site: 'LinkedIn',
    view: 'InMail',
    page: 'linkedin/inmail-bubble-de.2024-06-01',
    ways: pressed(bubble),
  },
  {
    site: 'LinkedIn',
    view: 'proposed answer',
    page: 'linkedin/message-bubble-quick-replies-sv.2026-06-25',
    ways: pressed('.conversations-quick-replies__reply-button'),
  },
  {
    site: 'LinkedIn',
    view: 'message, press Enter to send',
    page: 'linkedin/message-new-page-ja.2026-10-03',
    ways: [
      ...pressed('.msg-form__send-btn'),
      { does: 'Enter in the text', on: '.msg-form__contenteditable', key: 'Enter' },
    ],
  },
  {
    site: 'LinkedIn',
    view: 'invitation without a note',
    page: 'linkedin/invite-choice-de.2026-08-29',
    ways: pressed('.send-invite .artdeco-button--primary'),
  },
  {
    site: 'LinkedIn',
    view: 'invitation with a note',
    page: 'linkedin/invite-note-fr.2026-09-01',
    ways: pressed('.send-invite .artdeco-button--primary'),
  },
  {
    site: 'LinkedIn',
    view: 'Sales Navigator message',
    page: 'linkedin/lead-dialog-es.2026-05-01',
    ways: pressed('#message-overlay [class*=_primary_]'),
  },
];
