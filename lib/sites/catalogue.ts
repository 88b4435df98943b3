import type { SiteEntry } from './site';

/**
 * Every site's light data. `trigger` is asked of each page of a switched-on site at rest, so it is
 * a short list of ids, names and attributes.
 */
export const catalogue: readonly SiteEntry[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    origins: ['https://mail.google.com/*'],
    trigger: 'input[name=composeid],[g_editable=true],[data-message-id]',
  },
  {
    id: 'outlook',
    name: 'Outlook',
    origins: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    trigger:
      '[contenteditable=true],[id^=UniqueMessageBody_],[id^=docking_],[data-app-section=ConversationContainer]',
  },
  {
    id: 'yahoo',
    name: 'Yahoo Mail and AOL Mail',
    origins: ['https://mail.yahoo.com/*', 'https://*.mail.yahoo.com/*', 'https://mail.aol.com/*'],
    trigger: '[contenteditable=true],[data-test-id=message-from],[data-test-id=compose],textarea',
  },
  {
    id: 'proton',
    name: 'Proton Mail',
    origins: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
    trigger: '[data-testid^=composer],.composer,.message-container',
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    origins: ['https://app.fastmail.com/*', 'https://www.fastmail.com/*'],
    trigger: '.v-Compose,.v-MessageCard,[contenteditable=true]',
  },
  {
    id: 'zoho',
    name: 'Zoho Mail',
    origins: [
      'https://mail.zoho.com/*',
      'https://mail.zoho.eu/*',
      'https://mail.zoho.in/*',
      'https://mail.zoho.com.au/*',
      'https://mail.zoho.com.cn/*',
      'https://mail.zoho.jp/*',
      'https://mail.zohocloud.ca/*',
      'https://mail.zoho.sa/*',
      'https://mail.zoho.uk/*',
      'https://workplace.zoho.com/*',
      'https://workplace.zoho.eu/*',
      'https://workplace.zoho.in/*',
    ],
    trigger: '.SC_mclst,.ze_area,.zmPVContent,iframe,[contenteditable=true]',
  },
  {
    id: 'roundcube',
    name: 'Roundcube',
    origins: [],
    trigger: '#composebody,#messagebody,#messagecontframe',
  },
  {
    id: 'icloud',
    name: 'iCloud Mail',
    origins: ['https://www.icloud.com/*'],
    trigger: 'iframe,[contenteditable=true]',
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    origins: ['https://www.linkedin.com/*'],
    trigger:
      'form.msg-form,main,[data-test-modal-id=send-invite-modal],#message-overlay,#interop-outlet',
  },
  {
    id: 'generic',
    name: 'Any other webmail',
    origins: [],
    trigger: 'textarea,[contenteditable],iframe,frame,a[href^="mailto:"],input[name*=subj i]',
  },
];

/** A match pattern's host against a host name: `*.example.org` also stands for `example.org`. */
function covers(origin: string, url: URL): boolean {
  const host = origin.slice('https://'.length, -'/*'.length);
  if (!host.startsWith('*.')) return url.hostname === host;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}

const generic = catalogue.at(-1);

/** The site that an address belongs to; the generic one where no other claims its host. */
export function entryFor(url: URL): SiteEntry {
  const entry = catalogue.find(({ origins }) => origins.some((origin) => covers(origin, url)));
  const found = entry ?? generic;
  if (found === undefined) throw new Error('The catalogue of sites is empty.');
  return found;
}
