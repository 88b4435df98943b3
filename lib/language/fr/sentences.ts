import type { Sentences } from '../language';

const both = (text: string) => ({ formal: text, informal: text });

/** French sentences to insert. Square brackets hold clauses: see `lib/language/sentence.ts`. */
export const sentences: Sentences = {
  source: {
    normal: {
      formal:
        '[Vos coordonnées proviennent {origin}[ ({place})]|Vos coordonnées ont été obtenues ici : {place}][ (au {date})].',
      informal:
        '[Tes coordonnées proviennent {origin}[ ({place})]|Tes coordonnées ont été obtenues ici : {place}][ (au {date})].',
    },
    short: {
      formal: '[Vos coordonnées proviennent {origin}|Coordonnées obtenues via {place}].',
      informal: '[Tes coordonnées proviennent {origin}|Coordonnées obtenues via {place}].',
    },
  },
  reason: {
    normal: {
      formal: 'La raison de mon message : {reason}.',
      informal: 'La raison de mon message : {reason}.',
    },
    short: both('Motif de mon message : {reason}.'),
  },
  'opt-out': {
    normal: {
      formal:
        'Si vous ne souhaitez plus recevoir de messages de ma part, répondez simplement « non »[ ou utilisez ce lien : {optOut}|[ ou écrivez à {optOutMail}]], et je ne vous écrirai plus.',
      informal:
        'Si tu ne souhaites plus recevoir de messages de ma part, réponds simplement « non »[ ou utilise ce lien : {optOut}|[ ou écris à {optOutMail}]], et je ne t’écrirai plus.',
    },
    short: {
      formal: 'Répondez « non » et je ne vous écris plus.',
      informal: 'Réponds « non » et je ne t’écris plus.',
    },
  },
  'objection-right': {
    normal: {
      formal:
        'Vous pouvez vous opposer à tout moment à l’utilisation de vos données à des fins de prospection ; une simple réponse[ ou une visite sur {optOut}|[ ou un e-mail à {optOutMail}]] suffit.',
      informal:
        'Tu peux t’opposer à tout moment à l’utilisation de tes données à des fins de prospection ; une simple réponse[ ou une visite sur {optOut}|[ ou un e-mail à {optOutMail}]] suffit.',
    },
    short: {
      formal: 'Vous pouvez vous opposer à tout moment à l’utilisation de vos données.',
      informal: 'Tu peux t’opposer à tout moment à l’utilisation de tes données.',
    },
  },
  'privacy-notice': {
    normal: {
      formal:
        'L’usage que [{organisation} fait|nous faisons] de vos données et vos droits sont expliqués dans notre politique de confidentialité : {privacyNoticeUrl}',
      informal:
        'L’usage que [{organisation} fait|nous faisons] de tes données et tes droits sont expliqués dans notre politique de confidentialité : {privacyNoticeUrl}',
    },
    short: both('Confidentialité : {privacyNoticeUrl}'),
  },
  identity: {
    normal: {
      formal:
        '[Je m’appelle {name}[, {role} chez {organisation}|[, {role}][, et je vous écris au nom de {organisation}]].|Je vous écris au nom de {organisation}.]',
      informal:
        '[Je m’appelle {name}[, {role} chez {organisation}|[, {role}][, et je t’écris au nom de {organisation}]].|Je t’écris au nom de {organisation}.]',
    },
    short: both(
      '[Je suis {name}, de {organisation}.|[Je m’appelle {name}.|Message envoyé au nom de {organisation}.]]',
    ),
  },
  address: {
    normal: both('Notre adresse postale : [{organisation}, ]{address}'),
    short: both('[{organisation}, ]{address}'),
  },
  'referral-notice': {
    normal: {
      formal:
        '[{referrer} m’a transmis vos coordonnées|Une relation commune m’a transmis vos coordonnées][ le {date}] et m’a suggéré de vous écrire. Sans réponse de votre part, ce message restera le seul.',
      informal:
        '[{referrer} m’a transmis tes coordonnées|Une relation commune m’a transmis tes coordonnées][ le {date}] et m’a suggéré de t’écrire. Sans réponse de ta part, ce message restera le seul.',
    },
    short: {
      formal:
        '[{referrer} m’a transmis vos coordonnées|Une relation commune m’a transmis vos coordonnées].',
      informal:
        '[{referrer} m’a transmis tes coordonnées|Une relation commune m’a transmis tes coordonnées].',
    },
  },
  'ad-label': {
    normal: both('Ce message est une communication commerciale[ de {organisation}].'),
    short: both('Publicité :'),
  },
};
