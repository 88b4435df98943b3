import type { Hooks } from '../site';

/** What Zoho Mail is read by; seen in extensions of 2018 to 2020, `sites.md` §6. */
export const hooks = {
  compose: {
    selectors: ['.SC_mclst.zmCnew', '.zmCnew', '[id^=Cmp]:has(.ze_area)'],
    seen: '2020-01-01',
  },
  'recipient field': { selectors: ['.recipient-field', '.zmCTxt.zmdrop'], seen: '2020-01-01' },
  chip: {
    selectors: ['.SC_cs[data-tooltip]', '.SC_cs', '[data-tooltip*="@"]'],
    seen: '2020-01-01',
  },
  subject: { selectors: ['[id^=zmsub_Cmp]', 'input.zmsub'], seen: '2020-01-01' },
  'editor frame': {
    selectors: ['.zmCE iframe.ze_area', 'iframe.ze_area', '.zmCE iframe'],
    seen: '2020-01-01',
  },
  editor: { selectors: ['body.ze_body', '[contenteditable=true]', 'body'], seen: '2020-01-01' },
  'plain editor': { selectors: ['.zmCE textarea', 'textarea.ze_area'], seen: '2020-01-01' },
  send: { selectors: ['[data-event=s]', '.SCtxt:first-child'], seen: '2020-01-01' },
  from: { selectors: ['[id^=zm_fromaddr_Cmp]'], seen: '2020-01-01' },
} as const satisfies Hooks;
