import type { Hooks } from '../site';

/**
 * What the generic reader goes through. No webmail is known by name here: a compose view is an
 * editor of some size with recipients, a subject and a control that sends; see `naming.ts` and
 * `words.ts` for how each is told.
 */
export const hooks = {
  'text field': {
    selectors: [
      'input:not([type]),input[type=text],input[type=email],input[type=search],textarea,select[multiple],[contenteditable]:not([contenteditable=false])',
    ],
    seen: '2026-11-22',
  },
  'labelled group': {
    selectors: ['[role=group][aria-label],[role=listbox][aria-label],[role=list][aria-label]'],
    seen: '2026-11-22',
  },
  'hidden field': { selectors: ['input[type=hidden]'], seen: '2026-11-22' },
  control: {
    selectors: [
      'button,input[type=submit],input[type=button],input[type=image],[role=button],[role=menuitem],a[href^="#"],a[class*=btn],a[class*=button],a[id*=send i],a[class*=send i],[onclick],[data-event],[ng-click],[data-bind*="click:"],[data-bind*="command:"],span[class~=send],div[class~=send],li[class~=send]',
    ],
    seen: '2026-11-22',
  },
  'reply mark': {
    selectors: ['input[name*=reply i],input[name*=refer i],input[name*=forward i]'],
    seen: '2026-11-22',
  },
  dialog: {
    selectors: [
      '[role=dialog],dialog,[aria-modal=true],[class*=modal i],[class*=dialog i],[class*=popup i]',
    ],
    seen: '2026-11-22',
  },
  recipients: { selectors: ['[name=to]'], seen: '2026-11-22' },
  send: { selectors: ['[name=send]'], seen: '2026-11-22' },
} as const satisfies Hooks;
