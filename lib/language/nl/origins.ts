import type { SourceOrigin } from '@/lib/model/vocabulary';

/** Where contact details come from, with its article, as it stands after `komen van`. */
export const origins: Readonly<Record<SourceOrigin, string>> = {
  'linkedin-profile': 'het openbare LinkedIn-profiel',
  'web-form': 'het formulier op onze website',
  event: 'een zakelijk evenement',
  'business-card': 'het visitekaartje dat ik kreeg',
  inbound: 'een bericht aan ons',
  advertisement: 'een reactie op onze advertentie',
  referral: 'iemand die mij doorverwees',
  'public-register': 'een openbaar register',
  'company-site': 'de website van het bedrijf',
  'purchased-list': 'een aangekochte adressenlijst',
  crm: 'ons klantenbestand',
  'guessed-address': 'de gebruikelijke opbouw van adressen bij het bedrijf',
  call: 'ons telefoongesprek',
  other: 'een andere bron',
};
