import type { SourceOrigin } from '@/lib/model/vocabulary';

/** Where contact details come from, as it stands after `from`. */
export const origins: Readonly<Record<SourceOrigin, string>> = {
  'linkedin-profile': 'your LinkedIn profile',
  'web-form': 'the form you filled in on our website',
  event: 'an event',
  'business-card': 'your business card',
  inbound: 'your own message to us',
  advertisement: 'your reply to our advertisement',
  referral: 'somebody who recommended you',
  'public-register': 'a public register',
  'company-site': 'your company’s website',
  'purchased-list': 'a list we bought',
  crm: 'our customer records',
  'guessed-address': 'the way addresses are formed at your company',
  call: 'our phone call',
  other: 'another source',
};
