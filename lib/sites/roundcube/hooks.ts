import type { Hooks } from '../site';

/** What Roundcube's pages are read by, in all its skins (elastic, larry, classic); `sites.md` §7. */
export const hooks = {
  product: {
    selectors: [
      'body.task-mail',
      'input[name=_task][value=mail]',
      'form[name=form] input[name=_action][value=send]',
      'a[href*="_task=mail"]',
    ],
    seen: '2026-11-22',
  },
  compose: {
    selectors: ['textarea#composebody', 'textarea[name=_message]'],
    seen: '2026-11-22',
  },
  form: {
    selectors: ['form[name=form]', 'form:has(input[name=_action][value=send])', 'form', 'body'],
    seen: '2026-11-22',
  },
  to: { selectors: ['#_to', '[name=_to]', '[data-recipient-input][name*=to]'], seen: '2026-11-22' },
  cc: { selectors: ['#_cc', '[name=_cc]'], seen: '2026-11-22' },
  bcc: { selectors: ['#_bcc', '[name=_bcc]'], seen: '2026-11-22' },
  'other header': {
    selectors: ['#_replyto,#_followupto,#_mailreplyto,#_mailfollowupto,[name=_from]'],
    seen: '2026-11-22',
  },
  chip: { selectors: ['li.recipient', 'ul.recipient-input > li:not(.input)'], seen: '2026-11-22' },
  'chip input': { selectors: ['li.input input', 'ul.recipient-input input'], seen: '2026-11-22' },
  subject: { selectors: ['#compose-subject', '[name=_subject]'], seen: '2026-11-22' },
  'rich editor': {
    selectors: ['iframe#composebody_ifr', 'iframe.tox-edit-area__iframe', '.mce-edit-area iframe'],
    seen: '2026-11-22',
  },
  send: {
    selectors: [
      'button.send,a.send',
      '[onclick*="command(\'send\'"]',
      'input[type=button][class*=send]',
      '.formbuttons .mainaction',
    ],
    seen: '2026-11-22',
  },
  from: { selectors: ['select#_from', '[name=_from]'], seen: '2026-11-22' },
  body: { selectors: ['#messagebody', '#message-content .rightcol'], seen: '2026-11-22' },
  sender: {
    selectors: [
      '.header.from .rcmContactAddress',
      '.from .rcmContactAddress',
      '.header-summary .rcmContactAddress',
    ],
    seen: '2026-11-22',
  },
  'message recipient': {
    selectors: ['.header.to .rcmContactAddress', '.to .rcmContactAddress'],
    seen: '2026-11-22',
  },
  'message date': { selectors: ['.header.date', '.headers-table .date'], seen: '2026-11-27' },
  'message subject': {
    selectors: ['#message-header h2.subject', 'h2.subject', '.header.subject', '.subject'],
    seen: '2026-11-22',
  },
} as const satisfies Hooks;
