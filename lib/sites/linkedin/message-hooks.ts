import type { Hooks } from '../site';

/** Messages, InMails and invitations: the older front end, also over the newer one. */
export const messageHooks = {
  // --- Messages ---
  'message-form': { seen: '2026-08-29', selectors: ['form.msg-form', 'form[id^="msg-form-"]'] },
  'message-editor': {
    seen: '2026-08-29',
    selectors: [
      '.msg-form__contenteditable[contenteditable]:not([contenteditable="false"])',
      '[role="textbox"][contenteditable]:not([contenteditable="false"])',
    ],
  },
  'message-conversation': {
    seen: '2026-08-29',
    selectors: [
      '.msg-overlay-conversation-bubble',
      '.msg-convo-wrapper',
      '.msg-thread',
      '.msg-compose-container',
    ],
  },
  'message-bubble': { seen: '2026-08-29', selectors: ['.msg-overlay-conversation-bubble'] },
  'message-minimised': {
    seen: '2026-06-25',
    selectors: ['[class*="msg-overlay-"][class*="bubble--is-minimized"]'],
  },
  'message-header': {
    seen: '2026-06-25',
    selectors: [
      '.msg-title-bar',
      '.msg-overlay-conversation-bubble-header',
      '.msg-overlay-bubble-header',
      '.msg-thread__topcard',
      'header',
    ],
  },
  'message-title': {
    seen: '2026-06-25',
    selectors: [
      '.msg-entity-lockup__entity-title',
      '.msg-overlay-bubble-header__title',
      '.msg-title-bar__title-bar-title h2',
      'h2',
    ],
  },
  'message-face': { seen: '2026-06-25', selectors: ['.msg-facepile-grid__img[alt]'] },
  'message-recipient': {
    seen: '2026-06-25',
    selectors: ['a.msg-thread__link-to-profile', 'a[href]'],
  },
  'message-company': {
    seen: '2024-06-01',
    selectors: ['a[href*="/company/"]', 'a[href*="/showcase/"],a[href*="/school/"]'],
  },
  /** The card at the head of a first message. */
  'message-profile-card': {
    seen: '2024-06-01',
    selectors: [
      '.msg-s-profile-card a.profile-card-one-to-one__profile-link',
      'a.profile-card-one-to-one__profile-link',
      'a.msg-compose__profile-link',
      '.msg-s-profile-card a[href*="/in/"]',
    ],
  },
  /** Under the title, where it says nothing of who is online: then a presence would stand there. */
  'message-title-headline': {
    seen: '2026-06-25',
    selectors: ['.msg-entity-lockup__entity-info:has(.presence-indicator.hidden)'],
  },
  'message-card-headline': {
    seen: '2024-06-01',
    selectors: ['.artdeco-entity-lockup__subtitle [title]', '.artdeco-entity-lockup__subtitle'],
  },
  'message-card-degree': {
    seen: '2024-06-01',
    selectors: ['.artdeco-entity-lockup__degree', '.artdeco-entity-lockup__badge'],
  },
  'message-recipient-search': {
    seen: '2026-10-03',
    selectors: [
      'input.msg-connections-typeahead__search-field',
      '.msg-connections-typeahead input',
    ],
  },
  /** On the field itself while nobody is picked. */
  'message-no-recipient': { seen: '2024-06-01', selectors: ['[class*="--no-recipients"]'] },
  'message-recipient-pill': {
    seen: '2026-10-03',
    selectors: [
      '.msg-connections-typeahead__added-recipients .artdeco-pill__text',
      '.msg-connections-typeahead__added-recipients .artdeco-pill',
      '.msg-connections-typeahead__pill-text',
      '[class*="msg-connections-typeahead__"][class*="pill"]',
      '[class*="msg-connections-typeahead"] .artdeco-pill',
    ],
  },
  'inmail-subject': {
    seen: '2024-06-01',
    selectors: ['input[name="subject"]', 'input.msg-form__subject'],
  },
  'inmail-form': { seen: '2024-06-01', selectors: ['.msg-inmail-compose', '.msg-form--inmail'] },
  'message-send': {
    seen: '2026-06-25',
    selectors: [
      'button.msg-form__send-button',
      'button.msg-form__send-btn',
      'footer button[type="submit"]',
    ],
  },
  /** Answers that LinkedIn proposes: one press sends them. */
  'message-quick-reply': {
    seen: '2026-06-25',
    selectors: ['button.conversations-quick-replies__reply-button'],
  },
  'message-send-icon': { seen: '2026-05-01', selectors: ['button.msg-form__send-btn'] },
  'message-enter-hint': { seen: '2026-05-01', selectors: ['.msg-form__hint-text'] },
  'message-send-toggle': {
    seen: '2026-06-25',
    selectors: ['.msg-form__send-toggle[aria-controls]'],
  },
  'message-enter-choice': {
    seen: '2026-06-25',
    selectors: ['input[type="radio"][value="enterSend"]'],
  },
  'message-click-choice': { seen: '2026-06-25', selectors: ['input[type="radio"][value="send"]'] },
  // --- Messages that were written ---
  'message-event': {
    seen: '2026-06-25',
    selectors: ['.msg-s-event-listitem[data-event-urn]', '.msg-s-event-listitem'],
  },
  'message-time': { seen: '2026-06-25', selectors: ['time.msg-s-message-group__timestamp'] },
  'message-inbound': { seen: '2026-06-25', selectors: ['.msg-s-event-listitem--other'] },
  'message-sender-name': {
    seen: '2026-06-25',
    selectors: ['span.msg-s-message-group__name', 'a .msg-s-message-group__profile-link'],
  },
  /** Never `data-event-urn`: its profile is the mailbox owner's, whoever wrote. */
  'message-sender-link': {
    seen: '2026-06-25',
    selectors: ['.msg-s-message-group__meta a[href]', 'a.msg-s-event-listitem__link[href]'],
  },
  'message-body': {
    seen: '2026-06-25',
    selectors: ['.msg-s-event-listitem__body', '.msg-s-event__content p'],
  },
  /** What an answer repeats of another message, or passes on. */
  'message-quoted': {
    seen: '2024-06-01',
    selectors: ['[class*="replied-message"]', '[class*="forwarded"]', '[class*="quoted"]'],
  },
  'message-subject': { seen: '2024-06-01', selectors: ['.msg-s-event-listitem__subject'] },
  // --- Invitations ---
  'invite-dialog': {
    seen: '2026-08-29',
    selectors: [
      '[data-test-modal-id="send-invite-modal"] [role="dialog"]',
      '[role="dialog"].send-invite',
      '[role="dialog"]:has(textarea#custom-message),dialog:has(textarea#custom-message)',
      '[role="dialog"]:has(#connect-cta-form__invitation)',
    ],
  },
  'invite-name': {
    seen: '2026-08-29',
    selectors: ['.artdeco-modal__content strong', 'strong', '[data-anonymize="person-name"]'],
  },
  'invite-note': {
    seen: '2026-09-01',
    selectors: [
      'textarea#custom-message',
      'textarea[name="message"]',
      '#connect-cta-form__invitation',
      'textarea',
    ],
  },
  'invite-send': {
    seen: '2026-08-29',
    selectors: [
      '.artdeco-modal__actionbar .artdeco-button--primary',
      '.connect-cta-form__send',
      'button[class*="_primary_"]',
      'button[type="submit"]',
    ],
  },
  'invite-link': { seen: '2026-08-29', selectors: ['a[href*="custom-invite/?vanityName="]'] },
  /** Links and buttons say in their label whom they are about. */
  'invite-namesake': { seen: '2026-08-29', selectors: ['a[aria-label],button[aria-label]'] },
} as const satisfies Hooks;
