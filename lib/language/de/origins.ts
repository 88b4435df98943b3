import type { SourceOrigin } from '@/lib/model/vocabulary';

/** Where contact details come from, with its preposition, as it stands after `habe ich`. */
export const origins: Readonly<Record<SourceOrigin, string>> = {
  'linkedin-profile': 'aus dem LinkedIn-Profil',
  'web-form': 'aus dem Formular auf unserer Website',
  event: 'von einer Veranstaltung',
  'business-card': 'von der überreichten Visitenkarte',
  inbound: 'aus der Nachricht an uns',
  advertisement: 'aus der Antwort auf unsere Anzeige',
  referral: 'durch eine Empfehlung',
  'public-register': 'aus einem öffentlichen Register',
  'company-site': 'von der Website des Unternehmens',
  'purchased-list': 'aus einer gekauften Adressliste',
  crm: 'aus unserer Kundendatenbank',
  'guessed-address': 'aus dem üblichen Aufbau der Adressen im Unternehmen',
  call: 'aus unserem Telefonat',
  other: 'aus einer anderen Quelle',
};
