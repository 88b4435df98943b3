import type { SourceOrigin } from '@/lib/model/vocabulary';

/** Where contact details come from, with its article, as it stands after `proviennent`. */
export const origins: Readonly<Record<SourceOrigin, string>> = {
  'linkedin-profile': 'du profil LinkedIn public',
  'web-form': 'du formulaire rempli sur notre site',
  event: 'd’un événement professionnel',
  'business-card': 'de la carte de visite qui m’a été remise',
  inbound: 'd’un message qui nous a été adressé',
  advertisement: 'd’une réponse à notre annonce',
  referral: 'd’une personne qui m’a orienté vers ce contact',
  'public-register': 'd’un registre public',
  'company-site': 'du site web de l’entreprise',
  'purchased-list': 'd’une liste que nous avons achetée',
  crm: 'de notre fichier clients',
  'guessed-address': 'du format habituel des adresses de l’entreprise',
  call: 'de notre conversation téléphonique',
  other: 'd’une autre source',
};
