import type { Sentences } from '../language';

const both = (text: string) => ({ formal: text, informal: text });

/** Spanish sentences to insert. Square brackets hold clauses: see `lib/language/sentence.ts`. */
export const sentences: Sentences = {
  source: {
    normal: {
      formal:
        '[Sus datos de contacto proceden {origin}[ ({place})]|Sus datos de contacto se obtuvieron aquí: {place}][, a fecha de {date}].',
      informal:
        '[Tus datos de contacto proceden {origin}[ ({place})]|Tus datos de contacto se obtuvieron aquí: {place}][, a fecha de {date}].',
    },
    short: {
      formal: '[Sus datos proceden {origin}|Datos de contacto obtenidos en {place}].',
      informal: '[Tus datos proceden {origin}|Datos de contacto obtenidos en {place}].',
    },
  },
  reason: {
    normal: both('El motivo de mi mensaje: {reason}.'),
    short: both('Motivo de mi mensaje: {reason}.'),
  },
  'opt-out': {
    normal: {
      formal:
        'Si no desea recibir más mensajes míos, basta con responder «no»[ o usar este enlace: {optOut}|[ o escribir a {optOutMail}]] y no volveré a escribirle.',
      informal:
        'Si no quieres recibir más mensajes míos, basta con responder «no»[ o usar este enlace: {optOut}|[ o escribir a {optOutMail}]] y no volveré a escribirte.',
    },
    short: {
      formal: 'Responda «no» y no le escribiré más.',
      informal: 'Responde «no» y no te escribiré más.',
    },
  },
  'objection-right': {
    normal: {
      formal:
        'Puede oponerse en cualquier momento al uso de sus datos con fines de publicidad directa; basta una breve respuesta[ o visitar {optOut}|[ o un correo a {optOutMail}]].',
      informal:
        'Puedes oponerte en cualquier momento al uso de tus datos con fines de publicidad directa; basta una breve respuesta[ o visitar {optOut}|[ o un correo a {optOutMail}]].',
    },
    short: {
      formal: 'Puede oponerse en cualquier momento al uso de sus datos.',
      informal: 'Puedes oponerte en cualquier momento al uso de tus datos.',
    },
  },
  'privacy-notice': {
    normal: {
      formal:
        'Cómo [{organisation} trata|tratamos] sus datos personales y qué derechos tiene se explica en nuestra política de privacidad: {privacyNoticeUrl}',
      informal:
        'Cómo [{organisation} trata|tratamos] tus datos personales y qué derechos tienes se explica en nuestra política de privacidad: {privacyNoticeUrl}',
    },
    short: both('Privacidad: {privacyNoticeUrl}'),
  },
  identity: {
    normal: {
      formal:
        '[Me llamo {name}[, {role} en {organisation}|[, {role}][, y le escribo en nombre de {organisation}]].|Le escribo en nombre de {organisation}.]',
      informal:
        '[Me llamo {name}[, {role} en {organisation}|[, {role}][, y te escribo en nombre de {organisation}]].|Te escribo en nombre de {organisation}.]',
    },
    short: both('[Soy {name}, de {organisation}.|[Me llamo {name}.|En nombre de {organisation}.]]'),
  },
  address: {
    normal: both('Nuestra dirección postal: [{organisation}, ]{address}'),
    short: both('[{organisation}, ]{address}'),
  },
  'referral-notice': {
    normal: {
      formal:
        '[{referrer} me facilitó sus datos de contacto|Un contacto en común me facilitó sus datos][ el {date}] y me sugirió que le escribiera. Si no responde, este será el único mensaje.',
      informal:
        '[{referrer} me facilitó tus datos de contacto|Un contacto en común me facilitó tus datos][ el {date}] y me sugirió que te escribiera. Si no respondes, este será el único mensaje.',
    },
    short: {
      formal:
        '[{referrer} me facilitó sus datos de contacto|Un contacto en común me facilitó sus datos].',
      informal:
        '[{referrer} me facilitó tus datos de contacto|Un contacto en común me facilitó tus datos].',
    },
  },
  'ad-label': {
    normal: both('Este mensaje es publicidad[ de {organisation}].'),
    short: both('Publicidad:'),
  },
};
