import type { SourceOrigin } from '@/lib/model/vocabulary';

/** Where contact details come from, with its preposition, as it stands after `proceden`. */
export const origins: Readonly<Record<SourceOrigin, string>> = {
  'linkedin-profile': 'del perfil público de LinkedIn',
  'web-form': 'del formulario rellenado en nuestra web',
  event: 'de un evento profesional',
  'business-card': 'de la tarjeta de visita que recibí',
  inbound: 'de un mensaje que recibimos',
  advertisement: 'de la respuesta a nuestro anuncio',
  referral: 'de una persona que me recomendó escribir',
  'public-register': 'de un registro público',
  'company-site': 'de la web de la empresa',
  'purchased-list': 'de una lista que hemos comprado',
  crm: 'de nuestro fichero de clientes',
  'guessed-address': 'del formato habitual de las direcciones de la empresa',
  call: 'de nuestra conversación telefónica',
  other: 'de otra fuente',
};
