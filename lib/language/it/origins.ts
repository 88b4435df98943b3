import type { SourceOrigin } from '@/lib/model/vocabulary';

/** Where contact details come from, with its preposition, as it stands after `provengono`. */
export const origins: Readonly<Record<SourceOrigin, string>> = {
  'linkedin-profile': 'dal profilo LinkedIn pubblico',
  'web-form': 'dal modulo compilato sul nostro sito',
  event: 'da un evento professionale',
  'business-card': 'dal biglietto da visita che mi è stato consegnato',
  inbound: 'da un messaggio che abbiamo ricevuto',
  advertisement: 'dalla risposta a un nostro annuncio',
  referral: 'da una segnalazione',
  'public-register': 'da un registro pubblico',
  'company-site': 'dal sito web dell’azienda',
  'purchased-list': 'da un elenco che abbiamo acquistato',
  crm: 'dal nostro archivio clienti',
  'guessed-address': 'dal formato abituale degli indirizzi dell’azienda',
  call: 'dalla nostra telefonata',
  other: 'da un’altra fonte',
};
